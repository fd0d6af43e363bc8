/** Queries to copy, for what an engine has no functions for: the names of tables and columns are those of an example. */
import type { SqlMetric } from '../sheet/sql.ts'
import type { Dialect } from './contract.ts'
import { churn, cohorts, ordersReport, repeatRate } from './orders.ts'
import { metricQuery } from './query.ts'

const orders = { table: 'orders', customer: 'customer_id', date: 'ordered_on', amount: 'amount' }

/** On the usual scale: others have it at the end of their name. */
export const metricExamples = (dialect: Dialect, metrics: readonly SqlMetric[]): string[] =>
  metrics
    .filter(({ name }) => !/\d$/.test(name))
    .map((metric) => metricQuery(dialect, metric, { table: ['answers'], columns: metric.columns, group: 'segment' }))

export const orderExamples = (dialect: Dialect): string[] => [
  ordersReport(dialect, orders),
  repeatRate(dialect, orders),
  cohorts(dialect, orders, 'month'),
  churn(dialect, orders, 'month'),
]
