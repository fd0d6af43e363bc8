/** An index of importance and satisfaction: the sums of each criterion and of the respondents' own indices. */
import { duckdb } from '../sql/dialects/duckdb.ts'
import { type Grouping, type NamedColumn, numberOf, tableName, together } from './grouping.ts'

export interface CriterionColumns {
  readonly importance: NamedColumn
  readonly satisfaction: NamedColumn
}

const isOn = (cell: string, max: number) => `${cell} BETWEEN 1 AND ${max}`
const isOff = (cell: string, max: number) => `(${cell} <> 0 AND NOT ${isOn(cell, max)})`

/** Of these cells those that are answers. */
const counted = (cell: string, max: number) => `CASE WHEN ${isOn(cell, max)} THEN ${cell} END`

const numbersIn = (pairs: readonly CriterionColumns[]) =>
  pairs.flatMap(({ importance, satisfaction }, index) => [
    `${numberOf(importance)} AS i_${index + 1}`,
    `${numberOf(satisfaction)} AS s_${index + 1}`,
  ])

const cellsOf = (pairs: readonly CriterionColumns[]) =>
  pairs.flatMap((_pair, index) => [`i_${index + 1}`, `s_${index + 1}`])

const grouped = (common: string) => `coalesce(CAST(${common} AS VARCHAR), '') AS grouped_by`

/** One query of more criteria is more than the database in a browser has room for. */
export const mostCriteria = 8

/** For the k-th of these criteria importance_k, importance_answers_k and so on. */
export function criteriaQuery(
  pairs: readonly CriterionColumns[],
  max: number,
  { first, common }: Grouping = together,
): string {
  const sums = cellsOf(pairs).flatMap((cell) => {
    const [kind, k] = cell.split('_')
    const name = kind === 'i' ? 'importance' : 'satisfaction'
    const answer = counted(cell, max)
    return [
      `${duckdb.total(answer)} AS ${name}_${k}`,
      `CAST(count(${answer}) AS DOUBLE) AS ${name}_answers_${k}`,
      `${duckdb.total(`CASE WHEN ${isOff(cell, max)} THEN 1 ELSE 0 END`)} AS ${name}_off_${k}`,
    ]
  })
  return `SELECT ${grouped(common)}, CAST(count(*) AS DOUBLE) AS answered,
  ${sums.join(',\n  ')}
FROM (SELECT ${[`${first} AS part`, ...numbersIn(pairs)].join(', ')} FROM ${tableName}) AS given
GROUP BY 1
ORDER BY 1`
}

/** In halves of halves: the database reads a long sum level by level, and in a browser it has few levels. */
function sumOf(terms: readonly string[]): string {
  if (terms.length < 2) return terms[0] ?? '0'
  const half = Math.ceil(terms.length / 2)
  return `(${sumOf(terms.slice(0, half))} + ${sumOf(terms.slice(half))})`
}

/** What one query of respondents has room for. */
export const mostOfRespondents = 24

/** The index of each respondent, of the criteria that have both numbers: how many, their sum, and that of their squares. */
export function respondentsQuery(
  pairs: readonly CriterionColumns[],
  max: number,
  { first, common }: Grouping = together,
): string {
  const places = pairs.map((_pair, index) => index + 1)
  const overPairs = (of: (k: number) => string) =>
    sumOf(places.map((k) => `CASE WHEN i_${k} IS NOT NULL AND s_${k} IS NOT NULL THEN ${of(k)} ELSE 0 END`))
  const answers = cellsOf(pairs).map((cell) => `${counted(cell, max)} AS ${cell}`)
  return `SELECT ${grouped(common)}, CAST(count(own) AS DOUBLE) AS respondents,
  ${duckdb.total('own')} AS total, ${duckdb.total('own * own')} AS squares
FROM (
  SELECT part, 100 * ${overPairs((k) => `i_${k} * s_${k}`)} / NULLIF(${overPairs((k) => `i_${k}`)} * ${max}, 0) AS own
  FROM (
    SELECT part, ${answers.join(', ')}
    FROM (SELECT ${[`${first} AS part`, ...numbersIn(pairs)].join(', ')} FROM ${tableName}) AS given
  ) AS rated
) AS respondents
GROUP BY 1
ORDER BY 1`
}
