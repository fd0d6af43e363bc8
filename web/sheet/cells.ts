/** What one cell means, and how a result becomes cells. */
import type { Interval } from '../../wasm/js/engine.ts'
import type { Cell, CellError, Rectangle } from './contract.ts'

/** A cell that holds no number, or a number written as text. */
export type CellKind = 'blank' | 'numberAsText' | 'text' | 'boolean' | 'error'

export function isCellError(cell: unknown): cell is CellError {
  return typeof cell === 'object' && cell !== null && 'error' in cell
}

const numberAtStart = /^([+\-−]?\d+(?:[.,]\d+)?)(.*)$/s
/** "of 10" as "/10", a mark, or words after a space or a separator; "9-10" and "1/2/2024" are no answers. */
const wordsAfterNumber = /^(?:\s*\/\s*\d+|[.★*]+|[\s\-–—:.,;()]+(?:[^\d\s\-–—:.,;()].*)?)$/s

/** "9", " 9 ", "9,0", "10 - Extremely likely", "10/10" as a number; NaN for other text. */
export function numberOfText(written: string): number {
  const match = numberAtStart.exec(written.trim())
  if (match === null) return Number.NaN
  const [, digits = '', rest = ''] = match
  if (rest !== '' && !wordsAfterNumber.test(rest)) return Number.NaN
  return Number(digits.replace(',', '.').replace('−', '-'))
}

export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

/** The number a cell holds, as a number or as text; NaN for anything else. */
export function numberOfCell(cell: unknown): number {
  if (typeof cell === 'number') return cell
  return typeof cell === 'string' ? numberOfText(cell) : Number.NaN
}

export function kindOfCell(cell: unknown): CellKind {
  if (isBlank(cell)) return 'blank'
  if (typeof cell === 'string') return Number.isNaN(numberOfText(cell)) ? 'text' : 'numberAsText'
  if (typeof cell === 'boolean') return 'boolean'
  return isCellError(cell) ? 'error' : 'text'
}

/** What a cell holds, as it is quoted in a message. */
export function shownCell(cell: Cell | undefined): string {
  if (isCellError(cell)) return cell.error
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '').trim()
}

/** An interval as two cells side by side. */
export const rowOf = ({ low, high }: Interval): Cell[][] => [[low, high]]

export const columnsOf = (cells: Rectangle): Cell[][] =>
  Array.from({ length: cells[0]?.length ?? 0 }, (_, column) => cells.map((row) => row[column] ?? null))
