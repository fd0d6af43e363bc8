/** Queries over orders: customers are put together first, in one pass that every engine spreads over its workers. */
import type { Dialect, SqlPeriod } from './contract.ts'

/** Where the orders are, as SQL that may stand in a query. */
export interface SqlOrders {
  readonly table: string
  readonly customer: string
  readonly date: string
  readonly amount: string
  readonly cut?: SqlCut
}

/** Days from the first on and before the last, written 2024-01-31; '' where there is none. */
export interface SqlCut {
  readonly from: string
  readonly to: string
}

/** An order that counts: its customer, its day and its amount are there, and it is no refund. */
export function isPlaced(dialect: Dialect, { from, to }: SqlCut = { from: '', to: '' }): string {
  const date = (day: string) => `CAST(${dialect.text(day)} AS date)`
  return [
    "customer <> '' AND day IS NOT NULL AND amount >= 0",
    ...(from === '' ? [] : [`day >= ${date(from)}`]),
    ...(to === '' ? [] : [`day < ${date(to)}`]),
  ].join(' AND ')
}

/** Orders with a customer and a day. The steps have names that no table has: a database may look for a table there. */
const placed = (dialect: Dialect, { table, customer, date, cut }: SqlOrders, amount: string) => `loyalty_placed AS (
  SELECT ${dialect.trimmed(customer)} AS customer, ${dialect.day(date)} AS day, ${amount} AS amount
  FROM ${table}
),
loyalty_orders AS (
  SELECT customer, day, amount FROM loyalty_placed WHERE ${isPlaced(dialect, cut)}
)`

/** How often customers buy, and how many of them two or more times, by orders and by days. */
export const repeatRate = (dialect: Dialect, source: SqlOrders) => `WITH ${placed(dialect, source, '0')},
loyalty_customers AS (
  SELECT customer, count(*) AS placed_orders, count(DISTINCT day) AS placed_days FROM loyalty_orders GROUP BY customer
)
SELECT
  count(*) AS customers,
  sum(placed_orders) AS orders,
  ${dialect.total('placed_orders')} / count(*) AS orders_per_customer,
  ${dialect.total('CASE WHEN placed_orders >= 2 THEN 1 ELSE 0 END')} / count(*) AS rpr_by_orders,
  ${dialect.total('CASE WHEN placed_days >= 2 THEN 1 ELSE 0 END')} / count(*) AS rpr_by_days
FROM loyalty_customers`

const withAtLeast = (dialect: Dialect, orders: number) =>
  dialect.total(`CASE WHEN placed_orders >= ${orders} THEN 1 ELSE 0 END`)

const step = (dialect: Dialect, from: number) =>
  `${withAtLeast(dialect, from + 1)} / NULLIF(${withAtLeast(dialect, from)}, 0)`

/** From the first order of each customer to the last, all customers together. */
const customerDays = (dialect: Dialect) => dialect.total(dialect.daysBetween('first_placed', 'last_placed'))

/** The rows of ORDERS.REPORT as columns. */
export const ordersReport = (
  dialect: Dialect,
  source: SqlOrders,
) => `WITH ${placed(dialect, source, dialect.number(source.amount))},
loyalty_days AS (
  SELECT customer, day, count(*) AS day_orders, sum(amount) AS day_revenue FROM loyalty_orders GROUP BY customer, day
),
loyalty_gaps AS (
  SELECT ${dialect.daysBetween('before', 'day')} AS gap
  FROM (SELECT day, max(day) OVER (PARTITION BY customer ORDER BY day ROWS BETWEEN 1 PRECEDING AND 1 PRECEDING) AS before,
    row_number() OVER (PARTITION BY customer ORDER BY day) AS place FROM loyalty_days) AS neighbours
  WHERE place > 1
),
loyalty_customers AS (
  SELECT customer, sum(day_orders) AS placed_orders, sum(day_revenue) AS spent, count(*) AS placed_days, min(day) AS first_placed, max(day) AS last_placed
  FROM loyalty_days GROUP BY customer
)
SELECT
  count(*) AS customers,
  sum(placed_orders) AS orders,
  sum(spent) AS revenue,
  ${dialect.total('spent')} / sum(placed_orders) AS value_per_order,
  ${dialect.total('spent')} / count(*) AS revenue_per_customer,
  ${dialect.total('placed_orders')} / count(*) AS orders_per_customer,
  ${withAtLeast(dialect, 2)} AS repeat_customers,
  ${step(dialect, 1)} AS repeat_by_orders,
  ${dialect.total('CASE WHEN placed_days >= 2 THEN 1 ELSE 0 END')} / count(*) AS repeat_by_days,
  ${step(dialect, 1)} AS step_one_two,
  ${step(dialect, 2)} AS step_two_three,
  ${step(dialect, 3)} AS step_three_four,
  (SELECT ${dialect.median('gap')} FROM loyalty_gaps) AS median_gap,
  ${customerDays(dialect)} / NULLIF(sum(placed_orders) - count(*), 0) AS mean_gap,
  ${customerDays(dialect)} / count(*) AS mean_span,
  min(first_placed) AS first_day,
  max(last_placed) AS last_day
FROM loyalty_customers`

/** Customers by the periods they bought in, and the period before and the first of each. */
const activity = (dialect: Dialect, source: SqlOrders, period: SqlPeriod) => `${placed(dialect, source, '0')},
loyalty_active AS (
  SELECT customer, ${dialect.periodStart(period, 'day')} AS period FROM loyalty_orders GROUP BY 1, 2
),
loyalty_visits AS (
  SELECT customer, period,
    min(period) OVER (PARTITION BY customer) AS first_period,
    max(period) OVER (PARTITION BY customer ORDER BY period ROWS BETWEEN 1 PRECEDING AND 1 PRECEDING) AS before
  FROM loyalty_active
)`

/** How many customers of each first period bought 0, 1, 2 … periods later, of the `periods_seen` that have passed since. */
export const cohorts = (
  dialect: Dialect,
  source: SqlOrders,
  period: SqlPeriod,
) => `WITH ${activity(dialect, source, period)},
loyalty_cohorts AS (
  SELECT first_period, ${dialect.periodsBetween(period, 'first_period', 'period')} AS periods_later, count(*) AS customers, max(period) AS newest
  FROM loyalty_visits
  GROUP BY 1, 2
),
loyalty_ends AS (
  SELECT first_period, periods_later, customers, max(newest) OVER () AS last_period FROM loyalty_cohorts
)
SELECT first_period AS cohort, periods_later, customers, ${dialect.periodsBetween(period, 'first_period', 'last_period')} AS periods_seen
FROM loyalty_ends
ORDER BY 1, 2`

/** For each period with orders: customers of the period before, those retained, new and returned. */
export const churn = (
  dialect: Dialect,
  source: SqlOrders,
  period: SqlPeriod,
) => `WITH ${activity(dialect, source, period)},
loyalty_kinds AS (
  SELECT period,
    ${dialect.total(`CASE WHEN period = first_period THEN 1 ELSE 0 END`)} AS acquired,
    ${dialect.total(`CASE WHEN period <> first_period AND ${dialect.periodsBetween(period, 'before', 'period')} = 1 THEN 1 ELSE 0 END`)} AS retained,
    ${dialect.total(`CASE WHEN period <> first_period AND ${dialect.periodsBetween(period, 'before', 'period')} > 1 THEN 1 ELSE 0 END`)} AS returned,
    ${dialect.total('1')} AS active
  FROM loyalty_visits
  GROUP BY period
),
loyalty_neighbours AS (
  SELECT period, acquired, retained, returned,
    max(period) OVER previous AS earlier,
    max(active) OVER previous AS earlier_active
  FROM loyalty_kinds
  WINDOW previous AS (ORDER BY period ROWS BETWEEN 1 PRECEDING AND 1 PRECEDING)
),
loyalty_counted AS (
  SELECT period, acquired, retained, returned,
    CASE WHEN ${dialect.periodsBetween(period, 'earlier', 'period')} = 1 THEN earlier_active ELSE 0 END AS active_before
  FROM loyalty_neighbours
)
SELECT period AS period_start, active_before, retained, active_before - retained AS lost,
  (active_before - retained) / NULLIF(active_before, 0) AS churn, acquired, returned
FROM loyalty_counted
ORDER BY 1`
