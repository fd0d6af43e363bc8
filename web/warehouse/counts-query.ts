/** How many rows gave each answer, in all and in groups, as one query of DuckDB. */
import type { SqlExpressions } from '../sheet/contract.ts'
import { duckdb } from '../sql/dialects/duckdb.ts'
import type { LargeQuestion } from './contract.ts'
import { type Grouping, type NamedColumn, tableName, together } from './grouping.ts'

/** Rows whose answers are all there, and those that lack one. */
function skippedOf({ scale }: LargeQuestion, answers: readonly string[], written: readonly string[]): SqlExpressions {
  const isBlank = written.map((cell, index) => {
    const zero = scale.low > 0 ? ` OR coalesce(${answers[index]} = 0, FALSE)` : ''
    return `${cell} IS NULL OR trim(CAST(${cell} AS VARCHAR)) = ''${zero}`
  })
  const isWords = answers.map((answer) => `${answer} IS NULL`)
  return {
    no_answer: `CASE WHEN ${isBlank.join(' OR ')} THEN 1 ELSE 0 END`,
    not_a_number: `CASE WHEN NOT (${isBlank.join(' OR ')}) AND (${isWords.join(' OR ')}) THEN 1 ELSE 0 END`,
  }
}

const sums = (counted: SqlExpressions) =>
  Object.entries(counted).map(([name, expression]) => `${duckdb.total(`(${expression}) * answered`)} AS ${name}`)

export interface Asking {
  readonly grouping?: Grouping
  /** Beyond the sums of the metric. */
  readonly more?: (...answers: string[]) => SqlExpressions
}

/** One pass over the rows; answers are read as numbers once each, however many rows gave them. */
export function countsQuery(
  question: LargeQuestion,
  columns: readonly NamedColumn[],
  { grouping = together, more }: Asking = {},
): string {
  const written = columns.map((_column, index) => `written_${index + 1}`)
  const answers = columns.map((_column, index) => `answer_${index + 1}`)
  const { sql: metric } = question
  const counted = {
    ...metric.adds(...answers),
    ...metric.beside?.(...answers),
    ...more?.(...answers),
    ...skippedOf(question, answers, written),
  }
  const named = columns.map(({ name }, index) => `${duckdb.quoted(name)} AS ${written[index]}`)
  const numbered = written.map((cell, index) => `${duckdb.number(cell)} AS ${answers[index]}`)
  return `SELECT coalesce(CAST(${grouping.common} AS VARCHAR), '') AS grouped_by,
  ${sums(counted).join(',\n  ')}
FROM (
  SELECT part, answered, ${[...written, ...numbered].join(',\n    ')}
  FROM (
    SELECT ${grouping.first} AS part, ${named.join(', ')}, count(*) AS answered
    FROM ${tableName}
    GROUP BY ALL
  ) AS tallied
) AS numbered
GROUP BY 1
ORDER BY 1`
}
