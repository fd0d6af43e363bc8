/** Customers who left and stayed, and what they brought: sums that the database makes in a pass. */

import type { Cell } from '../sheet/contract.ts'
import { duckdb } from '../sql/dialects/duckdb.ts'
import { type Grouping, isNumeric, type NamedColumn, numberOf, tableName, together } from './grouping.ts'

/** The column that says who left, and its two words for it. */
export interface ChurnColumn {
  readonly column: NamedColumn
  readonly left: Cell
  readonly stayed: Cell
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

function says({ column }: ChurnColumn, word: Cell): string {
  const cell = duckdb.quoted(column.name)
  if (isNumeric(column.type)) return `${cell} = ${Number(word)}`
  const text = column.type === 'BOOLEAN' ? String(word).toLowerCase() : String(word).trim()
  return `${duckdb.trimmed(cell)} = ${literal(text)}`
}

const kindOf = (churn: ChurnColumn) =>
  `CASE WHEN ${says(churn, churn.left)} THEN 'left' WHEN ${says(churn, churn.stayed)} THEN 'stayed' END AS kind`

const count = (kind: string) => duckdb.total(`CASE WHEN kind = '${kind}' THEN 1 ELSE 0 END`)

export const churnedSums = ['customers', 'left', 'stayed'] as const

export const churnedQuery = (churn: ChurnColumn, { first, common }: Grouping = together) =>
  `SELECT coalesce(CAST(${common} AS VARCHAR), '') AS grouped_by, ${count('left')} + ${count('stayed')} AS customers,
  ${count('left')} AS "left", ${count('stayed')} AS stayed
FROM (SELECT ${first} AS part, ${kindOf(churn)} FROM ${tableName}) AS told
WHERE kind IS NOT NULL
GROUP BY 1
ORDER BY 1`

/** One query of more columns is more than the database in a browser has room for. */
export const mostAmounts = 8

export const amountSums = ['filled', 'total', 'left_filled', 'left_total', 'stayed_filled', 'stayed_total'] as const

/** The sums of the column at a place, as one row has them all. */
export const amountOf = (sum: (typeof amountSums)[number], place: number) => `${sum}_${place}`

export function amountsQuery(churn: ChurnColumn, columns: readonly NamedColumn[]): string {
  const read = columns.map((column, place) => `${numberOf(column)} AS x_${place}`)
  const sums = columns.flatMap((_column, place) =>
    amountSums.map((sum) => {
      const [who, what] = sum.includes('_') ? sum.split('_') : ['', sum]
      const of = who === '' ? `x_${place}` : `CASE WHEN kind = '${who}' THEN x_${place} END`
      const value = what === 'filled' ? `CAST(count(${of}) AS DOUBLE)` : duckdb.total(of)
      return `${value} AS ${amountOf(sum, place)}`
    }),
  )
  return `SELECT '' AS grouped_by, ${sums.join(',\n  ')}
FROM (SELECT ${[kindOf(churn), ...read].join(', ')} FROM ${tableName}) AS told`
}

/** More different numbers of months are no months. */
export const mostTenures = 1200

/** How many of those who stayed have been customers for so many months. */
export const tenureQuery = (churn: ChurnColumn, months: NamedColumn) =>
  `SELECT regexp_replace(CAST(months AS VARCHAR), '\\.0$', '') AS grouped_by, months, ${count('stayed')} AS stayed
FROM (SELECT ${kindOf(churn)}, ${numberOf(months)} AS months FROM ${tableName}) AS told
WHERE months IS NOT NULL
GROUP BY months
ORDER BY months
LIMIT ${mostTenures + 1}`
