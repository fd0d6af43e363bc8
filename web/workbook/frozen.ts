/** What a workbook without our functions can only hold as values. */
import { tokenize } from '@borgar/fx'
import type { FunctionInfo } from '../sheet/contract.ts'
import { portable } from '../sheet/portable.ts'
import { byWrittenName } from '../sheet/written-names.ts'
import { addressOf } from './addresses.ts'
import type { FrozenCell, PlannedCell, WorkbookPlan } from './contract.ts'

function isFrozen({ formula = '', native, spill }: PlannedCell, functions: readonly FunctionInfo[]): boolean {
  if (spill?.nativeForAll !== undefined) return false
  if (spill !== undefined) return spill.native === null || spill.native.some((row) => row.includes(null))
  return native === undefined ? portable(formula, functions) === null : !Number.isNaN(Number(native.slice(1)))
}

/** The outermost function of ours that a formula calls; null where it calls none. */
function calledOf(formula: string, ours: ReadonlyMap<string, FunctionInfo>): string | null {
  const called = tokenize(formula).flatMap(
    ({ type, value }) => (type === 'func' && ours.get(value.toUpperCase())) || [],
  )
  return called[0]?.name ?? null
}

/** Cells whose function has no plain equivalent, so that a person knows before the workbook is sent. */
export function frozenOf(plan: WorkbookPlan, functions: readonly FunctionInfo[]): FrozenCell[] {
  const ours = byWrittenName(functions)
  return plan.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): FrozenCell[] => {
        const called = cell?.formula === undefined ? null : calledOf(cell.formula, ours)
        if (cell === null || called === null || !isFrozen(cell, functions)) return []
        return [{ sheet: sheet.name, address: addressOf(row, column), function: called }]
      }),
    ),
  )
}
