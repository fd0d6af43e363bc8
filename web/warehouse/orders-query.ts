/** What a list of orders says of customers: counts that the database makes in a pass or two. */
import { duckdb } from '../sql/dialects/duckdb.ts'
import type { SqlOrders } from '../sql/orders.ts'
import type { DateOrder } from '../survey/contract.ts'
import { dayOf, type NamedColumn, numberOf, tableName } from './grouping.ts'

export interface OrderColumns {
  readonly customer: NamedColumn
  readonly date: NamedColumn
  readonly amount: NamedColumn | null
  readonly groups: readonly NamedColumn[]
  readonly dateOrder: DateOrder | null
}

const partOf = (place: number) => `part_${place}`

/** Every row with its customer, day and amount, and the groups it is in: texts are looked into once. */
export function ordersSelect({ customer, date, amount, groups, dateOrder }: OrderColumns): string {
  const trimmed = ({ name }: NamedColumn) => duckdb.trimmed(duckdb.quoted(name))
  const read = [
    `${trimmed(customer)} AS customer`,
    `${dayOf(date, dateOrder)} AS day`,
    `${amount === null ? '1' : numberOf(amount)} AS amount`,
    ...groups.map((group, place) => `coalesce(${trimmed(group)}, '') AS ${partOf(place)}`),
  ]
  return `SELECT ${read.join(',\n  ')}\nFROM ${tableName}`
}

const isOrder = `customer <> '' AND day IS NOT NULL AND amount >= 0`

/** For the queries that other engines share. */
export const sourceOf = (table: string): SqlOrders => ({
  table,
  customer: 'customer',
  date: 'day',
  amount: 'amount',
})

const count = (condition: string) => duckdb.total(`CASE WHEN ${condition} THEN 1 ELSE 0 END`)
const withAtLeast = (orders: number) => count(`placed >= ${orders}`)

/** Days as a sheet numbers them: it counts a 29 February 1900 that never was. */
const serial = (day: string) =>
  `${duckdb.daysBetween(`DATE '1899-12-30'`, day)} - CASE WHEN ${day} < DATE '1900-03-01' THEN 1 ELSE 0 END`

export const salesSums = [
  'customers',
  'orders',
  'revenue',
  'repeat_customers',
  'repeat_customers_by_days',
  'customers_with_3',
  'customers_with_4',
  'median_gap',
  'customer_days',
  'first_day',
  'last_day',
  'no_customer',
  'no_date',
  'no_amount',
  'refunds',
] as const

/** What is no order, by what it lacks. A row without all three is blank, and left out unseen. */
const skippedOf = (table: string) => `skipped AS (
  SELECT CASE
    WHEN customer IS NULL OR customer = '' THEN CASE WHEN day IS NULL AND amount IS NULL THEN 'blank' ELSE 'no_customer' END
    WHEN day IS NULL THEN 'no_date' WHEN amount IS NULL THEN 'no_amount' WHEN amount < 0 THEN 'refunds' END AS kind
  FROM ${table}
)`

const kindsOf = (names: readonly string[]) => names.map((kind) => `${count(`kind = '${kind}'`)} AS ${kind}`).join(', ')

export const skippedQuery = (table: string) => `WITH ${skippedOf(table)}
SELECT '' AS grouped_by, ${kindsOf(['no_customer', 'no_date'])} FROM skipped`

/** The rows of ORDERS.REPORT as what they are made of. */
export const salesQuery = (table: string) => `WITH days AS (
  SELECT customer, day, count(*) AS placed, sum(amount) AS spent FROM ${table}
  WHERE ${isOrder} GROUP BY 1, 2
),
gaps AS (
  SELECT ${duckdb.daysBetween('lag(day) OVER (PARTITION BY customer ORDER BY day)', 'day')} AS gap FROM days
),
customers AS (
  SELECT sum(placed) AS placed, sum(spent) AS spent, count(*) AS days, min(day) AS first_placed, max(day) AS last_placed
  FROM days GROUP BY customer
),
${skippedOf(table)},
kinds AS (
  SELECT ${kindsOf(['no_customer', 'no_date', 'no_amount', 'refunds'])} FROM skipped
)
SELECT '' AS grouped_by, CAST(count(*) AS DOUBLE) AS customers, ${duckdb.total('placed')} AS orders,
  ${duckdb.total('spent')} AS revenue, ${withAtLeast(2)} AS repeat_customers,
  ${count('days >= 2')} AS repeat_customers_by_days,
  ${withAtLeast(3)} AS customers_with_3, ${withAtLeast(4)} AS customers_with_4,
  (SELECT ${duckdb.median('gap')} FROM gaps) AS median_gap,
  ${duckdb.total(duckdb.daysBetween('first_placed', 'last_placed'))} AS customer_days,
  ${serial('min(first_placed)')} AS first_day, ${serial('max(last_placed)')} AS last_day,
  ${['no_customer', 'no_date', 'no_amount', 'refunds'].map((kind) => `(SELECT ${kind} FROM kinds) AS ${kind}`).join(', ')}
FROM customers`

export const repeatSums = ['customers', 'orders', 'repeat_customers', 'repeat_customers_by_days'] as const

/** Customers and those who came again, in all or in each of the groups at a place. */
export const repeatQuery = (table: string, group: number | null) => `WITH days AS (
  SELECT ${group === null ? "''" : partOf(group)} AS part, customer, day, count(*) AS placed FROM ${table} WHERE ${isOrder} GROUP BY 1, 2, 3
),
customers AS (
  SELECT part, sum(placed) AS placed, count(*) AS days FROM days GROUP BY part, customer
)
SELECT part AS grouped_by, CAST(count(*) AS DOUBLE) AS customers, ${duckdb.total('placed')} AS orders,
  ${withAtLeast(2)} AS repeat_customers, ${count('days >= 2')} AS repeat_customers_by_days
FROM customers GROUP BY 1 ORDER BY 1`

export const monthSums = ['orders', 'revenue', 'customers', 'repeat_customers'] as const

export const monthsQuery = (table: string) => `WITH customers AS (
  SELECT ${duckdb.periodStart('month', 'day')} AS month, customer, count(*) AS placed, sum(amount) AS spent
  FROM ${table} WHERE ${isOrder} GROUP BY 1, 2
)
SELECT CAST(month AS VARCHAR) AS grouped_by, ${duckdb.total('placed')} AS orders, ${duckdb.total('spent')} AS revenue,
  CAST(count(*) AS DOUBLE) AS customers, ${withAtLeast(2)} AS repeat_customers
FROM customers GROUP BY 1 ORDER BY 1`

/** Whether the number of an order comes again: then rows are lines of orders. */
export const linesQuery = ({ name }: NamedColumn) =>
  `SELECT '' AS grouped_by, CAST(count(${duckdb.quoted(name)}) - count(DISTINCT ${duckdb.quoted(name)}) AS DOUBLE) AS again FROM ${tableName}`
