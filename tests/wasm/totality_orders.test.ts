/** Whatever columns and numbers come in, functions of orders and of plain scales answer within their ranges. */

import { afterEach, expect, test } from 'vitest'
import type { CalendarPeriod, CesDirection, CesMethod, CsatMethod } from '../../wasm/js/engine.ts'
import fc from '../support/any-input.ts'
import { load } from './engine.ts'

const engine = await load()

const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -3, max: 12 }))
const serial = fc.oneof(fc.double(), fc.integer({ min: 44_000, max: 46_000 }))
const cells = fc.array(anyNumber, { maxLength: 40 })
const dates = fc.array(serial, { maxLength: 40 })
const period = fc.constantFrom<CalendarPeriod>('month', 'quarter', 'year')
const isWithin = (value: number, low: number, high: number) => Number.isNaN(value) || (value >= low && value <= high)

afterEach(() => {
  expect(engine.nps({ promoters: 2, passives: 1, detractors: 1 })).toBe(25)
})

test('a report counts every row once', () => {
  fc.assert(
    fc.property(cells, dates, cells, fc.nat(12), serial, serial, (customers, days, amounts, count, from, to) => {
      engine.begin(customers.length + days.length + amounts.length)
      const columns = [engine.column(customers), engine.column(days), engine.column(amounts)] as const
      const { orders, customersWith, repeatCustomersByDays, skipped } = engine.ordersReport(...columns, count, from, to)
      const [once = 0, twice = 0] = customersWith
      const left = Object.values(skipped).reduce((sum, each) => sum + each)
      expect(orders + left).toBeLessThanOrEqual(Math.min(customers.length, days.length, amounts.length))
      expect(once).toBeLessThanOrEqual(Math.min(orders, count))
      expect(twice).toBeLessThanOrEqual(once)
      expect(repeatCustomersByDays).toBeLessThanOrEqual(twice)
    }),
  )
})

test('customers of periods and of cohorts are customers', () => {
  fc.assert(
    fc.property(cells, dates, fc.nat(12), period, (customers, days, count, length) => {
      engine.begin(customers.length + days.length)
      const who = engine.column(customers)
      const when = engine.column(days)
      const starts = engine.orderPeriods(who, when, length)
      fc.pre(starts.length <= 400)
      expect(starts.every((start, index) => index === 0 || start > (starts[index - 1] ?? 0))).toBe(true)
      const churn = engine.churnByPeriod(who, when, count, starts.length)
      const cohorts = engine.cohorts(who, when, count, starts.length)
      const acquired = churn.reduce((sum, each) => sum + each.acquired, 0)
      expect(acquired).toBeLessThanOrEqual(count)
      expect(cohorts.reduce((sum, [size = 0]) => sum + size, 0)).toBe(acquired)
      for (const each of churn) expect(isWithin(each.churn, 0, 1)).toBe(true)
    }),
  )
})

test('scores of customers lie in their bins', () => {
  fc.assert(
    fc.property(
      ...([cells, dates, cells, fc.nat(12), serial, fc.integer({ min: 2, max: 10 })] as const),
      (customers, days, amounts, count, asOf, bins) => {
        engine.begin(customers.length + days.length + amounts.length)
        const columns = [engine.column(customers), engine.column(days), engine.column(amounts)] as const
        const found = engine.rfm(...columns, count, asOf, bins)
        expect(found).toHaveLength(count)
        for (const { orders, daysSince, recency, frequency, monetary } of found) {
          const lowest = orders === 0 ? 0 : 1
          for (const score of [recency, frequency, monetary]) expect(isWithin(score, lowest, bins)).toBe(true)
          expect(Number.isNaN(daysSince)).toBe(orders === 0)
        }
      },
    ),
  )
})

test('scores of any answers lie on their scales', () => {
  const scale = fc.constantFrom({ low: 1, high: 5 }, { low: 1, high: 7 }, { low: 0, high: 10 })
  const methods = fc.record({
    csat: fc.constantFrom<CsatMethod>('top2', 'net', 'pomp'),
    ces: fc.constantFrom<CesMethod>('agree', 'net'),
    direction: fc.constantFrom<CesDirection>('high', 'low'),
  })
  fc.assert(
    fc.property(cells, scale, methods, anyNumber, anyNumber, (given, on, { csat, ces, direction }, one, other) => {
      engine.begin(given.length)
      const tally = engine.tally(engine.column(given), on)
      expect(isWithin(engine.csat(tally, on, csat), -100, 100)).toBe(true)
      expect(isWithin(engine.ces(tally, on, ces, direction), -100, 100)).toBe(true)
      expect(isWithin(engine.rating(tally, on), on.low, on.high)).toBe(true)
      expect(isWithin(engine.ratingBayes(tally, on, one, other), on.low, on.high)).toBe(true)
      expect(isWithin(engine.ratingWilson(tally, on, one, other), 0, 1)).toBe(true)
      const { low, high } = engine.csatInterval(tally, on, other)
      expect(isWithin(low, 0, 100) && isWithin(high, 0, 100)).toBe(true)
    }),
  )
})

test('rates of any numbers', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, anyNumber, anyNumber, (a, b, c, d) => {
      expect(isWithin(engine.churn(a, b), 0, 1)).toBe(true)
      expect(isWithin(engine.retention(a, b, c), 0, 1)).toBe(true)
      expect(isWithin(engine.netRevenueRetention(a, b, c, d), 0, Infinity)).toBe(true)
      expect(isWithin(engine.acsi([a, b, c], [1, d, 1]), 0, 100)).toBe(true)
      expect(isWithin(engine.purchaseFrequency(a, b), 0, Infinity)).toBe(true)
      expect(isWithin(engine.lifetimeValue(a, b, c, d), 0, Infinity)).toBe(true)
    }),
  )
})
