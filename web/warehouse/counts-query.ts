/** How many rows gave each answer, in all and in groups, as one query of DuckDB. */
import { duckdb } from '../sql/dialects/duckdb.ts'
import type { DateOrder } from '../survey/contract.ts'
import type { LargeQuestion, Period } from './contract.ts'
import { sqlOf } from './questions.ts'

/** Of the table that the database makes of a file. */
export const tableName = 'answers'

export interface NamedColumn {
  readonly name: string
  /** As the database has it: VARCHAR, DATE. */
  readonly type: string
}

/** What rows are put together by. `first` is done to every row, `common` to what comes of it. */
export interface Grouping {
  readonly first: string
  readonly common: string
}

const whole: Grouping = { first: "''", common: 'part' }

export const byGroup = ({ name }: NamedColumn): Grouping => ({
  first: duckdb.quoted(name),
  common: duckdb.trimmed('part'),
})

const letters = 10

/** Text may hold the time of day too, which no two rows would share. */
export function byPeriod({ name, type }: NamedColumn, period: Period, order: DateOrder | null): Grouping {
  const cell = duckdb.quoted(name)
  const isText = type === 'VARCHAR'
  const text = "replace(part, '/', '.')"
  const written = order === 'mdy' ? `CAST(try_strptime(${text}, '%m.%d.%Y') AS DATE)` : duckdb.day(text)
  return {
    first: isText ? `left(trim(${cell}), ${letters})` : `TRY_CAST(${cell} AS DATE)`,
    common: duckdb.periodStart(period, isText ? `coalesce(${written}, ${duckdb.day('part')})` : 'part'),
  }
}

const sums = (counted: Readonly<Record<string, string>>) =>
  Object.entries(counted).map(([name, expression]) => `${duckdb.total(`(${expression}) * answered`)} AS ${name}`)

/** One pass over the rows; answers are read as numbers once each, however many rows gave them. */
export function countsQuery(question: LargeQuestion, { name }: NamedColumn, grouping = whole): string {
  const { low } = question.scale
  const adds = sqlOf(question).adds('answer')
  const isBlank = `written IS NULL OR trim(CAST(written AS VARCHAR)) = ''${low > 0 ? ' OR answer = 0' : ''}`
  const counted = {
    ...adds,
    no_answer: `CASE WHEN ${isBlank} THEN 1 ELSE 0 END`,
    not_a_number: `CASE WHEN answer IS NULL AND NOT (${isBlank}) THEN 1 ELSE 0 END`,
  }
  return `SELECT coalesce(CAST(${grouping.common} AS VARCHAR), '') AS grouped_by,
  ${sums(counted).join(',\n  ')}
FROM (
  SELECT part, written, answered, ${duckdb.number('written')} AS answer
  FROM (
    SELECT ${grouping.first} AS part, ${duckdb.quoted(name)} AS written, count(*) AS answered
    FROM ${tableName}
    GROUP BY 1, 2
  ) AS tallied
) AS numbered
GROUP BY 1
ORDER BY 1`
}
