/** Whatever numbers come in, every function answers: a number in its range or NaN, and the next call works. */

import { afterEach, expect, test } from 'vitest'
import type {
  CsiMethod,
  Interval,
  NpsIntervalMethod,
  NpsSample,
  NpsScale,
  NpsTestMethod,
} from '../../wasm/js/engine.ts'
import fc from '../support/any-input.ts'
import { load } from './engine.ts'

const engine = await load()
const missing = () => Number.NaN

const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -3, max: 12 }))
const answers = fc.array(anyNumber, { maxLength: 40 })
const count = fc.oneof(fc.nat(2000), fc.double({ min: -10, max: 5000 }), fc.double())
const sampleOf = (number: fc.Arbitrary<number>): fc.Arbitrary<NpsSample> =>
  fc.record({ promoters: number, passives: number, detractors: number })
const confidence = fc.oneof(fc.double({ min: 0, max: 1 }), fc.double())
const npsScale = fc.constantFrom<NpsScale>('0-10', '1-10', '1-7', '1-5')
const rectangle = fc
  .tuple(fc.nat(6), fc.nat(4))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyNumber, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )

const isWithin = (value: number, low: number, high: number) => Number.isNaN(value) || (value >= low && value <= high)

function expectInterval({ low, high }: Interval, bottom: number, top: number): void {
  expect(Number.isNaN(low)).toBe(Number.isNaN(high))
  if (!Number.isNaN(low)) expect(bottom <= low && low <= high && high <= top, `[${low}, ${high}]`).toBe(true)
}

afterEach(() => {
  expect(engine.nps({ promoters: 2, passives: 1, detractors: 1 })).toBe(25)
})

test('tally counts every cell once', () => {
  fc.assert(
    fc.property(answers, fc.integer({ min: -2, max: 3 }), fc.integer({ min: -2, max: 20 }), (cells, low, high) => {
      engine.begin(cells.length)
      const found = engine.tally(engine.column(cells), { low, high })
      expect(found.answers + found.missing + found.zeros + found.offScale).toBe(cells.length)
      expect(found.counts.reduce((sum, each) => sum + each, 0)).toBe(found.answers)
      expect(found.firstOffScale).toBe(found.offScale === 0 ? -1 : Math.max(0, found.firstOffScale))
    }),
  )
})

test('a score is on the scale and is the same whether the tally is the latest or an older one', () => {
  fc.assert(
    fc.property(answers, answers, npsScale, (cells, others, scale) => {
      const [low = 0, high = 10] = scale.split('-').map(Number)
      engine.begin(cells.length + others.length)
      const tally = engine.tally(engine.column(cells), { low, high })
      const score = engine.nps(engine.npsSample(tally, scale))
      engine.tally(engine.column(others), { low, high })
      expect(engine.nps({ ...engine.npsSample(tally, scale) })).toBe(score)
      expect(isWithin(score, -100, 100)).toBe(true)
    }),
  )
})

test('a score of any counts', () => {
  fc.assert(
    fc.property(sampleOf(fc.double({ min: 0 })), fc.double(), (sample, other) => {
      expect(isWithin(engine.nps(sample), -100, 100)).toBe(true)
      const { promoters } = sample
      expect(isWithin(engine.nps({ promoters, passives: 0, detractors: 0 }), 100 - 1e-12, 100)).toBe(true)
      expect(isWithin(engine.nps({ ...sample, detractors: other }), -100, 100)).toBe(true)
    }),
  )
})

test('intervals of a score', () => {
  const methods = fc.constantFrom<NpsIntervalMethod>('adjusted-wald', 'wald', 'score', 'bootstrap')
  fc.assert(
    fc.property(sampleOf(count), confidence, methods, (sample, level, method) => {
      expectInterval(engine.npsInterval(sample, level, method), -100, 100)
    }),
  )
})

test('a comparison of two scores', () => {
  const methods = fc.constantFrom<NpsTestMethod>('adjusted-wald', 'wald')
  const sample = sampleOf(count)
  fc.assert(
    fc.property(sample, sample, methods, (a, b, method) => {
      const { difference, p } = engine.npsTest(a, b, method)
      expect(isWithin(difference, -200, 200)).toBe(true)
      expect(isWithin(p, 0, 1)).toBe(true)
    }),
  )
})

test('chances of bands add to 1, or none is known', () => {
  const cuts = fc.array(fc.double({ min: -150, max: 150, noNaN: true }), { maxLength: 8 })
  fc.assert(
    fc.property(sampleOf(count), cuts, (sample, unsorted) => {
      const chances = engine.npsChances(
        sample,
        unsorted.sort((a, b) => a - b),
      )
      expect(chances).toHaveLength(unsorted.length + 1)
      for (const chance of chances) expect(isWithin(chance, 0, 1)).toBe(true)
      const sum = chances.reduce((total, each) => total + each)
      expect(Number.isNaN(sum) || Math.abs(sum - 1) < 1e-9).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('weighted answers and groups', () => {
  fc.assert(
    fc.property(answers, answers, npsScale, fc.integer({ min: 0, max: 12 }), (cells, others, scale, groups) => {
      engine.begin(2 * cells.length + others.length)
      const scores = engine.column(cells)
      const second = engine.column(others)
      const { tally, firstNegative, unweighted } = engine.weigh(scores, second, scale)
      expect(tally.answers).toBeLessThanOrEqual(cells.length)
      expect(firstNegative).toBeGreaterThanOrEqual(-1)
      expect(unweighted).toBeGreaterThanOrEqual(0)
      for (const weights of [null, scores]) {
        const found = engine.npsGroups(scores, second, groups, scale, weights)
        expect(found).toHaveLength(groups)
        for (const score of engine.npsGroupScores(found, 0.95)) {
          expectInterval(score, -100, 100)
          expect(isWithin(score.score, -100, 100)).toBe(true)
          expect(isWithin(score.p, 0, 1)).toBe(true)
        }
        for (const { counts } of found) expect(counts.promoters + counts.passives).toBeLessThanOrEqual(cells.length)
      }
    }),
  )
})

test('proportions, means and p-values', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, confidence, answers, (successes, n, level, values) => {
      expectInterval(engine.wilson(successes, n, level), 0, 1)
      const mean = engine.meanInterval(values, level, 0, 100)
      expect(mean.n).toBe(values.filter((value) => !Number.isNaN(value)).length)
      expectInterval(mean, 0, 100)
      for (const method of ['holm', 'bh'] as const) {
        expect(engine.adjustPValues(values, method)).toHaveLength(values.length)
      }
    }),
  )
})

test('satisfaction of any two rectangles', () => {
  const methods = fc.constantFrom<CsiMethod>('share', 'pomp', 'respondent')
  fc.assert(
    fc.property(rectangle, rectangle, anyNumber, methods, (importances, satisfactions, max, method) => {
      engine.begin(0)
      const importance = engine.matrix(importances, missing)
      const satisfaction = engine.matrix(satisfactions, missing)
      const { status, score } = engine.csi(importance, satisfaction, max, method)
      expect(Number.isNaN(score)).toBe(status !== 'ok')
      expect(isWithin(score, 0, 100)).toBe(true)
      expect(engine.csiCriteria(importance, satisfaction, max)).toHaveLength(satisfaction.columns)
      const respondents = engine.csiRespondents(importance, satisfaction, max).length
      expect(respondents).toBeLessThanOrEqual(Math.max(importance.rows, satisfaction.rows))
    }),
  )
})

test('a perfect and a worst survey stay on the scale whatever the importances', () => {
  const importances = fc.array(fc.double({ min: 1, max: 10, noNaN: true }), { minLength: 1, maxLength: 8 })
  const methods = fc.constantFrom<CsiMethod>('share', 'pomp', 'respondent')
  fc.assert(
    fc.property(importances, fc.constantFrom(1, 10), methods, (row, answer, method) => {
      engine.begin(0)
      const importance = engine.matrix([row], missing)
      const satisfaction = engine.matrix([row.map(() => answer)], missing)
      expect(isWithin(engine.csi(importance, satisfaction, 10, method).score, 0, 100)).toBe(true)
      for (const each of engine.csiRespondents(importance, satisfaction, 10)) expect(isWithin(each, 0, 100)).toBe(true)
    }),
  )
})

test('respondents of the loyalty index', () => {
  fc.assert(
    fc.property(rectangle, fc.boolean(), (rows, partial) => {
      engine.begin(0)
      const found = engine.cliRespondents(engine.matrix(rows, missing), [100, 80, 60, 40, 20, 0], partial)
      expect(found).toHaveLength(rows.length)
      for (const index of found) expect(isWithin(index, 0, 100)).toBe(true)
    }),
  )
})

test('repeat customers of any orders', () => {
  fc.assert(
    fc.property(answers, answers, fc.nat(12), anyNumber, anyNumber, (customers, dates, codes, from, to) => {
      engine.begin(customers.length + dates.length)
      const columns = [engine.column(customers), engine.column(dates)] as const
      for (const rule of ['orders', 'days'] as const) {
        const found = engine.repeatPurchase(...columns, codes, from, to, rule)
        expect(found.repeatCustomers).toBeLessThanOrEqual(found.customers)
        expect(found.customers).toBeLessThanOrEqual(found.orders)
        expect(found.orders).toBeLessThanOrEqual(customers.length)
      }
    }),
  )
})

test('schemes of any text are read or refused', () => {
  const band = fc.record({ low: anyNumber, high: anyNumber, title: fc.string() }, { requiredKeys: ['low', 'title'] })
  const scheme = fc.record({
    id: fc.string(),
    metric: fc.constantFrom('NPS', 'CSI'),
    unit: fc.constant('points'),
    source: fc.string(),
    bands: fc.array(band, { maxLength: 5 }),
  })
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), scheme), anyNumber, (given, value) => {
      const read = engine.readScheme(typeof given === 'string' ? given : JSON.stringify(given))
      if ('error' in read) expect(read.error).toMatch(/^scheme-/)
      else expect(engine.band(read, value, 'mark').index >= 0).toBe(isOnScale(read.metric, value))
    }),
    { numRuns: 1000 },
  )
})

const isOnScale = (metric: string, value: number) => value >= (metric === 'NPS' ? -100 : 0) && value <= 100

test('advice and benchmarks of any words', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      (metric, band, scheme, weakest) => {
        expect(engine.advice(metric, band, scheme, 'ru', weakest)).toEqual([])
        expect(engine.benchmarks(metric)).toEqual([])
        expect(engine.advice('CSI', 'weak', 's1-csi', 'ru', weakest).length).toBeGreaterThanOrEqual(3)
      },
    ),
  )
})
