/** Schemes, bands, advice and benchmarks as the module gives them. */
import { expect, test } from 'vitest'
import type { GapPolicy, Scheme } from '../../wasm/js/engine.ts'
import { golden } from '../support/golden.ts'
import { load } from './engine.ts'

interface GoldenBand {
  readonly scheme: string
  readonly metric: string
  readonly low: number
  readonly high: number
  readonly closed: string
  readonly key: string
  readonly origin: string
}

const engine = await load()
const schemeOf = (id: string) => engine.schemes.find((scheme) => scheme.id === id) as Scheme

test('the schemes have exactly the published limits', () => {
  const limits = engine.schemes.flatMap(({ id, metric, bands }) =>
    bands.map(({ low, high, closed, key, origin }) => ({ scheme: id, metric, low, high, closed, key, origin })),
  )
  expect(golden<GoldenBand>('bands')).toMatchObject(limits)
})

test('schemes say who published them, in both languages', () => {
  for (const { id, source, url, year, unit } of engine.schemes) {
    expect(source.en, id).not.toBe('')
    expect(source.ru, id).not.toBe('')
    expect(url, id).toMatch(/^(https:\/\/.+)?$/)
    expect(Number.isInteger(year), id).toBe(true)
    expect(unit, id).toBe(id === 's1-rpr' ? 'fraction' : id === 'ces7' ? '1-7' : 'points')
  }
})

test('schemes are read once', () => {
  expect(engine.schemes).toBe(engine.schemes)
})

test.each([
  ['NPS', 's1-nps'],
  ['CSI', 's1-csi'],
  ['CLI', 'cli-scale'],
  ['RPR', 's1-rpr'],
  ['CSAT', 'csat-75'],
  ['CES', 'ces7'],
])('the scheme of %s is %s', (metric, id) => {
  expect(engine.defaultScheme(metric)?.id).toBe(id)
})

test('an unknown metric has no scheme', () => {
  expect(engine.defaultScheme('LTV')).toBeUndefined()
})

const inHole: [GapPolicy, string, boolean][] = [
  ['mark', 'gap', false],
  ['strict', 'gap', true],
  ['down', 'weak', false],
  ['up', 'mid', false],
]

test.each(inHole)('CSI 55 under %s is in the band %s', (policy, key, undescribed) => {
  const scheme = schemeOf('s1-csi')
  const reading = engine.band(scheme, 55, policy)
  expect(scheme.bands[reading.index]?.key).toBe(key)
  expect(reading.undescribed).toBe(undescribed)
})

test('a value outside the scheme, or none, is in no band', () => {
  for (const value of [100.001, -1, Number.NaN, Infinity]) {
    expect(engine.band(schemeOf('s1-csi'), value, 'mark')).toEqual({ index: -1, undescribed: false })
  }
})

test('a scheme of any length made by a caller is read', () => {
  const bands = Array.from({ length: 1000 }, (_, i) => ({
    low: i,
    high: i === 999 ? Infinity : i + 1,
    closed: 'left' as const,
    key: '',
    title: { en: '', ru: '' },
    origin: 'published' as const,
  }))
  const scheme = { ...schemeOf('s1-csi'), bands }
  expect(engine.band(scheme, 998.5, 'mark').index).toBe(998)
  expect(engine.band(scheme, 1e9, 'mark').index).toBe(999)
  expect(engine.band({ ...scheme, bands: [] }, 1, 'up').index).toBe(-1)
})

test('a scheme read from JSON is completed and used', () => {
  const scheme = engine.readScheme(
    JSON.stringify({
      id: 'team',
      metric: 'NPS',
      unit: 'points',
      source: 'наша команда',
      bands: [
        { low: 50, title: 'цель' },
        { low: 0, high: 40, title: 'рост' },
      ],
    }),
  )
  if ('error' in scheme) throw new Error(scheme.error)
  expect(scheme.bands.map(({ low, high, closed, origin }) => [low, high, closed, origin])).toEqual([
    [-100, 0, 'left', 'completed'],
    [0, 40, 'left', 'published'],
    [40, 50, 'left', 'completed'],
    [50, 100, 'both', 'published'],
  ])
  expect(scheme.bands[3]?.title).toEqual({ en: 'цель', ru: 'цель' })
  expect(engine.band(scheme, 45, 'down').index).toBe(1)
})

test('the built-in schemes can be exported and read again', () => {
  for (const scheme of engine.schemes) expect(engine.readScheme(JSON.stringify(scheme))).toEqual(scheme)
})

test.each([
  ['', 'scheme-not-json', ''],
  ['{"id": "\ud800"', 'scheme-not-json', ''],
  ['['.repeat(100_000), 'scheme-too-large', ''],
  ['{"__proto__": {"id": "x"}}', 'scheme-field-missing', '/id'],
  [
    '{"id":"a","metric":"NPS","unit":"points","source":"t","bands":[{"low":0}]}',
    'scheme-field-missing',
    '/bands/0/title',
  ],
])('a malformed scheme is an error with a place: %#', (json, error, place) => {
  expect(engine.readScheme(json)).toEqual({ error, place })
})

test('advice comes in the language asked for', () => {
  const english = engine.advice('NPS', 'high', 's1-nps', 'en', '')
  const russian = engine.advice('NPS', 'high', 's1-nps', 'ru', '')
  expect(russian).toHaveLength(english.length)
  expect(english.join('')).not.toMatch(/[а-я]/i)
  for (const sentence of russian) expect(sentence).toMatch(/[а-я]/i)
})

test('advice names the weakest criteria first', () => {
  expect(engine.advice('CSI', 'mid', 's1-csi', 'ru', 'цена, доставка')[0]).toContain('цена, доставка')
})

test('benchmarks say that they are second hand', () => {
  const benchmarks = engine.benchmarks('NPS')
  expect(benchmarks.map(({ id, low, high, year }) => [id, low, high, year])).toEqual([
    ['b2b', 39, 76, 2024],
    ['b2c', 16, 80, 2024],
  ])
  for (const { source } of benchmarks) expect(source.en).toContain('second hand')
  expect(engine.benchmarks('CSI')).toEqual([])
})
