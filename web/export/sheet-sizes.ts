/** Widths of columns and heights of rows where what a cell holds does not fit the spreadsheet's own. */
import type { ColumnDef, RowDef } from 'hucre'
import type { PlannedCell, SheetPlan, Style } from '../workbook/contract.ts'
import type { FileCells } from './file-cells.ts'

const kUsualWidth = 8.43
const kDateWidth = 12
/** Points. */
const kLine = 15
const tall: Partial<Record<Style, number>> = { title: 24, score: 20 }

const isDate = (cell: PlannedCell | null | undefined) => cell?.style === 'date' || cell?.style === 'month'

export function columnWidths({ widths, rows }: SheetPlan): ColumnDef[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), widths.length)
  return Array.from({ length: columns }, (_, column) => {
    const width = widths[column] ?? (rows.some((row) => isDate(row[column])) ? kDateWidth : undefined)
    return width === undefined ? {} : { width }
  })
}

/** How many lines the words of a heading take in a column so wide; bold letters are about a character each. */
function linesOf(text: string, width: number): number {
  let lines = 1
  let left = width
  for (const word of text.split(/\s+/)) {
    if (word.length > left && left < width) {
      lines += 1
      left = width
    }
    left -= word.length + 1
  }
  return lines
}

/** Rows of headings show every line, which LibreOffice does not see to by itself. */
export function rowHeights({ widths, rows }: SheetPlan, cells: FileCells): Map<number, RowDef> {
  const heights = new Map<number, number>()
  const raise = (row: number, height: number) => heights.set(row, Math.max(height, heights.get(row) ?? 0))
  for (const [place, cell] of cells) {
    const [row = 0, column = 0] = place.split(',').map(Number)
    const text = cell.style?.alignment?.wrapText && typeof cell.value === 'string' ? cell.value : ''
    const lines = linesOf(text, widths[column] ?? kUsualWidth)
    if (lines > 1) raise(row, lines * kLine)
  }
  for (const [row, planned] of rows.entries()) {
    for (const cell of planned) raise(row, tall[cell?.style ?? 'text'] ?? 0)
  }
  return new Map([...heights].filter(([, height]) => height > 0).map(([row, height]) => [row, { height }]))
}
