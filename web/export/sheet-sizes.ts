/** Widths of columns and heights of rows where what a cell holds does not fit the spreadsheet's own. */
import type { ColumnDef, RowDef } from 'hucre'
import type { PlannedCell, SheetPlan, Style } from '../workbook/contract.ts'
import { cellStyle } from './cell-styles.ts'
import type { FileContext } from './file-cells.ts'
import type { FileGrid } from './file-grid.ts'

/** In characters. */
const kUsualWidth = 8.43
const kDateWidth = 12
const kWidestWord = 20
/** A bold letter, and the edges of a cell. */
const kBold = 1.15
const kEdges = 1.5
/** Points. */
const kLine = 15
/** Of a heading: a question may be a paragraph. */
const kMostLines = 6
const tall: Partial<Record<Style, number>> = { title: 24, score: 20 }

interface Heading {
  readonly row: number
  readonly column: number
  readonly words: readonly string[]
}

/** Headings are what wraps. */
function headingsOf({ cells }: FileGrid): Heading[] {
  return [...cells].flatMap(([place, cell]) => {
    const text = cell.formulaResult ?? cell.value
    if (cell.style?.alignment?.wrapText !== true || typeof text !== 'string') return []
    const [row = 0, column = 0] = place.split(',').map(Number)
    return [{ row, column, words: text.split(/\s+/) }]
  })
}

const isDate = (cell: PlannedCell | null | undefined) => cell?.style === 'date' || cell?.style === 'month'

const wordWidth = ({ words }: Heading) =>
  kEdges + kBold * Math.min(kWidestWord, Math.max(...words.map((word) => word.length)))

/** As planned, but no narrower than a date, nor than a word of a heading; undefined is the spreadsheet's own. */
export function widthsOf({ widths, rows }: SheetPlan, grid: FileGrid): (number | undefined)[] {
  const needed = [...widths]
  const widen = (column: number, width: number) => {
    if (width > (needed[column] ?? kUsualWidth)) needed[column] = width
  }
  for (const row of rows) {
    for (const [column, cell] of row.entries()) if (isDate(cell)) widen(column, kDateWidth)
  }
  for (const heading of headingsOf(grid)) widen(heading.column, wordWidth(heading))
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

function linesOf(words: readonly string[], width: number): number {
  let lines = 1
  let left = width
  for (const word of words) {
    const needed = kBold * word.length
    if (needed > left && left < width) {
      lines += 1
      left = width
    }
    left -= needed + 1
  }
  return lines
}

/** Rows of headings show every line, which LibreOffice does not see to by itself. */
export function rowsOf(
  { rows }: SheetPlan,
  grid: FileGrid,
  widths: readonly (number | undefined)[],
): Map<number, RowDef> {
  const heights = new Map<number, number>()
  const raise = (row: number, height: number) => heights.set(row, Math.max(height, heights.get(row) ?? 0))
  for (const { row, column, words } of headingsOf(grid)) {
    const lines = linesOf(words, (widths[column] ?? kUsualWidth) - kEdges)
    if (lines > 1) raise(row, Math.min(lines, kMostLines) * kLine)
  }
  for (const [row, planned] of rows.entries()) {
    for (const cell of planned) {
      const height = tall[cell?.style ?? 'text']
      if (height !== undefined) raise(row, height)
    }
  }
  return new Map([...heights].map(([row, height]) => [row, { height }]))
}
