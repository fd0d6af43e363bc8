/** Rows with what formulas spill in its cells, as they are seen. */
import type { PlannedCell, SheetPlan } from '../../workbook/contract.ts'
import { spillStyle } from '../../workbook/index.ts'

export function expanded(rows: SheetPlan['rows']): (PlannedCell | null)[][] {
  const cells = rows.map((row) => [...row])
  rows.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (cell?.spill) layDown(cells, top, left, cell)
    })
  })
  return Array.from(cells, (row) => Array.from(row ?? [], (cell) => cell ?? null))
}

function layDown(cells: (PlannedCell | null)[][], top: number, left: number, { spill }: PlannedCell): void {
  spill?.values.forEach((values, down) => {
    const row = cells[top + down] ?? []
    cells[top + down] = row
    values.forEach((value, right) => {
      const style = spillStyle(spill, down, right)
      row[left + right] = { value, ...(style ? { style } : {}) }
    })
  })
}
