import { Area } from './area.ts'
import type { Sheet } from './sheet.ts'

export interface Table {
  readonly id: string
  name: string
  readonly sheet: Sheet
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  showHeaders: boolean
  showTotals: boolean
  style: string
}

export function tableBody(table: Table): Area {
  const header = table.showHeaders ? 1 : 0
  const totals = table.showTotals ? 1 : 0
  const rows = Math.max(1, table.rows - header - totals)
  return new Area(table.sheet, { row: table.row + header, column: table.column, rows, columns: table.columns })
}

export function tableColumnNames(table: Table): string[] {
  return Array.from({ length: table.columns }, (_, index) => {
    const header = table.showHeaders ? table.sheet.valueAt(table.row, table.column + index) : null
    return String(header ?? `Column${index + 1}`)
  })
}

export function tableColumnBody(table: Table, name: string): Area | null {
  const index = tableColumnNames(table).findIndex((column) => column.toLowerCase() === name.toLowerCase())
  if (index < 0) return null
  const { row, rows } = tableBody(table)
  return new Area(table.sheet, { row, column: table.column + index, rows, columns: 1 })
}
