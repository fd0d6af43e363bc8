/** What the spreadsheet functions show for the same rows. */
import type { Argument, Cell, FunctionInfo } from '../../web/sheet/contract.ts'
import type { SqlMetric } from '../../web/sheet/sql.ts'
import { call } from '../sheet/loyalty.ts'
import type { Value } from './engines/engine.ts'

/** The numbers in the order of the SQL's columns; null for no answers, 'refused' for what a person must mend. */
export type Expected = readonly number[] | null | 'refused'

/** A function takes its columns one by one, or as one range. */
function argumentsOf({ parameters }: FunctionInfo, metric: SqlMetric, rows: readonly (readonly Value[])[]): Argument[] {
  const ranges = parameters.filter(({ kind, optional }) => kind === 'range' && !optional).length
  if (ranges === 1) return [rows.map((row) => [...row])]
  return metric.columns.map((_, index) => rows.map((row) => [row[index] ?? null]))
}

/** The counts of a table of groups, without its header and what was skipped. */
const firstCounts = (rows: readonly (readonly Cell[])[]) => rows.slice(1, 5).map((row) => Number(row[1]))

export function expectedOf(
  info: FunctionInfo,
  metric: SqlMetric,
  rows: readonly (readonly Value[])[],
  ...more: Argument[]
): Expected {
  const result = call(info.name, ...argumentsOf(info, metric, rows), ...metric.options, ...more)
  if (typeof result === 'number') return [result]
  if (Array.isArray(result)) return info.shows === 'table' ? firstCounts(result) : (result[0] ?? []).map(Number)
  if (result !== null && typeof result === 'object') return result.error === '#N/A' ? null : 'refused'
  throw new Error(`${info.name} shows ${JSON.stringify(result)}`)
}
