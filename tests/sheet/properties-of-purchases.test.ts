/** What holds for every list of orders and every set of answers on a plain scale. */

import { describe, expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import fc from '../support/any-input.ts'
import { call, column, table } from './loyalty.ts'

type Order = readonly [customer: Cell, date: Cell, amount: Cell]

const order: fc.Arbitrary<Order> = fc.tuple(
  fc.constantFrom<Cell>('a', 'b', '007', 7, ' a ', 'c'),
  fc.integer({ min: 45_000, max: 45_200 }),
  fc.integer({ min: 0, max: 500 }),
)
const noOrder = fc.constantFrom<Order>([null, 45_000, 5], ['a', 'soon', 5], ['a', 45_001, -5], [null, null, null])
const orders = fc.array(order, { minLength: 1, maxLength: 40 })
const period = fc.constantFrom('month', 'week', 'quarter', 'year')

const columnsOf = (rows: readonly Order[]) => [0, 1, 2].map((field) => column(...rows.map((row) => row[field] as Cell)))
const activity = (rows: readonly Order[]) => columnsOf(rows).slice(0, 2)
const body = (name: string, ...args: Parameters<typeof table> extends [string, ...infer Rest] ? Rest : never) =>
  table(name, ...args).slice(1)
const sumOf = (rows: readonly (readonly Cell[])[], place: number) =>
  rows.reduce((sum, row) => sum + Number(row[place]), 0)
const customersIn = (rows: readonly Order[]) => new Set(rows.map(([customer]) => String(customer).trim())).size

describe('orders', () => {
  test('cohort sizes and new customers add up to the customers; shares are shares', () => {
    fc.assert(
      fc.property(orders, period, (rows, length) => {
        const cohorts = body('COHORTS', ...activity(rows), length)
        const churn = body('CHURN.ORDERS', ...activity(rows), length)
        expect(sumOf(cohorts, 1)).toBe(customersIn(rows))
        expect(sumOf(churn, 5)).toBe(customersIn(rows))
        for (const [, size, first, ...later] of cohorts) {
          expect(first).toBe(size === 0 ? '' : 1)
          for (const share of later) expect(share === '' || (Number(share) >= 0 && Number(share) <= 1)).toBe(true)
        }
      }),
    )
  })

  test('each period begins with the customers of the one before', () => {
    fc.assert(
      fc.property(orders, period, (rows, length) => {
        const churn = body('CHURN.ORDERS', ...activity(rows), length).map((row) => row.map(Number))
        for (const [index, [, before = 0, retained = 0, lost = 0]] of churn.entries()) {
          expect(retained + lost).toBe(before)
          const [, , kept = 0, , , fresh = 0, back = 0] = churn[index - 1] ?? []
          expect(before).toBe(kept + fresh + back)
        }
      }),
    )
  })

  test('customers of RFM add up to the report; scores lie in their bins', () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 2, max: 10 }), (rows, bins) => {
        const customers = body('RFM', ...columnsOf(rows), null, bins)
        const [count, made, revenue] = body('ORDERS.REPORT', ...columnsOf(rows)).map(([, value]) => value)
        expect(customers).toHaveLength(Number(count))
        expect(sumOf(customers, 2)).toBe(made)
        expect(sumOf(customers, 3)).toBeCloseTo(Number(revenue), 9)
        for (const score of customers.flatMap((row) => row.slice(4))) {
          expect(Number.isInteger(score) && Number(score) >= 1 && Number(score) <= bins).toBe(true)
        }
      }),
    )
  })

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(orders, period, (rows, length) => {
        const [given, turned] = [rows, rows.toReversed()]
        expect(table('CHURN.ORDERS', ...activity(turned), length)).toEqual(
          table('CHURN.ORDERS', ...activity(given), length),
        )
        expect(table('COHORTS', ...activity(turned), length)).toEqual(table('COHORTS', ...activity(given), length))
        expect(table('ORDERS.REPORT', ...columnsOf(turned))).toEqual(table('ORDERS.REPORT', ...columnsOf(given)))
        const byName = (rows: readonly Order[]) =>
          new Map(body('RFM', ...columnsOf(rows)).map(([customer, ...rest]) => [String(customer), rest]))
        expect(byName(turned)).toEqual(byName(given))
      }),
    )
  })

  test('every row twice keeps whoever bought in which period', () => {
    fc.assert(
      fc.property(orders, period, (rows, length) => {
        const twice = [...rows, ...rows]
        expect(table('CHURN.ORDERS', ...activity(twice), length)).toEqual(
          table('CHURN.ORDERS', ...activity(rows), length),
        )
        expect(table('COHORTS', ...activity(twice), length)).toEqual(table('COHORTS', ...activity(rows), length))
        expect(call('RPR.ORDERS', ...activity(twice), null, null, 'days')).toBe(
          call('RPR.ORDERS', ...activity(rows), null, null, 'days'),
        )
      }),
    )
  })

  test('rows that are no orders are counted and change nothing else', () => {
    fc.assert(
      fc.property(orders, fc.array(noOrder, { maxLength: 6 }), (rows, others) => {
        const values = (given: readonly Order[]) => body('ORDERS.REPORT', ...columnsOf(given)).map(([, value]) => value)
        const found = values([...rows, ...others])
        expect(found.slice(0, 17)).toEqual(values(rows).slice(0, 17))
        const blank = others.filter((row) => row.every((cell) => cell === null)).length
        expect(found.slice(17).reduce<number>((sum, count) => sum + Number(count), 0)).toBe(others.length - blank)
        expect(table('RFM', ...columnsOf([...others, ...rows]))).toEqual(table('RFM', ...columnsOf(rows)))
      }),
    )
  })
})

describe('a million orders of 200,000 customers, who all bought on five days', () => {
  const rows = Array.from({ length: 1_000_000 }, (_, row) => row)
  const ids = rows.map((row) => [`C-${row % 200_000}`])
  // 17 March 2023 is a Friday: its week holds three of the days, the next one two.
  const days = rows.map((row) => [45_002 + Math.floor(row / 200_000)])
  const amounts = rows.map(() => [1])

  test('ORDERS.REPORT', () => {
    const [customers, orders, revenue, ...rest] = body('ORDERS.REPORT', ids, days, amounts).map(([, value]) => value)
    expect([customers, orders, revenue]).toEqual([200_000, 1_000_000, 1_000_000])
    expect(rest.slice(3, 14)).toEqual([200_000, 1, 1, 1, 1, 1, 1, 1, 4, 45_002, 45_006])
  })

  test('RPR.ORDERS', () => {
    expect(call('RPR.ORDERS', ids, days, null, null, 'days')).toBe(1)
    expect(call('RPR.ORDERS', ids, days, 45_006)).toBe(0)
  })

  test('CHURN.ORDERS and COHORTS', () => {
    // 17 March 2023 is a Friday: its week holds three of the days, the next one two.
    expect(body('CHURN.ORDERS', ids, days, 'week').map((row) => row.slice(1))).toEqual([
      [0, 0, 0, '', 200_000, 0],
      [200_000, 200_000, 0, 0, 0, 0],
    ])
    expect(body('COHORTS', ids, days, 'week').map((row) => row.slice(1))).toEqual([
      [200_000, 1, 1],
      [0, '', ''],
    ])
  })

  test('RFM', () => {
    const customers = body('RFM', ids, days, amounts)
    expect(customers).toHaveLength(200_000)
    expect(new Set(customers.map(([, ...rest]) => JSON.stringify(rest)))).toEqual(
      new Set([JSON.stringify([0, 5, 5, 3, 3, 3])]),
    )
  })
})

describe('answers on a plain scale', () => {
  const answer = fc.integer({ min: 1, max: 5 })
  const answers = fc.array(answer, { minLength: 1, maxLength: 40 })
  const functions: [name: string, ...options: (Cell | null)[]][] = [
    ['CSAT'],
    ['CSAT', null, 'mean'],
    ['CSAT', null, 'net'],
    ['CSAT', null, 'pomp'],
    ['CES', '1-5'],
    ['CES', '1-5', 'agree', 'low'],
    ['CES', '1-5', 'net'],
    ['RATING'],
  ]

  test.each(functions)('%s %s %s: neither the order, nor every answer twice, nor blanks matter', (name, ...options) => {
    fc.assert(
      fc.property(answers, (given) => {
        const value = call(name, column(...given), ...options)
        expect(call(name, column(...given.toReversed()), ...options)).toBe(value)
        expect(call(name, column(...given, null, 0, 'n/a'), ...options)).toBe(value)
        expect(call(name, column(...given, ...given), ...options)).toBeCloseTo(Number(value), 10)
      }),
    )
  })

  test('an interval holds the share, a lower bound lies below it, a prior lies between', () => {
    fc.assert(
      fc.property(answers, answer, fc.integer({ min: 0, max: 50 }), (given, usual, weight) => {
        const share = Number(call('CSAT', column(...given)))
        const [[low, high] = []] = table('CSAT.CI', column(...given))
        expect(Number(low)).toBeLessThanOrEqual(share + 1e-9)
        expect(Number(high)).toBeGreaterThanOrEqual(share - 1e-9)
        expect(Number(call('RATING.WILSON', column(...given)))).toBeCloseTo(Number(low) / 100, 12)
        const mean = Number(call('RATING', column(...given)))
        const drawn = Number(call('RATING.BAYES', column(...given), usual, weight))
        expect(drawn).toBeGreaterThanOrEqual(Math.min(mean, usual) - 1e-12)
        expect(drawn).toBeLessThanOrEqual(Math.max(mean, usual) + 1e-12)
      }),
    )
  })
})
