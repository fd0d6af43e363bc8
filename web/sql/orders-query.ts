/** Customers, orders and repeat customers of each group: counts that ORDERS.FROMCOUNTS takes. */
import type { Dialect } from './contract.ts'
import { isPlaced, type SqlCut } from './orders.ts'
import { byGroup, groupedBy, type SqlSource, tableNamed } from './query.ts'

/** `columns` are the customer, the date, and the amount; without amounts there is no revenue, and every order counts. */
export function ordersQuery(dialect: Dialect, { table, columns, group }: SqlSource, cut?: SqlCut): string {
  const [customer = '', date = '', amount = ''] = columns
  const own = group === null ? [] : ['grouped_by']
  const read = [
    ...groupedBy(dialect, group),
    `${dialect.trimmed(dialect.quoted(customer))} AS customer`,
    `${dialect.day(dialect.quoted(date))} AS day`,
    `${amount === '' ? '0' : dialect.number(dialect.quoted(amount))} AS amount`,
  ]
  const sums = {
    customers: dialect.total('1'),
    orders: dialect.total('placed_orders'),
    revenue: dialect.total('spent'),
    repeat_customers: dialect.total('CASE WHEN placed_orders >= 2 THEN 1 ELSE 0 END'),
    repeat_customers_by_days: dialect.total('CASE WHEN placed_days >= 2 THEN 1 ELSE 0 END'),
  }
  const totals = Object.entries(sums).map(([name, sum]) => `${sum} AS ${name}`)
  const rate = (repeat: string) => `CASE WHEN customers > 0 THEN ${repeat} / customers END`
  const rates = [`${rate('repeat_customers')} AS rpr_by_orders`, `${rate('repeat_customers_by_days')} AS rpr_by_days`]
  return `SELECT ${[...own, ...Object.keys(sums), ...rates].join(',\n  ')}
FROM (
  SELECT ${[...own, ...totals].join(',\n    ')}
  FROM (
    SELECT ${[...own, 'customer', 'count(*) AS placed_orders', 'count(DISTINCT day) AS placed_days', 'sum(amount) AS spent'].join(', ')}
    FROM (SELECT ${read.join(', ')} FROM ${tableNamed(dialect, table)}) AS placed
    WHERE ${isPlaced(dialect, cut)}
    GROUP BY ${[...own, 'customer'].join(', ')}
  ) AS customers${byGroup(group, 'GROUP BY').replace('\n', '\n  ')}
) AS sums${byGroup(group, 'ORDER BY')}`
}
