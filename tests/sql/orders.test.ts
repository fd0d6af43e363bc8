/** Orders in every engine equal the spreadsheet functions: on a published shop, and on orders with everything that goes wrong. */
import { afterAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import { serialOfText } from '../../web/sheet/dates.ts'
import { sqlPeriods } from '../../web/sql/contract.ts'
import { engines } from '../../web/sql/engines.ts'
import { churn, cohorts, ordersReport, repeatRate, type SqlOrders } from '../../web/sql/orders.ts'
import { call, table } from '../sheet/loyalty.ts'
import { hasData, readColumns } from '../support/data.ts'
import { createTable, type Running, type SqlRow, type Value } from './engines/engine.ts'
import { engineNames, start } from './engines/start.ts'

type Order = readonly [customer: Value, date: Value, amount: Value]

const shop = (): Order[] =>
  readColumns(['uci_online_retail_orders.csv'], ['CustomerID', 'InvoiceDate', 'TotalPrice']) as unknown as Order[]

const troubled: readonly Order[] = [
  ['a', '2024-01-05', '10'],
  ['a ', '2024-01-05', '2,5'],
  ['b', '31.01.2024', '7'],
  [null, '2024-01-05', '1'],
  ['  ', '2024-01-06', '1'],
  ['c', null, '3'],
  ['c', 'soon', '3'],
  ['c', '2024-02-29', '-4'],
  ['c', '2024-02-29', 'free'],
  ["o'hare", '2024-02-01', '0'],
  ['b', '2024-03-04', '12'],
  ['b', '2024-05-04', '12'],
  ['a', '2024-02-11', '30'],
  ['007', '2025-01-01', '5'],
  ['7', '2025-01-02', '5'],
]

const columnsOf = (orders: readonly Order[]) => [0, 1, 2].map((index) => orders.map((order) => [order[index] ?? null]))

const close = (given: unknown, wanted: Cell | undefined, what: string) => {
  const number = Number(given)
  const expected = Number(wanted)
  expect(
    Math.abs(number - expected) / Math.max(1, Math.abs(expected)),
    `${what}: ${given} for ${wanted}`,
  ).toBeLessThanOrEqual(1e-9)
}

const serial = (day: unknown) => serialOfText(String(day).slice(0, 10))

function compareReport(found: SqlRow, orders: readonly Order[]): void {
  const wanted = table('ORDERS.REPORT', ...columnsOf(orders))
    .slice(1, 16)
    .map((row) => row[1])
  Object.entries(found).forEach(([name, value], index) => {
    const expected = wanted[index]
    if (name.endsWith('_day')) expect(serial(value), name).toBe(expected)
    else if (typeof expected !== 'number') expect(value ?? null, name).toBeNull()
    else close(value, expected, name)
  })
  expect(Object.keys(found).length).toBe(15)
}

function compareChurn(found: readonly SqlRow[], [customers = [], dates = []]: Cell[][][], period: string): void {
  const rows = table('CHURN.ORDERS', customers, dates, period).slice(1)
  const wanted = new Map(rows.map(([start, ...numbers]) => [start, numbers]))
  expect(found.length).toBeGreaterThan(0)
  for (const row of found) {
    const numbers = wanted.get(serial(row.period_start)) ?? []
    const names = ['active_before', 'retained', 'lost', 'churn', 'acquired', 'returned']
    names.forEach((name, index) => {
      const expected = numbers[index]
      if (typeof expected === 'number') close(row[name], expected, `${row.period_start} ${name}`)
      else expect(row[name] ?? null, name).toBeNull()
    })
  }
}

function compareCohorts(found: readonly SqlRow[], [customers = [], dates = []]: Cell[][][], period: string): void {
  const rows = table('COHORTS', customers, dates, period).slice(1)
  const shares = new Map(
    rows.map(([start, size, ...later]) => [start, later.map((share) => Number(share) * Number(size))]),
  )
  const active = [...shares.values()].flat().filter((count) => count > 0).length
  expect(found.length).toBe(active)
  for (const row of found) {
    close(
      row.customers,
      shares.get(serial(row.cohort))?.[Number(row.periods_later)],
      `${row.cohort} ${row.periods_later}`,
    )
  }
}

describe.each(engineNames)('%s', (engine) => {
  let running: Running
  const { dialect } = engines[engine]
  afterAll(() => running?.stop())

  const load = async (name: string, orders: readonly Order[]): Promise<SqlOrders> => {
    running ??= await start(engine)
    await createTable(
      running,
      name,
      ['who', 'placed_on', 'paid'],
      'text',
      orders.map((order) => order.map((cell) => (cell === null ? null : String(cell)))),
    )
    return { table: name, customer: 'who', date: 'placed_on', amount: 'paid' }
  }

  const compareAll = async (
    orders: readonly Order[],
    source: SqlOrders,
    periods: readonly (typeof sqlPeriods)[number][],
  ) => {
    const columns = columnsOf(orders)
    const ask = (query: string) => running.run(query)
    compareReport((await ask(ordersReport(dialect, source)))[0] ?? {}, orders)
    const [rates = {}] = await ask(repeatRate(dialect, source))
    close(rates.rpr_by_orders, call('RPR.ORDERS', ...columns.slice(0, 2)) as number, 'by orders')
    close(rates.rpr_by_days, call('RPR.ORDERS', ...columns.slice(0, 2), '', '', 'days') as number, 'by days')
    for (const period of periods) {
      compareChurn(await ask(churn(dialect, source, period)), columns, period)
      compareCohorts(await ask(cohorts(dialect, source, period)), columns, period)
    }
  }

  test('orders with everything that goes wrong', async () => {
    await compareAll(troubled, await load('troubled', troubled), sqlPeriods)
  })

  test.runIf(hasData)('a shop with 4,338 customers', async () => {
    await compareAll(shop(), await load('shop', shop()), ['month', 'week'])
  })
})
