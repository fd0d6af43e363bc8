/** Widths of columns and heights of rows where what a cell holds does not fit the spreadsheet's own. */
import type { ColumnDef, RowDef } from 'hucre'
import type { PlannedCell, SheetPlan, Style } from '../workbook/contract.ts'
import { headingsOf, linesOf, longestWord } from '../workbook/headings.ts'
import { cellStyle } from './cell-styles.ts'
import type { FileContext } from './file-cells.ts'
import type { FileGrid } from './file-grid.ts'

/** In characters. */
const kUsualWidth = 8.43
const kDateWidth = 12
/** A bold letter, and the edges of a cell. */
const kBold = 1.15
const kEdges = 1.5
/** Points. */
const kLine = 15
const tall: Partial<Record<Style, number>> = { title: 24, score: 20 }

const isDate = (cell: PlannedCell | null | undefined) => cell?.style === 'date' || cell?.style === 'month'

/** As planned, but no narrower than a date, nor than a word of a heading; undefined is the spreadsheet's own. */
export function widthsOf(plan: SheetPlan): (number | undefined)[] {
  const { widths, rows } = plan
  const needed = [...widths]
  const widen = (column: number, width: number) => {
    if (width > (needed[column] ?? kUsualWidth)) needed[column] = width
  }
  for (const row of rows) {
    for (const [column, cell] of row.entries()) if (isDate(cell)) widen(column, kDateWidth)
  }
  for (const heading of headingsOf(plan)) widen(heading.column, kEdges + kBold * longestWord(heading))
  return Array.from(needed, (width) => width ?? undefined)
}

export function columnsOf(
  widths: readonly (number | undefined)[],
  { columnStyles }: FileGrid,
  { language }: FileContext,
): ColumnDef[] {
  return Array.from({ length: Math.max(widths.length, columnStyles.length) }, (_, column) => {
    const [width, style] = [widths[column], columnStyles[column]]
    return {
      ...(width === undefined ? {} : { width }),
      ...(style === undefined ? {} : { style: cellStyle(style, language) }),
    }
  })
}

/** Rows of headings show every line, which LibreOffice does not see to by itself. */
export function rowsOf(plan: SheetPlan, widths: readonly (number | undefined)[]): Map<number, RowDef> {
  const heights = new Map<number, number>()
  const raise = (row: number, height: number) => heights.set(row, Math.max(height, heights.get(row) ?? 0))
  for (const heading of headingsOf(plan)) {
    const letter = heading.isBold ? kBold : 1
    const lines = linesOf(heading, ((widths[heading.column] ?? kUsualWidth) - kEdges) / letter)
    if (lines > 1) raise(heading.row, lines * kLine)
  }
  for (const [row, planned] of plan.rows.entries()) {
    for (const cell of planned) {
      const height = tall[cell?.style ?? 'text']
      if (height !== undefined) raise(row, height)
    }
  }
  return new Map([...heights].map(([row, height]) => [row, { height }]))
}
