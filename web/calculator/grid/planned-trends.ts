/** Tables of plain formulas, drawn as the page draws those that our functions spill. */
import type { Area, PlannedChart, SheetPlan } from '../../workbook/contract.ts'
import type { Spilled } from '../workbench/charts.ts'
import type { Reader } from './reader.ts'
import type { FWorksheet } from './univer.ts'

/** Those that the plan calls the result of a function. */
export function plannedResults(plan: SheetPlan | null, reader: Reader, worksheet: FWorksheet): Spilled[] {
  return (plan?.results ?? []).map(({ function: name, area: { row, column, rows, columns } }) => {
    const range = { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 }
    return { formula: `=${name}()`, cells: reader.cells(worksheet, range), title: '' }
  })
}

/** NPS over time is mostly spilled, and drawn from there. */
const isSpilledTrend = ({ formula }: Spilled) => /^=\s*NPS\.TREND\(/i.test(formula)

/** A row for each period: start, blank, score, low, high, as NPS.TREND has them. */
export function plannedTrends(
  charts: readonly PlannedChart[],
  spilled: readonly Spilled[],
  reader: Reader,
  worksheet: FWorksheet,
): Spilled[] {
  const isDrawn = (title: string) => title === 'NPS' && spilled.some(isSpilledTrend)
  const column = ({ row, column, rows }: Area) =>
    reader
      .cells(worksheet, { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column })
      .map(([cell = null]) => cell)
  return charts.flatMap(({ kind, categories, series: [series], title, axis }) => {
    if (kind !== 'trend' || !series?.interval || isDrawn(series.title) || categories === null) return []
    const [starts, scores, lows, highs] = [categories, series.area, series.interval.low, series.interval.high].map(
      column,
    )
    const cells = (starts ?? []).map((start, index) => {
      return [start, null, scores?.[index] ?? null, lows?.[index] ?? null, highs?.[index] ?? null]
    })
    return [{ formula: '', cells, title, trend: { metric: series.title, isShare: axis?.high === 1 } }]
  })
}
