/** The part of a sheet that holds a table: up to the last filled row and column, without rows that sum it up. */
import { isBlank } from '../sheet/cells.ts'
import type { Cell } from '../sheet/contract.ts'
import type { RawColumns } from './heading-rows.ts'

export interface FilledPart {
  readonly columns: RawColumns
  /** Rows from the top of the sheet. */
  readonly height: number
  readonly totals: number
}

const totalName =
  /^(?:(?:grand )?totals?|sum|average|avg|mean|count|итого|всего|сумма|среднее(?: значение)?|средний балл)\s*[:.]?$/i
/** A sum and a mean, say. */
const mostTotals = 3
/** Below so few rows one of them may have such a name by itself. */
const fewestRows = 4

function lastFilled(cells: readonly Cell[]): number {
  let row = cells.length - 1
  while (row >= 0 && isBlank(cells[row])) row -= 1
  return row
}

const cellsOf = (columns: RawColumns, row: number) => columns.map((column) => column[row] ?? null)

/** "Total" alone among numbers; in a row of words it is an answer. */
function isTotal(columns: RawColumns, row: number): boolean {
  const filled = cellsOf(columns, row).filter((cell) => !isBlank(cell))
  const [first, ...others] = filled
  const isNumber = (cell: Cell) => typeof cell === 'number' || (typeof cell === 'string' && /\d/.test(cell))
  return typeof first === 'string' && totalName.test(first.trim()) && others.length > 0 && others.every(isNumber)
}

export function filledPart(columns: RawColumns): FilledPart {
  const ends = columns.map(lastFilled)
  const filled = ends.reduce((most, end) => Math.max(most, end + 1), 0)
  const kept = columns.slice(0, ends.findLastIndex((end) => end >= 0) + 1)
  let height = filled
  while (height > fewestRows && filled - height < mostTotals && isTotal(kept, height - 1)) height -= 1
  const totals = filled - height
  while (totals > 0 && height > 0 && cellsOf(kept, height - 1).every(isBlank)) height -= 1
  return { columns: kept, height, totals }
}
