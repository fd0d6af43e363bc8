/** Customers by the period of their first order, and who of them came back, from counts. */

import type { Cell } from '../../sheet/contract.ts'
import { cohortPeriodWidth, cohortWidths } from '../../workbook/cohorts-sheet.ts'
import type { PlannedCell, SheetPlan } from '../../workbook/contract.ts'
import { SheetWriter } from '../../workbook/sheet-writer.ts'
import type { Subject } from '../../workbook/subject.ts'
import { noteFarDates } from '../../workbook/usual-dates.ts'
import { later } from '../orders.ts'
import { startOf } from '../periods.ts'
import { countCell } from './cells.ts'
import type { Count, CountsTable } from './counts-sheet.ts'
import { one, shapeOf } from './shape.ts'

/** What of a cohort bought so many periods later; nothing after the last period there is. */
function shareCell(size: Count, bought: Count, isKnown: boolean): PlannedCell | null {
  if (!isKnown) return null
  const value = size.value === 0 ? '' : bought.value / size.value
  return { formula: `=IF(${size.text}=0,"",${bought.text}/${size.text})`, value, style: 'percent' }
}

export function countedCohorts(
  subject: Subject,
  name: string,
  { tallied, cell }: CountsTable,
  hasFar: boolean,
): SheetPlan {
  const { say, language } = subject
  const { tallies, sums, by } = tallied
  const period = by.kind === 'all' ? 'month' : by.title
  const sheet = new SheetWriter(name, [...cohortWidths, ...sums.map(() => cohortPeriodWidth)])
  sheet.block(say('cohorts-title'), say(`cohorts-${period}`))
  noteFarDates(sheet, subject, hasFar)
  sheet.skip()
  const [[cohort = '', customers = ''] = []] = shapeOf(subject, 'COHORTS', [one('a'), one(1), 'month', language]).values
  const dateStyle = period === 'month' ? 'month' : 'date'
  const titles: Cell[] = [cohort, customers, ...sums.keys()]
  const row = sheet.line(...titles.map((value): PlannedCell => ({ value, style: 'headingRight' })))
  tallies.forEach((tally, row) => {
    const size = cell(tally, later(0))
    const shares = sums.map((sum, place) => shareCell(size, cell(tally, sum), row + place < sums.length))
    sheet.line({ value: startOf(tally), style: dateStyle }, countCell(size), ...shares)
  })
  const area = { row, column: 0, rows: tallies.length + 1, columns: sums.length + 2 }
  return { ...sheet.plan(), results: [{ function: 'COHORTS', area }] }
}
