/** A metric of the table as functions: one of its sums, one of the rows. */
import { type SqlExpressions, type SqlMetric, sumOf } from '../sheet/sql.ts'
import type { Dialect, SqlScalar } from './contract.ts'

/** How many rows hold what the metric cannot take; not a part of the metric itself. */
const offScale = 'off_scale'

/** The sums that make the metric. */
export const sumNames = (metric: SqlMetric) =>
  Object.keys(metric.adds(...metric.columns)).filter((name) => name !== offScale)

/** A parameter of any kind of number as one that is never divided as a whole number. */
const floating = (parameter: string) => `(${parameter} * 1e0)`

/** The metric of sums that are there already. */
export function scalarOf(metric: SqlMetric): SqlScalar {
  const names = sumNames(metric)
  const sums = Object.fromEntries(names.map((name) => [name, floating(name)]))
  const quantile = 'loyalty_normal_quantile(0.5 + confidence / 2)'
  return {
    name: `${metric.name}_fromcounts`,
    parameters: metric.isInterval ? [...names, 'confidence'] : names,
    usual: metric.isInterval ? { confidence: '0.95' } : {},
    shows: metric.shows(sums, quantile),
  }
}

/** The sum that must be 0, and what to say of so many rows when it is not. */
export function refusalOf({ columns, scale }: SqlMetric): { readonly refused: string | null; readonly words: string } {
  if (scale === null) return { refused: null, words: '' }
  const words = `rows are off the scale ${scale.low}-${scale.high} or incomplete; mend them, or leave answers off the scale out with on_scale(${columns[0]}, ${scale.low}, ${scale.high})`
  return { refused: offScale, words }
}

/** The sums of the metric over rows whose columns are these numbers. */
export function totalsOf(dialect: Dialect, metric: SqlMetric, numbers: readonly string[]): SqlExpressions {
  const adds = Object.entries(metric.adds(...numbers))
  return Object.fromEntries(adds.map(([name, expression]) => [name, dialect.total(expression)]))
}

/** The metric over rows, by its function of sums; ends the query where a row cannot count. */
export function aggregateOf(dialect: Dialect, metric: SqlMetric, numbers: readonly string[]): string {
  const totals = totalsOf(dialect, metric, numbers)
  const given = sumNames(metric).map((name) => sumOf(totals, name))
  if (metric.isInterval) given.push('confidence')
  const value = `${metric.name}_fromcounts(${given.join(', ')})`
  const { refused, words } = refusalOf(metric)
  return refused === null ? value : dialect.unless(sumOf(totals, refused), words, value)
}

/** One value: the result itself, or several with names. */
export function resultOf(dialect: Dialect, { shows }: SqlScalar): string {
  const [first = '', ...rest] = Object.values(shows)
  return rest.length === 0 ? first : dialect.several(shows)
}
