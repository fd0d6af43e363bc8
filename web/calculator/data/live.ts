/** Of a report on large data, which formulas stay formulas: those whose ranges of the data are read in the Worker. */
import { tokenize } from '@borgar/fx'
import type { PlannedCell, SheetPlan, WorkbookPlan } from '../../workbook/index.ts'
import { plainNamesOfReports } from './plain-functions.ts'

/** Asks only how many rows a range has. */
const kRows = 'ROWS'

/** True where every range of the data is an argument of a function that is computed beside the page. */
export function isLive(formula: string, prefix: string, ours: ReadonlySet<string>): boolean {
  const isComputed = (name: string) => ours.has(name) || plainNamesOfReports.includes(name) || name === kRows
  const open: string[] = []
  let called = ''
  for (const { type, value } of tokenize(formula)) {
    if (value === '(') open.push(called)
    if (value === ')') open.pop()
    called = type === 'func' ? value.toUpperCase() : ''
    if (type.startsWith('range') && value.startsWith(prefix) && !isComputed(open.at(-1) ?? '')) return false
  }
  return true
}

export interface Frozen {
  readonly plan: WorkbookPlan
  /** True where formulas became values. */
  readonly hasFrozen: boolean
}

/** The same plan with the values of formulas that the grid itself would have to walk through the data for. */
export function frozenPlan(plan: WorkbookPlan, prefix: string, ours: ReadonlySet<string>): Frozen {
  let hasFrozen = false
  const frozen = (cell: PlannedCell | null): PlannedCell | null => {
    if (cell?.formula === undefined || cell.spill || isLive(cell.formula, prefix, ours)) return cell
    hasFrozen = true
    return { value: cell.value ?? null, ...(cell.style ? { style: cell.style } : {}) }
  }
  const sheets = plan.sheets.map((sheet): SheetPlan => ({ ...sheet, rows: sheet.rows.map((row) => row.map(frozen)) }))
  return { plan: { ...plan, sheets }, hasFrozen }
}
