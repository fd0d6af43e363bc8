/** Ways to look into a plan. */
import type { Cell } from '../../web/sheet/contract.ts'
import type { PlannedCell, SheetPlan, WorkbookPlan } from '../../web/workbook/index.ts'

export function sheetNamed(plan: WorkbookPlan, name: string): SheetPlan {
  const found = plan.sheets.find((sheet) => sheet.name === name)
  if (found === undefined)
    throw new Error(`no sheet ${name} among ${plan.sheets.map((sheet) => sheet.name).join(', ')}`)
  return found
}

export const cellsOf = ({ rows }: SheetPlan): PlannedCell[] => rows.flat().filter((cell) => cell !== null)

/** Cells whose formula calls the function. */
export const calling = (sheet: SheetPlan, name: string): PlannedCell[] =>
  cellsOf(sheet).filter(({ formula = '' }) => formula.startsWith(`=${name}(`))

/** What the first formula that calls the function shows. */
export function shown(sheet: SheetPlan, name: string): Cell | undefined {
  return calling(sheet, name)[0]?.value
}

/** The rows of the first table the function gives, by their first cell. */
export function tableBy(sheet: SheetPlan, name: string): Map<Cell, readonly Cell[]> {
  const rows = calling(sheet, name)[0]?.spill?.values ?? []
  return new Map(rows.map(([first = null, ...rest]) => [first, rest]))
}
