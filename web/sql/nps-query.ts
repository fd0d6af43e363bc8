/** NPS where the answers are rows of a database: of each group, with what the function at hand says of groups beside it. */
import {
  type NpsScale,
  npsScales,
  npsSql,
  type SqlCounts,
  sqlAnswers,
  sqlInterval,
  sqlScore,
} from '../sheet/nps-sql.ts'
import type { SqlExpressions } from '../sheet/sql.ts'
import type { Dialect } from './contract.ts'
import { normalQuantile } from './normal.ts'
import { tableNamed } from './query.ts'

export interface NpsOptions {
  readonly scale: NpsScale
  readonly confidence: number
  /** Answers off the scale are left out instead of ending the query. */
  readonly leavesOut: boolean
}

/** Where the answers are, and what makes a group of them; names are quoted already. */
export interface NpsRows {
  readonly table: readonly string[]
  readonly score: string
  /** null where every answer counts the same. */
  readonly weight: string | null
  /** The group of a row as SQL; null for all rows together. */
  readonly key: string | null
  /** What rows are asked, as SQL. */
  readonly where: string | null
}

export const counts: SqlCounts = { promoters: 'promoters', passives: 'passives', detractors: 'detractors' }

/** Sums by a name that no later step has: ClickHouse would take one for the other. */
const sumName = (name: string) => `sum_${name}`

const summed: SqlCounts = {
  promoters: sumName('promoters'),
  passives: sumName('passives'),
  detractors: sumName('detractors'),
}

export const listed = (expressions: SqlExpressions) =>
  Object.entries(expressions).map(([name, expression]) => `${expression} AS ${name}`)

export const metricOn = (scale: NpsScale) => {
  const found = npsSql.find(({ options }) => options.includes(scale))
  if (found === undefined) throw new Error(`no NPS on ${scale}`)
  return found
}

/** Shares times the effective number of answers, which is (sum of weights)² / sum of squares: Kish, Survey Sampling, 1965. */
export const effective = (sums: SqlCounts, squares: string): SqlCounts => {
  const share = (sum: string) => `CASE WHEN ${squares} > 0 THEN ${sum} * ${sqlAnswers(sums)} / ${squares} ELSE 0 END`
  return { promoters: share(sums.promoters), passives: share(sums.passives), detractors: share(sums.detractors) }
}

/** What the rows of a group add up to. Without a weight there is no voice; a negative one is for a person to mend. */
function sumsOf(dialect: Dialect, scale: NpsScale, isWeighted: boolean): SqlExpressions {
  const { promoters = '', passives = '', detractors = '', off_scale = '' } = metricOn(scale).adds('answer')
  const total = (each: string) => dialect.total(isWeighted ? `${each} * coalesce(weight, 0)` : each)
  const sums = {
    [summed.promoters]: total(promoters),
    [summed.passives]: total(passives),
    [summed.detractors]: total(detractors),
    off_scale: dialect.total(isWeighted ? `${off_scale} + CASE WHEN weight < 0 THEN 1 ELSE 0 END` : off_scale),
  }
  if (!isWeighted) return sums
  const isAnswer = `(${promoters} + ${passives} + ${detractors})`
  return {
    ...sums,
    squares: dialect.total(`${isAnswer} * coalesce(weight, 0) * coalesce(weight, 0)`),
    voices: dialect.total(`${isAnswer} * CASE WHEN weight IS NULL THEN 0 ELSE 1 END`),
  }
}

/** The steps of a query: `answers_read`, then `counted` with a row for each group and `off_all`, the rows to mend in all groups. */
export function countedSteps(dialect: Dialect, { scale }: NpsOptions, rows: NpsRows): string[] {
  const { table, score, weight, key, where } = rows
  const own = key === null ? [] : ['grouped_by']
  const cell = (column: string, name: string) => `${dialect.number(column)} AS ${name}`
  const read = [
    ...(key === null ? [] : [`${key} AS grouped_by`]),
    cell(score, 'answer'),
    ...(weight === null ? [] : [cell(weight, 'weight')]),
  ]
  const sums = sumsOf(dialect, scale, weight !== null)
  const grouped = key === null ? '' : '\n  GROUP BY grouped_by'
  const shown = weight === null ? summed : effective(summed, 'squares')
  return [
    `loyalty_answers AS (
  SELECT ${read.join(', ')}
  FROM ${tableNamed(dialect, table)}${where === null ? '' : `\n  WHERE ${where}`}
)`,
    `loyalty_sums AS (
  SELECT ${[...own, ...listed(sums)].join(',\n    ')}
  FROM loyalty_answers${grouped}
)`,
    `loyalty_counts AS (
  SELECT ${[...own, ...Object.keys(sums), 'sum(off_scale) OVER () AS off_all', ...listed({ ...shown })].join(',\n    ')}
  FROM loyalty_sums
)`,
  ]
}

/** The counts that are brought back, and the score and interval of them. */
export function scoreColumns(dialect: Dialect, options: NpsOptions): string[] {
  const interval = sqlInterval(counts, normalQuantile(options.confidence))
  const shown = { nps: sqlScore(counts), low: interval.low, high: interval.high }
  const checked = Object.entries(shown).map(([name, value]) => [name, checkedBy(dialect, options, value)])
  return [...Object.keys(counts), ...listed(Object.fromEntries(checked))]
}

/** Ends the query where a row cannot count. */
export function checkedBy(dialect: Dialect, { scale, leavesOut }: NpsOptions, value: string): string {
  if (leavesOut) return value
  const { low, high } = npsScales[scale]
  const words = `rows are off the scale ${low}-${high}, or have a weight below 0; mend them first`
  return dialect.unless('off_all', words, value)
}

export const queryOf = (steps: readonly string[], columns: readonly string[], end: string) =>
  `WITH ${steps.join(',\n')}
SELECT ${columns.join(',\n  ')}
${end}`

/** Of each group alone, or of all answers. */
export function npsQuery(dialect: Dialect, options: NpsOptions, rows: NpsRows): string {
  const isGrouped = rows.key !== null
  return queryOf(
    countedSteps(dialect, options, rows),
    [...(isGrouped ? ['grouped_by'] : []), ...scoreColumns(dialect, options)],
    `FROM loyalty_counts${isGrouped ? '\nORDER BY grouped_by' : ''}`,
  )
}
