/** Orders equal the spreadsheet functions: on two published shops, and on orders with everything that goes wrong. */
import { expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import { serialOfText } from '../../web/sheet/dates.ts'
import { type SqlEngine, type SqlPeriod, sqlPeriods } from '../../web/sql/contract.ts'
import { engines } from '../../web/sql/engines.ts'
import { churn, cohorts, ordersReport, repeatRate, type SqlOrders } from '../../web/sql/orders.ts'
import { call, table } from '../sheet/loyalty.ts'
import { hasData, readColumns } from '../support/data.ts'
import { compareNumbers } from './differences.ts'
import type { Column, Running, SqlRow, Value } from './engines/engine.ts'

type Order = readonly [customer: Value, date: Value, amount: Value]

const ordersOf = (file: string, ...columns: string[]) => readColumns([file], columns) as unknown as Order[]
const shop = () => ordersOf('uci_online_retail_orders.csv', 'CustomerID', 'InvoiceDate', 'TotalPrice')
const music = () => ordersOf('cdnow_orders.csv', 'customer_id', 'date', 'amount')

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
  ['b', '2024-02-30', '5'],
  ['b', '31.06.2024', '5'],
  ['b', '2024-13-01', '5'],
  ['b', '00.01.2024', '5'],
  ['b', '2024-07-05 or so', '5'],
  ['b', '5.7.2024 18:30', '5'],
  ['b', ' 2024-7-6 ', '5'],
  ['a', '2024-07-05T10:00:00Z', '5'],
  ['a', '45000', '5'],
]

const columnsOf = (orders: readonly Order[]) => [0, 1, 2].map((index) => orders.map((order) => [order[index] ?? null]))

const serial = (day: unknown) => serialOfText(String(day).slice(0, 10))

/** The columns of the report, in the order of the sheet's rows. */
const reported = [
  'customers',
  'orders',
  'revenue',
  'value_per_order',
  'revenue_per_customer',
  'orders_per_customer',
  'repeat_customers',
  'repeat_by_orders',
  'repeat_by_days',
  'step_one_two',
  'step_two_three',
  'step_three_four',
  'median_gap',
  'mean_gap',
  'mean_span',
  'first_day',
  'last_day',
]

function compareReport(engine: SqlEngine, found: SqlRow, orders: readonly Order[]): void {
  const wanted = table('ORDERS.REPORT', ...columnsOf(orders)).slice(1)
  expect(Object.keys(found).sort()).toEqual(reported.toSorted())
  reported.forEach((name, index) => {
    const expected = wanted[index]?.[1]
    const value = found[name]
    if (name.endsWith('_day')) expect(serial(value), name).toBe(expected)
    else if (typeof expected !== 'number') expect(value ?? null, name).toBeNull()
    else compareNumbers(engine, 'orders_report', value, expected, name)
  })
}

function compareChurn(
  engine: SqlEngine,
  found: readonly SqlRow[],
  [customers = [], dates = []]: Cell[][][],
  period: string,
): void {
  const rows = table('CHURN.ORDERS', customers, dates, period).slice(1)
  const wanted = new Map(rows.map(([start, ...numbers]) => [start, numbers]))
  expect(found.length).toBeGreaterThan(0)
  for (const row of found) {
    const numbers = wanted.get(serial(row.period_start)) ?? []
    const names = ['active_before', 'retained', 'lost', 'churn', 'acquired', 'returned']
    names.forEach((name, index) => {
      const expected = numbers[index]
      if (typeof expected === 'number')
        compareNumbers(engine, 'churn_by_period', row[name], expected, `${row.period_start} ${name}`)
      else expect(row[name] ?? null, name).toBeNull()
    })
  }
}

function compareCohorts(
  engine: SqlEngine,
  found: readonly SqlRow[],
  [customers = [], dates = []]: Cell[][][],
  period: string,
): void {
  const rows = table('COHORTS', customers, dates, period).slice(1)
  const shares = new Map(
    rows.map(([start, size, ...later]) => [start, later.map((share) => Number(share) * Number(size))]),
  )
  const active = [...shares.values()].flat().filter((count) => count > 0).length
  expect(found.length).toBe(active)
  for (const row of found) {
    const wanted = shares.get(serial(row.cohort))?.[Number(row.periods_later)] ?? Number.NaN
    compareNumbers(engine, 'cohorts_by_period', row.customers, wanted, `${row.cohort} ${row.periods_later}`)
  }
}

/** The functions of a pack over a table, where it has them. */
function called(
  { engine, run }: Running,
  name: string,
  source: SqlOrders,
  ...amount: string[]
): Promise<SqlRow[]> | null {
  const columns = [source.customer, source.date, ...amount]
  if (engine === 'duckdb') return run(`SELECT * FROM ${name}('${source.table}', ${columns.join(', ')})`)
  if (engine !== 'postgresql') return null
  const given = [source.table, ...columns].map((column) => `'${column}'`).join(', ')
  return run(`SELECT * FROM ${name}(${given})`).then((rows) => rows.map((row) => row[name] as SqlRow))
}

export function orderTests(engine: SqlEngine, given: () => Running): void {
  const { dialect } = engines[engine]

  const load = async (
    table: string,
    orders: readonly Order[],
    kinds: readonly Column['kind'][],
  ): Promise<SqlOrders> => {
    const columns = ['who', 'placed_on', 'paid'].map((name, i): Column => ({ name, kind: kinds[i] ?? 'text' }))
    const asKind = (cell: Value, i: number) => (cell === null || kinds[i] === 'number' ? cell : String(cell))
    await given().createTable(
      table,
      columns,
      orders.map((order) => order.map(asKind)),
    )
    return { table, customer: 'who', date: 'placed_on', amount: 'paid' }
  }

  const compareAll = async (orders: readonly Order[], source: SqlOrders, periods: readonly SqlPeriod[]) => {
    const columns = columnsOf(orders)
    /** The query, and the function of the same name. */
    const ask = async (query: string, name: string, ...amount: string[]) => {
      const answers = [await given().run(query), await called(given(), name, source, ...amount)]
      return answers.filter((rows) => rows !== null)
    }
    for (const [row = {}] of await ask(ordersReport(dialect, source), 'orders_report', source.amount)) {
      compareReport(engine, row, orders)
    }
    for (const [rates = {}] of await ask(repeatRate(dialect, source), 'rpr_orders')) {
      const rate = (rule: string) => call('RPR.ORDERS', ...columns.slice(0, 2), '', '', rule) as number
      compareNumbers(engine, 'rpr_orders', rates.rpr_by_orders, rate('orders'), 'by orders')
      compareNumbers(engine, 'rpr_orders', rates.rpr_by_days, rate('days'), 'by days')
      const frequency = call('PURCHASE.FREQUENCY', Number(rates.orders), Number(rates.customers)) as number
      compareNumbers(engine, 'rpr_orders', rates.orders_per_customer, frequency, 'orders per customer')
    }
    for (const period of periods) {
      for (const rows of await ask(churn(dialect, source, period), `churn_by_${period}`)) {
        compareChurn(engine, rows, columns, period)
      }
      for (const rows of await ask(cohorts(dialect, source, period), `cohorts_by_${period}`)) {
        compareCohorts(engine, rows, columns, period)
      }
    }
  }

  test('orders with everything that goes wrong, dates as text among it', async () => {
    await compareAll(troubled, await load('troubled', troubled, ['text', 'text', 'text']), sqlPeriods)
  })

  test('a table without orders', async () => {
    const source = await load('no_orders', [], ['text', 'date', 'number'])
    expect((await given().run(churn(dialect, source, 'month'))).length).toBe(0)
    expect((await given().run(cohorts(dialect, source, 'month'))).length).toBe(0)
    const [row = {}] = await given().run(ordersReport(dialect, source))
    const { customers, ...others } = row
    expect(Number(customers)).toBe(0)
    expect(Object.values(others).every((value) => value === null || Number(value) === 0)).toBe(true)
  })

  test.runIf(hasData)('a shop with 4,338 customers', async () => {
    await compareAll(shop(), await load('shop', shop(), ['text', 'text', 'text']), ['month', 'week'])
  })

  test.runIf(hasData)('a record shop with 23,570 customers, in columns of dates and numbers', async () => {
    await compareAll(music(), await load('music', music(), ['text', 'date', 'number']), ['month'])
  })
}
