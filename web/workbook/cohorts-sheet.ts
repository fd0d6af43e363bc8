/** Customers by the month of their first order, and who of them came back. */
import { tableOf } from './ask.ts'
import type { SheetPlan, Style } from './contract.ts'
import { orderColumns } from './order-columns.ts'
import { SheetWriter } from './sheet-writer.ts'
import { stylesOf } from './spill-style.ts'
import type { Subject } from './subject.ts'

export const cohortWidths = [18, 12]
export const cohortPeriodWidth = 8

/** A table of more columns is read by longer periods. */
export const mostPeriods = 36
export const cohortPeriods = ['month', 'quarter', 'year'] as const

export function cohortsSheet(subject: Subject, name: string): SheetPlan | null {
  const { ask, language, say } = subject
  const given = orderColumns(subject)
  if (given === null) return null
  for (const period of cohortPeriods) {
    const asked = ask('COHORTS', given.customers, given.dates, period, language, 'cut')
    const values = tableOf(asked)
    if (values === null || (values[0]?.length ?? 0) < 4) return null
    if ((values[0]?.length ?? 0) > mostPeriods + 2) continue
    const later = (values[0]?.length ?? 0) - 2
    const sheet = new SheetWriter(name, [...cohortWidths, ...new Array<number>(later).fill(cohortPeriodWidth)])
    sheet.block(say('cohorts-title'), say(`cohorts-${period}`))
    sheet.skip()
    const dateStyle: Style = period === 'month' ? 'month' : 'date'
    sheet.spill(asked, { ...stylesOf(asked, dateStyle), headings: true, native: null })
    return sheet.plan()
  }
  return null
}
