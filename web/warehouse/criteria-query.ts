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

const both = (k: number) => `i_${k} IS NOT NULL AND s_${k} IS NOT NULL`
/** In halves of halves: the database reads a long sum level by level, and in a browser it has few levels. */
function sumOf(terms: readonly string[]): string {
  if (terms.length < 2) return terms[0] ?? '0'
  const half = Math.ceil(terms.length / 2)
  return `(${sumOf(terms.slice(0, half))} + ${sumOf(terms.slice(half))})`
}

const overPairs = (places: readonly number[], of: (place: number) => string) =>
  sumOf(places.map((k) => `CASE WHEN ${both(k)} THEN ${of(k)} ELSE 0 END`))

/** Sums of criterion k: importance_k, importance_answers_k and so on. */
const ofCriterion = (k: number) =>
  [
    ['importance', 'i'],
    ['satisfaction', 's'],
  ].flatMap(([name, cell]) => [
    `${duckdb.total(`${cell}_${k}`)} AS ${name}_${k}`,
    `CAST(count(${cell}_${k}) AS DOUBLE) AS ${name}_answers_${k}`,
  ])

const mean = (name: string, k: number) => `${name}_${k} / NULLIF(${name}_answers_${k}, 0)`

export function criteriaQuery(
  pairs: readonly CriterionColumns[],
  max: number,
  { first, common }: Grouping = together,
): string {
  const places = pairs.map((_pair, index) => index + 1)
  const cells = (name: 'i' | 's') => places.map((k) => `${name}_${k}`)
  const raw = pairs.flatMap(({ importance, satisfaction }, index) => [
    `${numberOf(importance)} AS i_${index + 1}`,
    `${numberOf(satisfaction)} AS s_${index + 1}`,
  ])
  const all = [...cells('i'), ...cells('s')]
  const off = sumOf(all.map((cell) => `CASE WHEN ${isOff(cell, max)} THEN 1 ELSE 0 END`))
  const weight = overPairs(places, (k) => `i_${k}`)
  const product = overPairs(places, (k) => `i_${k} * s_${k}`)
  const importances = sumOf(places.map((k) => mean('importance', k)))
  const weighted = sumOf(places.map((k) => `(${mean('importance', k)}) * (${mean('satisfaction', k)})`))
  return `WITH given AS (
  SELECT ${first} AS part, ${raw.join(', ')} FROM ${tableName}
),
rated AS (
  SELECT part, ${off} AS off_scale, ${all.map((cell) => `${counted(cell, max)} AS ${cell}`).join(', ')} FROM given
),
respondents AS (
  SELECT *, 100 * (${product}) / NULLIF((${weight}) * ${max}, 0) AS own FROM rated
),
summed AS (
  SELECT coalesce(CAST(${common} AS VARCHAR), '') AS grouped_by,
    CAST(count(*) AS DOUBLE) AS answered, ${duckdb.total('off_scale')} AS off_scale,
    CAST(count(own) AS DOUBLE) AS respondents, ${duckdb.total('own')} AS total, ${duckdb.total('own * own')} AS squares,
    ${places.flatMap(ofCriterion).join(',\n    ')}
  FROM respondents
  GROUP BY 1
)
SELECT *, ${importances} AS importances, ${weighted} AS weighted FROM summed ORDER BY grouped_by`
}
