/** A plan without what its formulas give: what comes back of it was computed. */
import type { PlannedCell, SpillLayout, WorkbookPlan } from '../../web/workbook/index.ts'

export const isPlain = (native: string | number | null | undefined) =>
  typeof native === 'string' && native.startsWith('=')

/** Without the values of formulas, so that what comes back was computed, and without formats, so that it comes back in full. */
function emptySpill(spill: SpillLayout): SpillLayout {
  const values = spill.values.map((row, down) =>
    row.map((cell, across) => (isPlain(spill.native?.[down]?.[across]) ? null : cell)),
  )
  return { ...spill, values, styles: [], rowStyles: [] }
}

function emptyCell(cell: PlannedCell | null): PlannedCell | null {
  if (cell?.formula === undefined) return cell && { value: cell.value ?? null }
  const { value: _value, style: _style, spill, ...rest } = cell
  return spill === undefined ? rest : { ...rest, spill: emptySpill(spill) }
}

export const emptied = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(emptyCell)) })),
})
