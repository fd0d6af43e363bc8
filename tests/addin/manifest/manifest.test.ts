import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commandIds } from '../../../addin/commands/contract.ts'
import { renderManifest } from '../../../tools/manifest.mjs'
import { type CheckName, checks } from './checks.ts'
import { all, parseXml } from './xml.ts'

const manifest = readFileSync('manifest.xml', 'utf8')
const deployed = renderManifest(manifest, { url: 'https://example.org/loyalty/' })
const prefixed = renderManifest(manifest, { url: 'https://example.org/loyalty', namespace: 'LOYALTY' })

/** Microsoft's schemas, as xmllint reads them; the complaints, or nothing. */
function schemaProblems(xml: string): string {
  const schema = 'tests/addin/schema/xsd/OfficeAppManifestV1_1.xsd'
  try {
    execFileSync('xmllint', ['--noout', '--schema', schema, '-'], { input: xml, stdio: 'pipe' })
    return ''
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr)
  }
}

/** Width and height stand in the first chunk of a PNG file (RFC 2083, IHDR). */
function iconSize(path: string) {
  const file = `assets/${path.replace(/^loyalty\//, '')}`
  if (!existsSync(file)) return null
  const bytes = readFileSync(file)
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

const problems = (xml: string, name: CheckName) => checks[name](parseXml(xml), iconSize)
const checkNames = Object.keys(checks) as CheckName[]
const idOf = (xml: string) => all(parseXml(xml), 'Id')[0]?.text

describe.each([
  ['at localhost', manifest],
  ['deployed', deployed],
  ['deployed with a prefix', prefixed],
])('the manifest %s', (_, xml) => {
  test("satisfies Microsoft's schemas", () => {
    expect(schemaProblems(xml)).toBe('')
  })
  test.each(checkNames)('passes the check %s', (name) => {
    expect(problems(xml, name)).toEqual([])
  })
})

test.each<[CheckName, string | RegExp, string, RegExp]>([
  [
    'https',
    'https://localhost:3000/functions.js"',
    'http://localhost:3000/functions.js"',
    /functions\.js is not https/,
  ],
  ['definedResources', 'String id="OpenPane.Tip"', 'String id="OpenPane.Hint"', /OpenPane\.Tip is not defined/],
  ['definedResources', 'String id="OpenPane.Tip"', 'String id="OpenPane.Hint"', /OpenPane\.Hint is not used/],
  ['oneRuntime', '<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Functions.Script.Url"', /FunctionFile is/],
  ['oneRuntime', 'lifetime="long"', 'lifetime="short"', /lives short/],
  ['shortIds', /Group\.Label/g, 'A.Label.Of.Our.Group.That.Is.Too.Long', /more than 32/],
  ['icons', '<bt:Image size="80" resid="Icon.80"/>', '', /no 80 pixels/],
  ['icons', 'icons/icon-64.png', 'icons/icon-32.png', /32 by 32 pixels, not 64/],
  ['icons', 'icons/icon-16.png', 'icons/icon-15.png', /does not exist/],
  ['version', '0.1.0.0', '0.1', /not a\.b\.c\.d/],
  ['lengths', 'Shows which', `Shows ${'again and again '.repeat(20)}which`, /more than 250/],
  ['lengths', 'Read the score', `Read ${'again '.repeat(30)}`, /more than 125/],
  ['translated', '<bt:Override Locale="ru-RU" Value="Понять показатель"/>', '', /"Read the score" has no ru-RU/],
  ['translated', /<bt:Override.*functions-ru.json"\/>/, '', /functions\.json" has no ru-RU/],
  ['guid', /<Id>.*<\/Id>/, '<Id>loyalty</Id>', /no GUID/],
  ['namespace', '</Metadata>', '</Metadata><Namespace resid="OpenPane.Label"/>', /no namespace/],
  ['requirements', '</Sets>', '<Set Name="ExcelApi" MinVersion="1.15"/></Sets>', /ExcelApi 1\.15 hides/],
  ['requirements', 'MinVersion="1.3"', 'MinVersion="1.5"', /CustomFunctionsRuntime 1\.3 is not required/],
])('the check %s fails on a broken copy', (name, sound, broken, problem) => {
  const copy = manifest.replace(sound, broken)
  expect(copy).not.toBe(manifest)
  expect(problems(copy, name).join('\n')).toMatch(problem)
})

test.each([
  ['a missing version', /<Version>.*<\/Version>/, ''],
  [
    'requirements after the settings',
    /(<Requirements>[\s\S]*<\/Requirements>)\s*(<DefaultSettings>[\s\S]*<\/DefaultSettings>)/,
    '$2$1',
  ],
  [
    'a runtime after the functions',
    /(<Runtimes>[\s\S]*<\/Runtimes>)\s*(<AllFormFactors>[\s\S]*<\/AllFormFactors>)/,
    '$2$1',
  ],
  ['an unknown lifetime', 'lifetime="long"', 'lifetime="eternal"'],
])("Microsoft's schemas refuse %s", (_, sound, broken) => {
  const copy = manifest.replace(sound, broken)
  expect(copy).not.toBe(manifest)
  expect(schemaProblems(copy)).not.toBe('')
})

test('the version is that of the project', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(all(parseXml(manifest), 'Version')[0]?.text).toBe(`${version}.0`)
})

test('every button of the ribbon runs a command that there is', () => {
  const named = all(parseXml(manifest), 'FunctionName').map(({ text }) => text)
  expect(named).toEqual([...commandIds])
})

test('rendered for a host, every address is at that host', () => {
  expect(deployed).not.toContain('localhost')
  expect(deployed).toContain('"https://example.org/loyalty/functions.js"')
  expect(idOf(deployed)).toBe(idOf(manifest))
})

test('with a prefix it is another add-in, the same one each time', () => {
  expect(prefixed).toContain('<Namespace resid="Functions.Namespace"/>')
  expect(prefixed).toContain('=LOYALTY.NPS(')
  expect(idOf(prefixed)).not.toBe(idOf(manifest))
  expect(idOf(renderManifest(manifest, { namespace: 'LOYALTY' }))).toBe(idOf(prefixed))
  expect(idOf(renderManifest(manifest, { namespace: 'OTHER' }))).not.toBe(idOf(prefixed))
})

test.each([
  [{ url: 'http://example.org' }, 'is not https'],
  [{ url: 'example.org' }, 'is no address'],
  [{ url: 'https://example.org/?a=1' }, 'has more than a path'],
  [{ namespace: '1A' }, 'is no prefix'],
  [{ namespace: 'A'.repeat(33) }, 'is no prefix'],
])('%o is refused with a sentence', (settings, sentence) => {
  expect(() => renderManifest(manifest, settings)).toThrow(sentence)
})
