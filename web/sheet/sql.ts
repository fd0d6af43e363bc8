/**
 * A metric where the answers are rows of a database: sums over the rows, which any engine adds up in pieces and merges, and what is
 * made of them. Expressions are in the SQL that all engines share; what they do not share is in web/sql.
 */
import type { Scale } from '../../wasm/js/engine.ts'
import type { SqlExpressions, SqlMetric } from './contract.ts'

export type { SqlExpressions, SqlMetric }

/** The one sum by its name. */
export function sumOf(sums: SqlExpressions, name: string): string {
  const sum = sums[name]
  if (sum === undefined) throw new Error(`no sum ${name}`)
  return sum
}

/** 1 for a row that meets the condition. */
export const each = (condition: string) => `CASE WHEN ${condition} THEN 1 ELSE 0 END`

const isAnswer = (column: string, { low, high }: Scale) =>
  `${column} BETWEEN ${low} AND ${high} AND ${column} = round(${column})`

/** 1 for an answer between two values of its scale. */
export const answerBetween = (column: string, scale: Scale, low = scale.low, high = scale.high) =>
  each(isAnswer(column, { low, high }))

/** 1 for a number that is no answer; a 0 on a scale without one is a blank. */
export function offScale(column: string, scale: Scale): string {
  const isZeroForBlank = scale.low > 0 ? ` AND ${column} <> 0` : ''
  return each(`${column} IS NOT NULL${isZeroForBlank} AND NOT (${isAnswer(column, scale)})`)
}

/** The answer itself, 0 for a row without one. */
export const answerOf = (column: string, scale: Scale) =>
  `CASE WHEN ${isAnswer(column, scale)} THEN ${column} ELSE 0 END`

/** NULL where nothing was counted. */
export const whenAny = (count: string, expression: string) => `CASE WHEN ${count} > 0 THEN ${expression} END`

/** `1-10` as part of a name. */
export const inName = (scale: string) => scale.replace('-', '_')
