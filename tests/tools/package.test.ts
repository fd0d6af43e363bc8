import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let out: string

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'loyalty-package-'))
})

afterAll(() => rmSync(out, { recursive: true }))

const pack = (...options: string[]) =>
  spawnSync(process.execPath, ['tools/package.mjs', '--out', out, ...options], { encoding: 'utf8' })

const packed = (file: string) => readFileSync(join(out, file), 'utf8')

describe('./dev package', () => {
  it.each([
    [
      ['--url', 'http://example.org'],
      "'http://example.org' is not https: Office loads add-ins from https addresses only.\n",
    ],
    [['--url', 'example.org'], "'example.org' is no address: give one like https://host/path.\n"],
  ])('refuses %j in a sentence and writes nothing', (options, sentence) => {
    const { status, stderr } = pack(...options)
    expect([status, stderr]).toEqual([1, sentence])
    expect(existsSync(join(out, 'site'))).toBe(false)
  })

  it('writes the site for its address, and the module', () => {
    const { status, stdout } = pack('--url', 'https://example.org/loyalty/', '--namespace', 'ACME')
    expect(status).toBe(0)
    expect(stdout).toContain('to https://example.org/loyalty/ and load')
    const manifest = packed('site/manifest.xml')
    expect(manifest).toContain('https://example.org/loyalty/taskpane.html')
    expect(manifest).toContain('DefaultValue="ACME"')
    expect(manifest).not.toContain('localhost')
    for (const language of ['', '-ru']) expect(packed(`site/functions${language}.json`)).not.toContain('localhost')
    for (const same of ['site/functions.js', 'sheet/loyalty.mjs'])
      expect(packed(same)).toBe(readFileSync(`dist/${same}`, 'utf8'))
  })

  it('over an older package for another address leaves nothing of that one', () => {
    expect(pack('--url', 'https://other.example/apps').status).toBe(0)
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(xml|json|html|conf)$/.test(file),
    )
    const stale = files.filter((file) => /ACME|example\.org/.test(packed(file)))
    expect(stale).toEqual([])
    expect(files.filter((file) => file.endsWith('manifest.xml'))).toEqual(['site/manifest.xml'])
    const names = JSON.parse(packed('site/functions.json')).functions.map(({ name }: { name: string }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('NPS')
  })
})
