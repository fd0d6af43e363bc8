/** Results that fill their neighbours (Excel's help: dynamic array formulas and spilled array behaviour). */
import type { Sheet } from '../workbook/sheet.ts'
import type { Shown } from './shown.ts'

type CellPlace = [row: number, column: number]

/** Empties the cells a formula had filled, and names them. */
export function clearSpill(
  sheet: Sheet,
  row: number,
  column: number,
  size: { readonly rows: number; readonly columns: number },
): CellPlace[] {
  const area = sheet.all().at(row, column, size.rows, size.columns)
  const cleared: CellPlace[] = []
  area.mapCells((r, c) => {
    const cell = sheet.cell(r, c)
    if (!cell?.spillParent) return
    cell.value = null
    delete cell.spillParent
    cleared.push([r, c])
  })
  return cleared
}

/** Shows a result from its cell on, or #SPILL! when something is in the way (Excel's help: the error #SPILL!). Names the cells that changed. */
export function spillInto(sheet: Sheet, row: number, column: number, shown: Shown): CellPlace[] {
  const own = sheet.cellFor(row, column)
  const cleared = own.spill ? clearSpill(sheet, row, column, own.spill) : []
  delete own.spill
  const rows = Array.isArray(shown) ? shown : [[shown]]
  const others = rows
    .flatMap((line, i) => line.map((value, j) => ({ value, row: row + i, column: column + j })))
    .slice(1)
  const blocked = others.some((other) => {
    const cell = sheet.cell(other.row, other.column)
    return cell !== undefined && (cell.value !== null || cell.formula !== undefined)
  })
  own.value = blocked ? { error: '#SPILL!' } : (rows[0]?.[0] ?? null)
  if (blocked || others.length === 0) return [...cleared, [row, column]]
  own.spill = { rows: rows.length, columns: rows[0]?.length ?? 1 }
  for (const other of others) {
    Object.assign(sheet.cellFor(other.row, other.column), { value: other.value, spillParent: { row, column } })
  }
  return [...cleared, [row, column], ...others.map((other): CellPlace => [other.row, other.column])]
}
