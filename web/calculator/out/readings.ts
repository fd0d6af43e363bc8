/** How the scores of a workbook read, cell by cell. */
import type { Language, Loyalty, Reading } from '../../sheet/contract.ts'
import type { Sheet } from '../../ui/index.ts'
import { readSelection } from '../../ui/read-selection.ts'
import type { WorkbookPlan } from '../../workbook/contract.ts'
import { addressOn } from '../grid/address.ts'

export interface Reader {
  readonly loyalty: Loyalty
  readonly sheet: Sheet
  readonly language: Language
}

/** By "Summary!B4". */
export async function readingsOf(plan: WorkbookPlan, reader: Reader): Promise<ReadonlyMap<string, Reading>> {
  const readings = new Map<string, Reading>()
  for (const { name, rows } of plan.sheets) {
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell?.formula === undefined || cell.spill) continue
        const address = addressOn(name, row, column)
        const selection = { address, formula: cell.formula, value: cell.value ?? null }
        const shown = await readSelection(selection, reader)
        if (shown.kind === 'reading') readings.set(address, shown.reading)
      }
    }
  }
  return readings
}
