/** A metric of a table as one query that needs nothing installed: the counts of each group beside what they come to. */
import { type SqlExpressions, type SqlMetric, sumOf } from '../sheet/sql.ts'
import type { Dialect } from './contract.ts'
import { refusalOf, sumNames, totalsOf } from './metric.ts'

/** Names as they are in the database; they are quoted here. */
export interface SqlSource {
  /** With its schema, if it has one: ['sales', 'answers']. */
  readonly table: readonly string[]
  /** The columns of the metric, in its order. */
  readonly columns: readonly string[]
  readonly group: string
}

/** The standard normal quantile of an interval of 95%. */
const usualQuantile = '1.959963984540054'

const listed = (expressions: SqlExpressions) =>
  Object.entries(expressions).map(([name, expression]) => `${expression} AS ${name}`)

export function metricQuery(dialect: Dialect, metric: SqlMetric, { table, columns, group }: SqlSource): string {
  const names = metric.columns.map((_, index) => `cell_${index + 1}`)
  const cells = columns.map((column, index) => `${dialect.number(dialect.quoted(column))} AS ${names[index]}`)
  const read = [`${dialect.quoted(group)} AS grouped_by`, ...cells]
  const totals = totalsOf(dialect, metric, names)
  const shown = checked(
    dialect,
    metric,
    metric.shows(Object.fromEntries(sumNames(metric).map((name) => [name, name])), usualQuantile),
  )
  return `SELECT ${['grouped_by', ...sumNames(metric), ...listed(shown).filter((item) => !isSum(metric, item))].join(',\n  ')}
FROM (
  SELECT ${['grouped_by', ...listed(totals)].join(',\n    ')}
  FROM (SELECT ${read.join(', ')} FROM ${table.map(dialect.quoted).join('.')}) AS answers
  GROUP BY grouped_by
) AS sums
ORDER BY grouped_by`
}

/** A result that is one of the sums stands there already. */
const isSum = (metric: SqlMetric, item: string) => sumNames(metric).some((name) => item.endsWith(` AS ${name}`))

function checked(dialect: Dialect, metric: SqlMetric, shown: SqlExpressions): SqlExpressions {
  const { refused, words } = refusalOf(metric)
  if (refused === null) return shown
  const names = Object.fromEntries(Object.keys(metric.adds(...metric.columns)).map((name) => [name, name]))
  const count = sumOf(names, refused)
  return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, dialect.unless(count, words, value)]))
}
