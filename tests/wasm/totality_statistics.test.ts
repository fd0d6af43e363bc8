/** Whatever numbers come in, statistics over answers are in their range or NaN, and the next call works. */

import { afterEach, expect, test } from 'vitest'
import type { CalendarPeriod, DriversMethod, NpsSample, NpsScale, NpsTestMethod } from '../../wasm/js/engine.ts'
import fc from '../support/any-input.ts'
import { load } from './engine.ts'

const engine = await load()

const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -3, max: 12 }))
const column = fc.array(anyNumber, { maxLength: 40 })
const serial = fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.double())
const count = fc.oneof(fc.nat(2000), fc.double({ min: -10, max: 5000 }), fc.double())
const sample: fc.Arbitrary<NpsSample> = fc.record({ promoters: count, passives: count, detractors: count })
const samples = fc.array(sample, { maxLength: 12 })
const scale = fc.constantFrom<NpsScale>('0-10', '1-10', '1-7', '1-5')
const level = fc.oneof(fc.double({ min: 0, max: 1 }), fc.double())

const isWithin = (value: number, low: number, high: number) => Number.isNaN(value) || (value >= low && value <= high)

afterEach(() => {
  expect(engine.nps({ promoters: 2, passives: 1, detractors: 1 })).toBe(25)
})

test('periods hold no more answers than there are, each a day after the one before', () => {
  const period = fc.constantFrom<CalendarPeriod>('month', 'week', 'quarter', 'year')
  fc.assert(
    fc.property(column, fc.array(serial, { maxLength: 40 }), scale, period, (cells, dates, scale, period) => {
      engine.begin(cells.length + dates.length)
      const found = engine.npsPeriods(engine.column(cells), engine.column(dates), scale, period)
      const answers = found.reduce((sum, each) => sum + Object.values(each.sample).reduce((all, one) => all + one), 0)
      expect(answers).toBeLessThanOrEqual(Math.min(cells.length, dates.length))
      for (const [i, { start }] of found.entries()) expect(i === 0 || start > (found[i - 1]?.start ?? 0)).toBe(true)
    }),
  )
})

test('trends and slopes', () => {
  fc.assert(
    fc.property(samples, level, fc.constantFrom<NpsTestMethod>('adjusted-wald', 'wald'), (given, level, method) => {
      for (const { score, low, high, change, p } of engine.npsTrend(given, level)) {
        for (const value of [score, low, high]) expect(isWithin(value, -100, 100)).toBe(true)
        expect(isWithin(change, -200, 200) && isWithin(p, 0, 1)).toBe(true)
      }
      expect(isWithin(engine.npsSlope(given, method).p, 0, 1)).toBe(true)
    }),
  )
})

test('plans', () => {
  fc.assert(
    fc.property(sample, anyNumber, level, count, level, (sample, points, confidence, population, variance) => {
      expect(isWithin(engine.npsSampleSize(points, confidence, population, variance), 1, Infinity)).toBe(true)
      expect(
        isWithin(engine.npsDetectable(points, population, confidence, variance, variance), -Infinity, Infinity),
      ).toBe(true)
      for (const way of Object.values(engine.npsTarget(sample, points))) expect(isWithin(way, 0, Infinity)).toBe(true)
    }),
  )
})

test('the parts of a change, topics and codes', () => {
  fc.assert(
    fc.property(samples, samples, column, scale, (before, after, cells, scale) => {
      expect(engine.npsMix(before, after).groups).toHaveLength(Math.min(before.length, after.length))
      for (const topic of before) for (const all of after) expect(engine.npsImpact(topic, all)).toBeTypeOf('number')
      engine.begin(cells.length)
      const codes = engine.npsCodes(engine.column(cells), scale)
      expect(codes).toHaveLength(cells.length)
      for (const code of codes) expect(isWithin(code, -1, 1)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('drivers of any two rectangles, and weights', () => {
  const rows = fc
    .integer({ min: 0, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(anyNumber, { minLength: columns + 1, maxLength: columns + 1 }), { maxLength: 12 }),
    )
  fc.assert(
    fc.property(rows, fc.constantFrom<DriversMethod>('lmg', 'johnson'), (rows, method) => {
      engine.begin(0)
      const outcome = engine.column(rows.map(([first = 0]) => first))
      const attributes = engine.matrix(
        rows.map(([, ...rest]) => rest),
        () => Number.NaN,
      )
      const { status, rows: used, drivers } = engine.drivers(outcome, attributes, method)
      expect(used).toBeLessThanOrEqual(rows.length)
      expect(drivers).toHaveLength(status === 'ok' ? attributes.columns : 0)
      for (const { correlation } of drivers) expect(isWithin(correlation, -1 - 1e-9, 1 + 1e-9)).toBe(true)
      expect(isWithin(engine.effectiveSampleSize(outcome), 0, rows.length + 1e-9)).toBe(true)
    }),
  )
})
