/** Calls of functions as a worksheet makes them: ranges in sheets, everything else in the formula. */
import type { Argument, Cell, Rectangle } from '../../../web/sheet/contract.ts'
import { formatRect } from '../host/workbook/address.ts'
import type { Entries, Entry } from '../host/workbook/sheet.ts'

export type Sheets = Record<string, Entries>

/** Text that would be read as a number when typed is typed with an apostrophe. */
const entryOf = (cell: Cell): Entry => {
  if (typeof cell === 'string') return `'${cell}`
  return typeof cell === 'object' && cell !== null ? { error: cell.error } : cell
}

function literal(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object') return cell.error
  return typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : String(cell).toUpperCase()
}

/** Puts ranges into sheets of their own, named after `label`, and gives the formula that reads them. */
export function formulaFor(name: string, args: readonly Argument[], label: string, sheets: Sheets): string {
  const written = args.map((argument, i) => {
    if (!Array.isArray(argument)) return literal(argument as Cell | undefined)
    const rows = (Array.isArray(argument[0]) ? argument : [argument]) as Rectangle
    const sheet = `${label}_${i}`
    sheets[sheet] = rows.map((row) => row.map(entryOf))
    return `${sheet}!${formatRect({ row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 })}`
  })
  while (written.at(-1) === '') written.pop()
  return `=${name}(${written.join(',')})`
}
