/** Customers and their orders, in a table with a row for each order. */

import { churnBringing, cohortsBringing, ordersBringing, valueBringing } from './bringings.ts'
import { type Dialect, type SqlPeriod, sqlPeriods } from './contract.ts'
import { dayOfOption } from './days.ts'
import { churn, cohorts, ordersReport, type SqlCut, type SqlOrders } from './orders.ts'
import { ordersQuery } from './orders-query.ts'
import { metricQuery, tableNamed } from './query.ts'
import {
  type AskedFunction,
  type Asking,
  chosen,
  column,
  type Naming,
  optional,
  optionalGroup,
  plainQuestion,
} from './question.ts'

const customer = column('customer_id', 'customers')
const date = column('ordered_on', 'dates')
const amount = column('amount', 'amounts')

const cutIn = ({ options }: AskedFunction): SqlCut => ({ from: dayOfOption(options.from), to: dayOfOption(options.to) })

const sourceOf = (dialect: Dialect, { table, columns, cut }: Naming): SqlOrders => {
  const [who = '', when = '', much = ''] = columns.map(dialect.quoted)
  return { table: tableNamed(dialect, table), customer: who, date: when, amount: much, cut }
}

export const askOrders: Asking = (asked) => ({
  ...plainQuestion,
  table: 'orders',
  columns: [customer, date, optional(amount)],
  group: optionalGroup,
  cut: cutIn(asked),
  write: (dialect, naming) => ordersQuery(dialect, naming, naming.cut),
  bringing: ordersBringing(chosen(asked, 'rule', ['orders', 'days'])),
})

export const askReport: Asking = (asked) => ({
  ...plainQuestion,
  table: 'orders',
  columns: [customer, date, amount],
  cut: cutIn(asked),
  write: (dialect, naming) => ordersReport(dialect, sourceOf(dialect, naming)),
  bringing: ordersBringing(),
})

const byPeriod =
  (query: (dialect: Dialect, source: SqlOrders, period: SqlPeriod) => string, bringing: typeof churnBringing): Asking =>
  (asked) => ({
    ...plainQuestion,
    table: 'orders',
    columns: [customer, date],
    period: chosen(asked, 'period', sqlPeriods),
    write: (dialect, naming) => query(dialect, sourceOf(dialect, naming), naming.period),
    bringing,
  })

export const askChurn = byPeriod(churn, churnBringing)
export const askCohorts = byPeriod(cohorts, cohortsBringing)

export const askValue: Asking = (_asked, functions) => {
  const [found] = functions.find(({ name }) => name === 'AOV')?.sql ?? []
  if (found === undefined) return 'options'
  return {
    ...plainQuestion,
    table: 'orders',
    columns: [column('amount', 'revenue')],
    group: optionalGroup,
    write: (dialect, naming) => metricQuery(dialect, found, naming),
    bringing: valueBringing,
  }
}
