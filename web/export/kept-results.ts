/** Which results of a sheet cannot be told from its file, so that what made them has to be kept. */
import type { WriteSheet } from 'hucre'
import type { FunctionInfo } from '../sheet/contract.ts'
import { callsOurs, portableParts } from '../sheet/portable.ts'
import { withTypedNames } from '../sheet/typed-names.ts'
import type { Area, PlannedCell, SheetPlan } from '../workbook/contract.ts'
import { type ContentsAt, fingerprint, type KeptResult } from '../workbook/kept-results.ts'
import { rangeOfArea } from './band-colours.ts'

const contentsOf =
  ({ rows = [], cells }: WriteSheet): ContentsAt =>
  (row, column) =>
    cells?.get(`${row},${column}`) ?? { value: rows[row]?.[column] }

/** The formula that whoever opens the file finds in a cell. */
function found(contents: ContentsAt, { row, column }: Area, functions: readonly FunctionInfo[]): string | null {
  const { formula } = contents(row, column) ?? {}
  if (formula === undefined) return null
  const typed = withTypedNames(`=${formula}`, functions)
  return portableParts(typed, functions)?.formula ?? typed
}

function holds({ spill }: PlannedCell, isArray: boolean): KeptResult['holds'] {
  if (isArray) return 'all'
  return spill && !spill.native?.flat().every((each) => each !== null) ? 'values' : 'each'
}

export function keptResults(
  plan: SheetPlan,
  written: WriteSheet,
  functions: readonly FunctionInfo[],
): readonly KeptResult[] {
  const contents = contentsOf(written)
  return plan.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): KeptResult[] => {
      if (!cell?.formula || !callsOurs(cell.formula, functions)) return []
      const { formula, spill } = cell
      const area = { row, column, rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 }
      if (found(contents, area, functions) === formula) return []
      const isArray = contents(row, column)?.formulaType === 'array'
      return [
        {
          sheet: plan.name,
          cells: rangeOfArea(area),
          formula,
          headings: spill?.headings ?? false,
          holds: holds(cell, isArray),
          print: fingerprint(area, contents, functions),
        },
      ]
    }),
  )
}
