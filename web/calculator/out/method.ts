/** The sheet on how the results of a workbook were made. */
import { serialOfText } from '../../sheet/dates.ts'
import { addressOf } from '../../workbook/addresses.ts'
import { type MethodResult, planMethod, type SheetPlan, type WorkbookPlan } from '../../workbook/index.ts'
import { addressOn } from '../grid/address.ts'
import { type Reader, readingsOf } from './readings.ts'

/** Swedish dates are those of ISO. */
const today = (): number => serialOfText(new Date().toLocaleDateString('sv'))

/** None where nothing calls our functions. */
export async function methodOf(plan: WorkbookPlan, reader: Reader): Promise<readonly SheetPlan[]> {
  const readings = await readingsOf(plan, reader)
  const results = plan.sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): MethodResult[] => {
        if (cell?.formula === undefined) return []
        const { formula, value = null } = cell
        const reading = readings.get(addressOn(sheet, row, column)) ?? null
        return [{ sheet, cell: addressOf(row, column), formula, value, reading }]
      }),
    ),
  )
  const { loyalty, language } = reader
  const taken = plan.sheets.map(({ name }) => name)
  return planMethod({ results, loyalty, language, day: today(), taken })?.sheets ?? []
}
