import { readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { expect, test } from 'vitest'
import type { Language } from '../../web/sheet/contract.ts'
import { chooseLanguage } from '../../web/ui/language.ts'
import { countedSentence, intervalSentence, reachesSentence } from '../../web/ui/sentences.ts'
import { themeOfBackground } from '../../web/ui/theme.ts'
import { createWords } from '../../web/ui/words.ts'
import { airport, hole, smallSample, valueOnly } from './fixtures/readings.ts'

const pane = 'addin/taskpane'
const views = ['insert', 'bands', 'check', 'report', 'help'].map((name) => `${pane}/${name}`)
/** Rooms with .ftl files of their own, and those whose words they may use too. */
const rooms = new Map<string, readonly string[]>([
  ['web/ui', []],
  ['web/ui/sql', []],
  [pane, []],
])
for (const view of views) rooms.set(view, [pane, 'web/ui'])

function idsOf(folder: string, language: Language): string[] {
  const resource = new FluentResource(readFileSync(`${folder}/locales/${language}.ftl`, 'utf8'))
  return resource.body.map((entry) => entry.id).sort()
}

/** The code of a folder, and of the folders within it. */
function codeOf(folder: string, options = { recursive: false }): string {
  const files = readdirSync(folder, { ...options, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  return files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n')
}

test.each([...rooms])('%s: every message in both languages, none missing, every one used', (folder, others) => {
  const ids = idsOf(folder, 'en')
  expect(idsOf(folder, 'ru')).toEqual(ids)
  const known = [folder, ...others].flatMap((room) => idsOf(room, 'en'))
  const asked = [...codeOf(folder).matchAll(/say\(\s*['`]([\w-]+)/g)].map((match) => match[1] ?? '')
  for (const id of asked)
    expect(known, id).toSatisfy((all: string[]) =>
      all.some((each) => each === id || (id.endsWith('-') && each.startsWith(id))),
    )
  const code = codeOf(folder, { recursive: folder === pane })
  const stems = [...code.matchAll(/[`']([\w-]+-)\$\{/g)].map((match) => match[1] ?? '')
  for (const id of ids) expect(code.includes(`'${id}'`) || stems.some((stem) => id.startsWith(stem)), id).toBe(true)
})

test.each(['en', 'ru'] as const)('%s: no text is broken', (language) => {
  for (const room of rooms.keys()) {
    const source = readFileSync(`${room}/locales/${language}.ftl`, 'utf8')
    const bundle = new FluentBundle(language)
    expect(bundle.addResource(new FluentResource(source))).toEqual([])
    expect([...bundle._messages.keys()].sort()).toEqual(
      [...source.matchAll(/^([\w-]+) =/gm)].map((match) => match[1]).sort(),
    )
  }
})

test.each([
  [1, '1 ответ'],
  [2, '2 ответа'],
  [5, '5 ответов'],
  [11, '11 ответов'],
  [21, '21 ответ'],
  [104, '104 ответа'],
  [2746, '2\u202f746 ответов'],
  [12.5, '12,5 ответа'],
])('Russian plurals: %d', (counted, expected) => {
  expect(countedSentence({ ...airport, counted }, createWords('ru'))).toBe(expected)
})

test('sentences of a reading', () => {
  const [en, ru] = [createWords('en'), createWords('ru')]
  expect(intervalSentence(airport, en)).toBe('95\u202f% interval 37.2 to 42.4')
  expect(intervalSentence(airport, ru)).toBe('Интервал 95\u202f%: от 37,2 до 42,4')
  expect(intervalSentence(hole, en)).toBe('90\u202f% interval \u221220.0 to \u22123.4')
  expect(intervalSentence(valueOnly, en)).toMatch(/^No interval: only the value/)
  expect(intervalSentence({ ...airport, interval: null }, en)).toBe('Too few answers for an interval.')
  expect(reachesSentence(smallSample, en)).toBe(
    'The interval also reaches “More detractors than promoters”, “On the edge: not described by the source” and “Many loyal customers”.',
  )
  expect(reachesSentence(airport, ru)).toBe('Интервал целиком лежит на этом уровне.')
})

test.each([
  [['ru-RU'], 'ru'],
  [['ru'], 'ru'],
  [['de-DE', 'ru-BY', 'en-US'], 'ru'],
  [['de-DE'], 'en'],
  [[], 'en'],
  [['run'], 'en'],
])('of %j the language is %s', (tags, language) => {
  expect(chooseLanguage(tags)).toBe(language)
})

test.each([
  ['#ffffff', 'light'],
  ['#1f1f1f', 'dark'],
  ['#217346', 'dark'],
  ['F3F2F1', 'light'],
  ['', null],
  ['white', null],
  [undefined, null],
])('an Office background of %s is %s', (colour, theme) => {
  expect(themeOfBackground(colour)).toBe(theme)
})
