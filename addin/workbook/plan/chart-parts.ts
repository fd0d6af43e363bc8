/** What the charts of all kinds are made of. */
import type { Cell } from '../../../web/sheet/contract.ts'
import type { Area, SheetPlan } from '../../../web/workbook/contract.ts'

export const kAccent = '#0f6cbd'

/** Gives the series that shows these cells. */
export type Add = (title: string, values: Area) => Excel.ChartSeries

export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns)

/** What a cell of the plan shows, a constant or a part of a result. */
export function shownAt({ rows }: SheetPlan, row: number, column: number): Cell | undefined {
  const own = rows[row]?.[column]?.value
  if (own !== undefined) return own
  for (let above = row; above >= 0; above -= 1) {
    for (const [first, cell] of (rows[above] ?? []).entries()) {
      const shown = cell?.spill?.values[row - above]?.[column - first]
      if (shown !== undefined) return shown
    }
  }
  return undefined
}
