/** What a workbook without our functions can only hold as values. */
import { tokenize } from '@borgar/fx'
import type { FunctionInfo } from '../sheet/contract.ts'
import { portable } from '../sheet/portable.ts'
import { addressOf } from './addresses.ts'
import type { FrozenCell, PlannedCell, WorkbookPlan } from './contract.ts'

function isFrozen({ formula = '', native, spill }: PlannedCell, functions: readonly FunctionInfo[]): boolean {
  if (spill !== undefined) return spill.native === null || spill.native.some((row) => row.includes(null))
  return native === undefined ? portable(formula, functions) === null : !Number.isNaN(Number(native.slice(1)))
}

/** The outermost function of ours that a formula calls; null where it calls none. */
function calledOf(formula: string, names: ReadonlySet<string>): string | null {
  const token = tokenize(formula).find(({ type, value }) => type === 'func' && names.has(value.toUpperCase()))
  return token?.value.toUpperCase() ?? null
}

/** Cells whose function has no plain equivalent, so that a person knows before the workbook is sent. */
export function frozenOf(plan: WorkbookPlan, functions: readonly FunctionInfo[]): FrozenCell[] {
  const names = new Set(functions.map(({ name }) => name))
  return plan.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): FrozenCell[] => {
        const called = cell?.formula === undefined ? null : calledOf(cell.formula, names)
        if (cell === null || called === null || !isFrozen(cell, functions)) return []
        return [{ sheet: sheet.name, address: addressOf(row, column), function: called }]
      }),
    ),
  )
}
