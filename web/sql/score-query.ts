/** What a database is asked for a score, and how the sums it brings back become that score again. */
import type { FunctionInfo, Reading } from '../sheet/contract.ts'
import type { Dialect } from './contract.ts'
import { ratingsQuery } from './csi-query.ts'
import { ordersQuery } from './orders-query.ts'
import { metricQuery, type SqlSource } from './query.ts'

type Metric = Reading['metric']

/** A spreadsheet function of sums, by their names in the order of its arguments. */
export interface OfSums {
  readonly function: string
  readonly sums: readonly string[]
}

export interface Bringing {
  readonly metric: Metric
  /** The sums that must be there. */
  readonly sums: readonly string[]
  /** What a person reads of one group. */
  readonly reading: OfSums
  /** What stands beside the sums in a sheet. */
  readonly beside: readonly OfSums[]
}

export interface ScoreQuery {
  /** Names that columns of such a table often have, in the order of the query's own. */
  readonly columns: readonly { readonly usual: string; readonly optional: boolean }[]
  readonly write: (dialect: Dialect, source: SqlSource) => string
}

const groups = ['promoters', 'passives', 'detractors']
const indices = ['respondents', 'total', 'squares']

const bringing = (metric: Metric, reading: OfSums, ...beside: OfSums[]): Bringing => ({
  metric,
  sums: [...new Set([reading, ...beside].flatMap(({ sums }) => sums))],
  reading,
  beside,
})

const of = (name: string, sums: readonly string[]): OfSums => ({ function: name, sums })

export const bringings: Readonly<Record<Metric, Bringing>> = {
  NPS: bringing('NPS', of('NPS.CI.FROMCOUNTS', groups), of('NPS.FROMCOUNTS', groups), of('NPS.CI.FROMCOUNTS', groups)),
  CSI: bringing(
    'CSI',
    of('CSI.FROMSUMS', ['importances', 'weighted']),
    of('CSI.FROMSUMS', ['importances', 'weighted']),
    of('CSI.CI.FROMSUMS', indices),
  ),
  CLI: bringing(
    'CLI',
    of('CLI.CI.FROMCOUNTS', indices),
    of('CLI.FROMCOUNTS', indices.slice(0, 2)),
    of('CLI.CI.FROMCOUNTS', indices),
  ),
  CSAT: bringing(
    'CSAT',
    of('CSAT.CI.FROMCOUNTS', ['answers', 'better']),
    of('CSAT.FROMCOUNTS', ['answers', 'better']),
    of('CSAT.CI.FROMCOUNTS', ['answers', 'better']),
  ),
  CES: bringing('CES', of('CES.FROMCOUNTS', ['answers', 'total']), of('CES.FROMCOUNTS', ['answers', 'total'])),
  RPR: bringing(
    'RPR',
    of('RPR', ['repeat_customers', 'customers']),
    of('ORDERS.FROMCOUNTS', ['customers', 'orders', 'revenue', 'repeat_customers']),
  ),
}

const needed = (...names: string[]) => names.map((usual) => ({ usual, optional: false }))

const ratings = (best: number): ScoreQuery => ({
  columns: needed('respondent', 'criterion', 'importance', 'satisfaction'),
  write: (dialect, source) => ratingsQuery(dialect, source, best),
})

const orders: ScoreQuery = {
  columns: [...needed('customer_id', 'ordered_on'), { usual: 'amount', optional: true }],
  write: ordersQuery,
}

/** The 7 of "1-7", which a message may write as "1-7,5". */
const bestOf = (scale: string) => Number(scale.replace(/^.*-/, '').replace(',', '.'))

const usualColumns: Readonly<Partial<Record<Metric, string>>> = { NPS: 'score', CSAT: 'rating', CES: 'effort' }

/** null for a scale that no query is written for. */
export function scoreQuery(functions: readonly FunctionInfo[], metric: Metric, scale: string): ScoreQuery | null {
  if (metric === 'RPR') return orders
  if (metric === 'CSI') return bestOf(scale) > 1 ? ratings(bestOf(scale)) : null
  const all = functions.find(({ name }) => name === metric)?.sql ?? []
  const found = all.find(({ options }) => options.length === 0 || options.includes(scale))
  if (!found) return null
  return {
    columns: needed(...found.columns.map((column) => usualColumns[metric] ?? column)),
    write: (dialect, source) => metricQuery(dialect, found, source),
  }
}
