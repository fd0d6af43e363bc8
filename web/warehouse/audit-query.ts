/** What the cells of each column hold, in one pass. */
import { duckdb } from '../sql/dialects/duckdb.ts'
import type { Scale } from '../survey/contract.ts'
import { isBlankCell, type NamedColumn, numberOf, tableName } from './grouping.ts'

export const auditSums = ['filled', 'blank', 'on_scale', 'numbers_off_scale', 'not_numbers'] as const

/** One query of more columns is more than the database in a browser has room for. */
export const mostAudited = 8

export interface AuditedColumn {
  readonly column: NamedColumn
  /** null for columns that are no answers. */
  readonly scale: Scale | null
}

const count = (condition: string, name: string) =>
  `${duckdb.total(`CASE WHEN ${condition} THEN 1 ELSE 0 END`)} AS ${name}`

/** The sums of the column at a place, as one row has them all. */
export const placed = (sum: string, place: number) => `${sum}_${place}`

export function auditQuery(audited: readonly AuditedColumn[]): string {
  const read = audited.flatMap(({ column, scale }, place) => [
    `${isBlankCell(column)} AS blank_${place}`,
    ...(scale === null ? [] : [`${numberOf(column)} AS x_${place}`]),
  ])
  const sums = audited.flatMap(({ scale }, place) => {
    const named = (sum: (typeof auditSums)[number]) => placed(sum, place)
    const [blank, x] = [`blank_${place}`, `x_${place}`]
    const all = [count(`NOT ${blank}`, named('filled')), count(blank, named('blank'))]
    if (scale === null) return all
    const isOn = `${x} BETWEEN ${scale.low} AND ${scale.high}`
    return [
      ...all,
      count(isOn, named('on_scale')),
      count(`${x} IS NOT NULL AND NOT (${isOn})`, named('numbers_off_scale')),
      count(`NOT ${blank} AND ${x} IS NULL`, named('not_numbers')),
    ]
  })
  return `SELECT '' AS grouped_by, ${sums.join(',\n  ')}
FROM (SELECT ${read.join(', ')} FROM ${tableName}) AS cells`
}
