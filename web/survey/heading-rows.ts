/** Where the headings of a table are, and where its answers begin. */
import { isBlank } from '../sheet/cells.ts'
import type { Cell } from '../sheet/contract.ts'
import type { Choices, Layout } from './contract.ts'
import { writtenDate } from './date-text.ts'
import { folded, headingText } from './heading-text.ts'
import { layoutOf } from './layouts.ts'
import { writtenNumber } from './number-text.ts'

export type RawColumns = readonly (readonly Cell[])[]

export interface Headings {
  readonly layout: Layout
  readonly titleRows: number
  readonly headingRows: number
}

/** Titles above a table are short, and a look at its first rows tells what stands below the headings. */
const mostTitleRows = 20
const rowsLookedAt = 60

const isTextual = (cell: Cell): cell is string =>
  typeof cell === 'string' && Number.isNaN(writtenNumber(cell, '.')) && writtenDate(cell) === null

/** What a row holds, by column. */
class Rows {
  readonly #columns: RawColumns
  readonly count: number
  readonly widths: readonly number[]

  constructor(columns: RawColumns) {
    this.#columns = columns
    const height = columns.reduce((most, { length }) => Math.max(most, length), 0)
    this.count = Math.min(rowsLookedAt, height)
    this.widths = Array.from(
      { length: this.count },
      (_, row) => this.cells(row).filter((cell) => !isBlank(cell)).length,
    )
  }

  cells(row: number): Cell[] {
    return this.#columns.map((column) => column[row] ?? null)
  }

  /** Columns that hold numbers or dates, and no words, from this row on. */
  columnsOfNumbers(from: number): number[] {
    const holdsNumbers = (column: readonly Cell[]) => {
      const filled = column.slice(from, this.count).filter((cell) => !isBlank(cell))
      return filled.length > 0 && filled.filter((cell) => !isTextual(cell)).length > filled.length / 2
    }
    return this.#columns.flatMap((column, index) => (holdsNumbers(column) ? [index] : []))
  }
}

/** Rows above a blank one, and those that hold something in the first two columns of a wider table alone. */
function titleRowsOf(rows: Rows): number {
  const typical = rows.widths.reduce((most, width) => Math.max(most, width), 0)
  const isTitle = (row: number) => {
    const width = rows.widths[row] ?? 0
    if (width === 0) return true
    const first = rows.cells(row).findLastIndex((cell) => !isBlank(cell))
    return first < 2 && (width * 2 < typical || (typical === 2 && width === 1 && rows.widths[row + 1] === 2))
  }
  const top = rows.widths.slice(0, mostTitleRows)
  const widest = top.indexOf(typical)
  let row = top.slice(0, Math.max(0, widest)).lastIndexOf(0) + 1
  while (row < Math.min(mostTitleRows, rows.count - 1) && isTitle(row)) row += 1
  return row < rows.count - 1 ? row : 0
}

/** Words above numbers, words that never come again below, or words with no answers yet. */
function isHeadingRow(rows: Rows, row: number): boolean {
  const filled = rows.cells(row).filter((cell) => !isBlank(cell))
  const words = filled.filter(isTextual)
  if (words.length * 2 < filled.length || words.length === 0) return false
  const cells = rows.cells(row)
  const ofNumbers = rows.columnsOfNumbers(row + 1)
  if (ofNumbers.some((column) => isTextual(cells[column] ?? null))) return true
  if (rows.count === 1) return true
  return row + 1 < rows.count && ofNumbers.length === 0 && !comesAgain(rows, row, cells)
}

function comesAgain(rows: Rows, row: number, cells: readonly Cell[]): boolean {
  for (let below = row + 1; below < rows.count; below += 1) {
    const again = rows.cells(below).some((cell, column) => !isBlank(cell) && cell === cells[column])
    if (again) return true
  }
  return false
}

/** A second row of headings: words above every column of numbers that has no other heading, and above two at least. */
function hasSecondRow(rows: Rows, row: number): boolean {
  const [above, cells] = [rows.cells(row), rows.cells(row + 1)]
  if (row + 2 >= rows.count || cells.some((cell) => !isBlank(cell) && !isTextual(cell))) return false
  const ofNumbers = rows.columnsOfNumbers(row + 2)
  const named = ofNumbers.filter((column) => isTextual(cells[column] ?? null))
  const parts = ofNumbers.filter((column) => isBlank(above[column]) && isTextual(cells[column] ?? null))
  const isNamed = (column: number) => isTextual(cells[column] ?? null) || !isBlank(above[column])
  return (parts.length > 0 || named.length >= 2) && ofNumbers.every(isNamed) && named.length * 2 >= ofNumbers.length
}

const importId = /^\s*\{\s*"?'?ImportId/i

function rowsOfLayout(rows: Rows, row: number, layout: Layout): number {
  const isThird = rows.cells(row + 2).some((cell) => typeof cell === 'string' && importId.test(cell))
  if (isThird) return 3
  if (layout === 'surveyMonkey') return 2
  return hasSecondRow(rows, row) ? 2 : 1
}

function layoutRow(rows: Rows): { layout: Layout; row: number } | null {
  for (let row = 0; row < Math.min(mostTitleRows, rows.count); row += 1) {
    const layout = layoutOf(rows.cells(row).map((cell) => folded(headingText(cell))))
    if (layout !== null) return { layout, row }
  }
  return null
}

export function findHeadings(columns: RawColumns, { titleRows, headingRows }: Choices): Headings {
  const rows = new Rows(columns)
  const known = titleRows === undefined ? layoutRow(rows) : null
  const row = known?.row ?? Math.min(titleRows ?? titleRowsOf(rows), Math.max(0, rows.count - 1))
  const layout = known?.layout ?? layoutOf(rows.cells(row).map((cell) => folded(headingText(cell)))) ?? 'plain'
  if (layout === 'plain' && headingRows === undefined && !isHeadingRow(rows, row)) {
    return { layout: 'none', titleRows: row, headingRows: 0 }
  }
  if (headingRows === 0) return { layout: 'none', titleRows: row, headingRows }
  return { layout, titleRows: row, headingRows: headingRows ?? rowsOfLayout(rows, row, layout) }
}
