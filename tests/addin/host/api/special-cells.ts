/** Cells by what they hold (Microsoft, Range.getSpecialCells); 'Spilled' is the host's own. */
import { HostGap } from '../errors.ts'
import type { Area } from '../workbook/area.ts'
import { type Cell, cellType } from '../workbook/cells.ts'

/** Excel.SpecialCellValueType by Excel.RangeValueType. */
const valueKinds: Record<string, string> = { String: 'Text', Double: 'Numbers', Error: 'Errors', Boolean: 'Logical' }

const isKind = (cell: Cell, kind: string) => kind === 'All' || valueKinds[cellType(cell.value)] === kind

const tests: Record<string, (cell: Cell | undefined, valueType: string) => boolean> = {
  Blanks: (cell) => !cell || (cell.value === null && cell.formula === undefined),
  Spilled: (cell, valueType) => cell?.spillParent !== undefined && isKind(cell, valueType),
  Formulas: (cell, valueType) => cell?.formula !== undefined && isKind(cell, valueType),
  Constants: (cell, valueType) =>
    cell !== undefined && cell.formula === undefined && cell.value !== null && isKind(cell, valueType),
}

/** Runs down each column of the used part of the area. */
export function specialCells(area: Area, kind: string, valueType = 'All', spilledToo = false): Area[] {
  const plain = tests[kind]
  const test =
    plain && kind === 'Formulas' && spilledToo
      ? (cell: Cell | undefined, type: string) => plain(cell, type) || tests.Spilled?.(cell, type)
      : plain
  if (!test) throw new HostGap(`Range.getSpecialCells(${kind}) is not modelled`)
  const within = area.sheet.used(false, area)
  if (!within) return []
  const found: Area[] = []
  for (let column = within.column; column < within.column + within.columns; column++) {
    const end = within.row + within.rows
    for (let row = within.row; row < end; row++) {
      const start = row
      while (row < end && test(area.sheet.cell(row, column), valueType)) row++
      if (row > start) found.push(within.at(start, column, row - start))
    }
  }
  return found
}
