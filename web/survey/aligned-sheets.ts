/** Sheets whose headings are the same in another order, with their columns in the order of the first. */
import type { RawSheet } from './contract.ts'
import { folded } from './heading-text.ts'
import { partsOf } from './sheet-parts.ts'

const headingsOf = (sheet: RawSheet): string[] => partsOf(sheet).titles.map(folded)

export function alignedSheets(sheets: readonly RawSheet[]): RawSheet[] {
  const [first] = sheets
  const wanted = first ? headingsOf(first) : []
  return sheets.map((sheet) => aligned(sheet, wanted))
}

function aligned(sheet: RawSheet, wanted: readonly string[]): RawSheet {
  const given = headingsOf(sheet)
  const order = wanted.map((heading) => given.indexOf(heading))
  const isReordered = given.length === wanted.length && new Set(order).size === order.length && !order.includes(-1)
  if (!isReordered) return sheet
  const columns = order.map((column) => sheet.columns[column] ?? [])
  return { ...sheet, columns, dateColumns: (sheet.dateColumns ?? []).map((column) => order.indexOf(column)) }
}
