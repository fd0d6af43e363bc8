/** A plan with the plain form of every formula of ours that has one, for workbooks that leave. */
import type { FunctionInfo, Language } from '../sheet/contract.ts'
import { writtenCells } from '../sheet/native-form.ts'
import { callsOurs, plainForm, plainFormula } from '../sheet/portable.ts'
import type { PlannedCell, SheetPlan, SpillLayout, WorkbookPlan } from './contract.ts'

const isText = /^"(?:[^"]|"")*"$/

/** A text stands there as it is: no formula has to say it. */
const written = (formula: string) => (isText.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`)

/** The layout of the table where it has the result's shape, else one formula for all cells, else none. */
function plainSpill(spill: SpillLayout, formula: string, functions: readonly FunctionInfo[], language: Language) {
  const form = plainForm(formula, functions, { language })
  const cells = form && writtenCells(form)
  if (cells?.length === spill.rows && cells[0]?.length === spill.columns)
    return { ...spill, native: cells.map((row) => row.map(written)) }
  const all = cells === null ? plainFormula(formula, functions, { language }) : null
  return all === null ? spill : { ...spill, nativeForAll: `=${all}` }
}

function plainCell(cell: PlannedCell, functions: readonly FunctionInfo[], language: Language): PlannedCell {
  const { formula = '', spill, native } = cell
  if (native !== undefined || !callsOurs(formula, functions)) return cell
  if (spill !== undefined)
    return spill.native === null ? { ...cell, spill: plainSpill(spill, formula, functions, language) } : cell
  const plain = plainFormula(formula, functions, { language })
  return plain === null ? cell : { ...cell, native: `=${plain}` }
}

/** `functions` are those of a loaded `Loyalty`: its plain forms know the schemes of bands. */
export function withPlainForms(plan: WorkbookPlan, functions: readonly FunctionInfo[]): WorkbookPlan {
  const { language } = plan
  // Of a million rows of data none has a formula, and none is copied.
  const plainRow = (row: SheetPlan['rows'][number]) =>
    row.some((cell) => cell?.formula)
      ? row.map((cell) => (cell?.formula ? plainCell(cell, functions, language) : cell))
      : row
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(plainRow) })) }
}
