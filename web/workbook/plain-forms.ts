/** A plan with the plain form of every formula of ours that has one, for workbooks that leave. */
import type { FunctionInfo } from '../sheet/contract.ts'
import { writtenCells } from '../sheet/native-form.ts'
import { callsOurs, plainForm, plainFormula, portable } from '../sheet/portable.ts'
import type { PlannedCell, SheetPlan, SpillLayout, WorkbookPlan } from './contract.ts'
import { cellsIn } from './layouts/plan-cells.ts'
import { layoutOf } from './layouts/spill-layout.ts'

const isText = /^"(?:[^"]|"")*"$/

/** A text stands there as it is: no formula has to say it. */
const written = (formula: string) => (isText.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`)

interface Home {
  readonly plan: WorkbookPlan
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly functions: readonly FunctionInfo[]
}

/**
 * A formula for each cell where the table has one and the result has its shape, else one formula for all cells. A result
 * of which no formula can be made has a rectangle laid out for it, else none.
 */
function plainSpill(spill: SpillLayout, formula: string, home: Home): SpillLayout {
  const { plan, sheet, functions, ...place } = home
  const { language } = plan
  const { values } = spill
  if (portable(formula, functions, { language }) === null) {
    const cellsAt = (reference: string) => cellsIn(plan, reference, sheet)
    const laidOut = layoutOf({ formula, values, cellsAt, ...place }, functions, language)
    return { ...spill, native: laidOut ?? spill.native }
  }
  const form = plainForm(formula, functions, { language })
  const cells = form && writtenCells(form)
  if (cells?.length === spill.rows && cells[0]?.length === spill.columns)
    return { ...spill, native: cells.map((row) => row.map(written)) }
  const all = cells === null ? plainFormula(formula, functions, { language }) : null
  return all === null ? spill : { ...spill, nativeForAll: `=${all}` }
}

/** A table made for a report may have values where it has no formulas. */
const isWhole = ({ native }: SpillLayout) => native?.every((row) => !row.includes(null)) ?? false

function plainCell(cell: PlannedCell, home: Home): PlannedCell {
  const { formula = '', spill, native } = cell
  const { functions, plan } = home
  if (native !== undefined || !callsOurs(formula, functions)) return cell
  if (spill !== undefined) return isWhole(spill) ? cell : { ...cell, spill: plainSpill(spill, formula, home) }
  const plain = plainFormula(formula, functions, { language: plan.language })
  return plain === null ? cell : { ...cell, native: `=${plain}` }
}

/** `functions` are those of a loaded `Loyalty`: its plain forms know the schemes of bands. */
export function withPlainForms(plan: WorkbookPlan, functions: readonly FunctionInfo[]): WorkbookPlan {
  // Of a million rows of data none has a formula, and none is copied.
  const plainRow = (cells: SheetPlan['rows'][number], sheet: string, row: number) =>
    cells.some((cell) => cell?.formula)
      ? cells.map((cell, column) => (cell?.formula ? plainCell(cell, { plan, sheet, row, column, functions }) : cell))
      : cells
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) => plainRow(cells, sheet.name, row)),
    })),
  }
}
