/** Sums and products of answers, of those who answered every question: means and correlations are made of them. */
import { duckdb } from '../sql/dialects/duckdb.ts'
import type { Scale } from '../survey/contract.ts'
import { type NamedColumn, numberOf, tableName } from './grouping.ts'

export interface RatedColumn {
  readonly column: NamedColumn
  readonly scale: Scale
}

/** The sum of the products of two of them, the first not behind the second. */
export const productOf = (one: number, other: number) => `product_${Math.min(one, other)}_${Math.max(one, other)}`
export const sumOfRated = (place: number) => `sum_${place}`

/** `off_scale` are numbers that are no answers. */
export function driversQuery(rated: readonly RatedColumn[]): string {
  const places = rated.map((_each, place) => place)
  const cells = places.map((place) => `x_${place}`)
  const isComplete = cells.map((cell) => `${cell} IS NOT NULL`).join(' AND ')
  const off = rated.map(({ scale: { low, high } }, place) => `x_${place} < ${low} OR x_${place} > ${high}`).join(' OR ')
  const ofComplete = (expression: string, name: string) =>
    `${duckdb.total(`CASE WHEN ${isComplete} THEN ${expression} END`)} AS ${name}`
  const products = places.flatMap((one) =>
    places.slice(one).map((other) => ofComplete(`x_${one} * x_${other}`, productOf(one, other))),
  )
  const sums = places.map((place) => ofComplete(`x_${place}`, sumOfRated(place)))
  return `SELECT '' AS grouped_by, ${ofComplete('1', 'answered')},
  ${duckdb.total(`CASE WHEN ${off} THEN 1 ELSE 0 END`)} AS off_scale,
  ${[...sums, ...products].join(',\n  ')}
FROM (
  SELECT ${rated.map(({ column }, place) => `${numberOf(column)} AS x_${place}`).join(', ')} FROM ${tableName}
) AS rated`
}
