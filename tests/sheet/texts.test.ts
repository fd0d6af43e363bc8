/** Every text exists in both languages, and every text that is asked for exists. */

import { readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../web/sheet/contract.ts'
import { functions } from '../../web/sheet/loyalty.ts'
import { sayFrom } from '../../web/sheet/say.ts'
import { column, errorOf, loyalty } from './loyalty.ts'

const languages: Language[] = ['en', 'ru']
const folder = 'web/sheet'

/** Ids of messages and of attributes, each with the variables it needs. */
function idsOf(language: Language): Map<string, string[]> {
  const source = readFileSync(`${folder}/locales/${language}.ftl`, 'utf8')
  const ids = new Map<string, string[]>()
  for (const { id, value, attributes } of new FluentResource(source).body) {
    const variables = [...JSON.stringify([value, attributes]).matchAll(/"type":"var","name":"(\w+)"/g)]
    ids.set(id, [...new Set(variables.map(([, name = '']) => name))].sort())
    for (const attribute of Object.keys(attributes ?? {})) ids.set(`${id}.${attribute}`, [])
  }
  return ids
}

const english = idsOf('en')
const russian = idsOf('ru')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const code = sources.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n')

test('both languages have the same texts with the same variables', () => {
  expect(Object.fromEntries(russian)).toEqual(Object.fromEntries(english))
})

test('no line of a file of texts is lost to a slip of syntax', () => {
  for (const language of languages) {
    const source = readFileSync(`${folder}/locales/${language}.ftl`, 'utf8')
    expect(new FluentBundle(language).addResource(new FluentResource(source))).toEqual([])
    const begun = [...source.matchAll(/^([A-Za-z][\w-]*) =/gm)].map(([, id]) => id)
    expect(new Set(begun).size).toBe(begun.length)
    expect(idsOf(language).size).toBe(begun.length + [...source.matchAll(/^ {4}\.\w+ =/gm)].length)
  }
})

/** Ids written out in the code, and families of ids whose ends are data. */
const written = [...code.matchAll(/'((?:error|title|place|warning|band|own|criterion)-[a-z-]+)'/g)].map(
  ([, id]) => id ?? '',
)
const titles = [...code.matchAll(/\btitle\('([a-z-]+)'\)/g)].map(([, id]) => `title-${id}`)

test('every message the code names exists', () => {
  const named = [...new Set([...written, ...titles])]
  expect(named.length).toBeGreaterThan(60)
  expect(named.filter((id) => !english.has(id))).toEqual([])
})

test('every error message is used', () => {
  const unused = [...english.keys()].filter((id) => id.startsWith('error-') && !code.includes(`'${id}'`))
  // The catalogue names these.
  expect(unused.filter((id) => !id.startsWith('error-scheme-'))).toEqual([])
})

describe.each(languages)('help in %s', (language) => {
  test.each(functions)('$name', ({ help, parameters }) => {
    const texts = [
      help(language),
      ...parameters.flatMap((each) => [
        each.title(language),
        each.help(language),
        ...each.choices.map((choice) => choice.help(language)),
      ]),
    ]
    for (const text of texts) {
      expect(text).not.toMatch(/^(?:parameter|choice)-|^[A-Z.-]+$/)
      expect(text.length).toBeLessThanOrEqual(250)
      expect(/[а-яё]/i.test(text)).toBe(language === 'ru' || false)
    }
  })
})

describe('titles of tables in Russian', () => {
  const scores = [[10], [9], [3], ['n/a']]
  const calls: [string, unknown[]][] = [
    ['NPS.COUNTS', [scores]],
    ['NPS.BY', [scores, [['a'], ['b'], [null], ['a']]]],
    ['NPS.REPORT', [scores]],
    ['NPS.TREND', [scores, [[45_000], [45_001], [45_040], [45_041]]]],
    ['NPS.TARGET', [scores, 50]],
    ['NPS.MIX', [scores, [['a'], ['b'], [null], ['a']], [[10]], [['b']]]],
    ['NPS.IMPACT', [scores, [['a'], ['b'], [null], ['a']]]],
    ['NPS.CATEGORY', [scores]],
    [
      'DRIVERS',
      [
        [[1], [2], [4]],
        [[2], [1], [3]],
      ],
    ],
    ['CSI.TABLE', [[[7, 5]], [[8, 4]]]],
    [
      'ORDERS.REPORT',
      [
        [['а'], ['б']],
        [[45_000], [45_001]],
        [[1], [2]],
      ],
    ],
    [
      'CHURN.ORDERS',
      [
        [['а'], ['б']],
        [[45_000], [45_001]],
      ],
    ],
    [
      'COHORTS',
      [
        [['а'], ['б']],
        [[45_000], [45_001]],
      ],
    ],
    [
      'RFM',
      [
        [['а'], ['б']],
        [[45_000], [45_001]],
        [[1], [2]],
      ],
    ],
    ['BAND.TABLE', ['NPS']],
    ['BAND.CHANCE', [scores, 'NPS']],
    ['ADVICE', ['NPS', 10]],
    ['BENCHMARK', ['NPS']],
    ['AUDIT', [scores]],
    ['THEMES', [Array.from({ length: 6 }, () => ['цена']), Array.from({ length: 6 }, () => [9])]],
  ]
  test.each(calls)('%s', (name, args) => {
    const rows = loyalty.call(name, args as never, { language: 'ru' }) as unknown[][]
    const isWords = (cell: unknown) => typeof cell === 'string' && /[a-z]{4,}/.test(cell)
    expect(rows.flat().filter((cell) => isWords(cell) && !/[а-яё]/.test(String(cell)))).toEqual([])
    expect(rows.flat().some((cell) => typeof cell === 'string' && /[а-яё]/.test(cell))).toBe(true)
  })
})

test.each(['en', 'ru'] as const)(
  '%s: text that turns letters does not turn those of a sentence that quotes it',
  (language) => {
    const { message } = errorOf('NPS.TARGET', [column(9), '\u202etxt.exe\u2066'], language)
    expect(message).toContain('txt.exe')
    expect(message).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    const say = sayFrom({ en: 'found = { $name } found', ru: 'found = { $name } нашлось' })(language)
    expect(say('found', { name: '\u202etxt.exe', count: 3 })).toMatch(/^txt\.exe /)
  },
)
