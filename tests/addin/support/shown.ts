/** What Excel makes of an answer of the table. */
import type { Cell, CellError, Result } from '../../../web/sheet/contract.ts'

/** Codes that a custom function may return, and those of them that show a sentence (Microsoft: custom functions errors). */
export const messageShown = ['#VALUE!', '#N/A']
export const returnable = [...messageShown, '#DIV/0!', '#NUM!', '#NULL!']

export const isError = (cell: Cell): cell is CellError => typeof cell === 'object' && cell !== null

function shownCell(cell: Cell) {
  if (!isError(cell)) return cell ?? ''
  const code = returnable.includes(cell.error) ? cell.error : '#VALUE!'
  return messageShown.includes(code) && cell.message !== '' ? { error: code, message: cell.message } : { error: code }
}

export function shown(result: Result): unknown {
  if (!Array.isArray(result)) return shownCell(result)
  const rows = result.map((row) => row.map(shownCell))
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows
}
