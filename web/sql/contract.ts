/** What the SQL of each engine looks like where engines differ. */
import type { SqlExpressions } from '../sheet/sql.ts'

/** Engines whose SQL the tests run. */
export type SqlEngine = 'duckdb' | 'postgresql' | 'spark' | 'clickhouse'

export interface Dialect {
  readonly engine: SqlEngine
  /** A name of a table or column as it may stand in a query, whatever it holds. */
  readonly quoted: (name: string) => string
  /** Words as they may stand in a query, whatever they are. */
  readonly text: (words: string) => string
  /** The number a cell holds, also one written as text as in a spreadsheet; NULL for anything else. */
  readonly number: (cell: string) => string
  /** A sum as a floating-point number, so that nothing is divided as whole numbers. */
  readonly total: (expression: string) => string
  /** The value, unless something was counted that must not be there: then the query ends with these words. */
  readonly unless: (count: string, words: string, value: string) => string
  /** Several values as one, with names. */
  readonly several: (values: SqlExpressions) => string
  /** The day of a date, a timestamp, or of text written 2024-01-31 or 31.01.2024; NULL for anything else. */
  readonly day: (cell: string) => string
  /** Whole days between two. */
  readonly daysBetween: (from: string, to: string) => string
  /** The first day of a period. */
  readonly periodStart: (period: SqlPeriod, day: string) => string
  /** How many periods lie between two first days. */
  readonly periodsBetween: (period: SqlPeriod, from: string, to: string) => string
  readonly median: (expression: string) => string
  /** A cell as text without the spaces round it. */
  readonly trimmed: (cell: string) => string
}

/** A function of numbers. */
export interface SqlScalar {
  readonly name: string
  readonly parameters: readonly string[]
  /** What a parameter left out means, where an engine lets it be left out. */
  readonly usual: SqlExpressions
  readonly shows: SqlExpressions
}

export const sqlPeriods = ['month', 'week', 'quarter', 'year'] as const
export type SqlPeriod = (typeof sqlPeriods)[number]
