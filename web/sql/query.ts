/** A metric of a table as one query that needs nothing installed: the counts of each group beside what they come to. */
import { type SqlExpressions, type SqlMetric, sumOf } from '../sheet/sql.ts'
import type { Dialect } from './contract.ts'
import { refusalOf, sumNames, totalsOf } from './metric.ts'
import { normalQuantile } from './normal.ts'

/** Names as they are in the database; they are quoted here. */
export interface SqlSource {
  /** With its schema, if it has one: ['sales', 'answers']. */
  readonly table: readonly string[]
  /** The columns of the metric, in its order. */
  readonly columns: readonly string[]
  /** null for all rows together. */
  readonly group: string | null
}

/** What stands before the columns of a row that belongs to a group. */
export const groupedBy = (dialect: Dialect, group: string | null): string[] =>
  group === null ? [] : [`${dialect.quoted(group)} AS grouped_by`]

/** The end of a query that has grouped its rows, or that has not. */
export const byGroup = (group: string | null, clause: 'GROUP BY' | 'ORDER BY') =>
  group === null ? '' : `\n${clause} grouped_by`

export const tableNamed = (dialect: Dialect, table: readonly string[]) => table.map(dialect.quoted).join('.')

const listed = (expressions: SqlExpressions) =>
  Object.entries(expressions).map(([name, expression]) => `${expression} AS ${name}`)

/** With `leavesOut`, answers off the scale are left out instead of ending the query. */
export function metricQuery(
  dialect: Dialect,
  metric: SqlMetric,
  { table, columns, group }: SqlSource,
  leavesOut = false,
): string {
  const names = metric.columns.map((_, index) => `cell_${index + 1}`)
  const cells = columns.map((column, index) => `${dialect.number(dialect.quoted(column))} AS ${names[index]}`)
  const read = [...groupedBy(dialect, group), ...cells]
  const beside = metric.beside?.(...names) ?? {}
  const totals = {
    ...totalsOf(dialect, metric, names),
    ...Object.fromEntries(Object.entries(beside).map(([name, sum]) => [name, dialect.total(sum)])),
  }
  const asked = Object.fromEntries(sumNames(metric).map((name) => [name, name]))
  const unchecked = metric.shows(asked, normalQuantile(0.95))
  const shown = leavesOut ? unchecked : checked(dialect, metric, unchecked)
  const results = listed(shown).filter((item) => !isSum(metric, item))
  const own = group === null ? [] : ['grouped_by']
  return `SELECT ${[...own, ...sumNames(metric), ...Object.keys(beside), ...results].join(',\n  ')}
FROM (
  SELECT ${[...own, ...listed(totals)].join(',\n    ')}
  FROM (SELECT ${read.join(', ')} FROM ${tableNamed(dialect, table)}) AS answers${byGroup(group, 'GROUP BY').replace('\n', '\n  ')}
) AS sums${byGroup(group, 'ORDER BY')}`
}

/** A result that is one of the sums stands there already. */
const isSum = (metric: SqlMetric, item: string) => sumNames(metric).some((name) => item.endsWith(` AS ${name}`))

function checked(dialect: Dialect, metric: SqlMetric, shown: SqlExpressions): SqlExpressions {
  const { refused, words } = refusalOf(metric)
  if (refused === null) return shown
  // Its functions are not there.
  const [what] = words.split(';')
  const names = Object.fromEntries(Object.keys(metric.adds(...metric.columns)).map((name) => [name, name]))
  const count = sumOf(names, refused)
  return Object.fromEntries(
    Object.entries(shown).map(([name, value]) => [name, dialect.unless(count, `${what}; mend them first`, value)]),
  )
}
