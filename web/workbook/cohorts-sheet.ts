/** Customers by the month of their first order, and who of them came back. */
import { tableOf } from './ask.ts'
import type { SheetPlan, Style } from './contract.ts'
import { orderColumns } from './order-columns.ts'
import { SheetWriter } from './sheet-writer.ts'
import { stylesOf } from './spill-style.ts'
import type { Subject } from './subject.ts'
import { noteFarDates, usualDates } from './usual-dates.ts'

export const cohortWidths = [18, 12]
export const cohortPeriodWidth = 8

/** A table of more columns is read by longer periods. */
export const mostPeriods = 36
export const cohortPeriods = ['month', 'quarter', 'year'] as const

const textWidth = 100

/** No table can be read: why, and what to do. */
export function longCohorts({ say }: Subject, name: string): SheetPlan {
  const sheet = new SheetWriter(name, [textWidth])
  sheet.block(say('cohorts-title'), say('cohorts-long', { most: mostPeriods }))
  return sheet.plan()
}

export function cohortsSheet(subject: Subject, name: string): SheetPlan | null {
  const { ask, language, say } = subject
  const given = orderColumns(subject)
  if (given === null) return null
  const { found, hasFar } = usualDates(given.dates)
  let isLong = false
  for (const period of cohortPeriods) {
    const asked = ask('COHORTS', given.customers, found, period, language, 'cut')
    const values = tableOf(asked)
    const later = (values?.[0]?.length ?? 0) - 2
    isLong ||= later > mostPeriods
    if (values === null || later > mostPeriods) continue
    if (later < 2) return null
    const sheet = new SheetWriter(name, [...cohortWidths, ...new Array<number>(later).fill(cohortPeriodWidth)])
    sheet.block(say('cohorts-title'), say(`cohorts-${period}`))
    noteFarDates(sheet, subject, hasFar)
    sheet.skip()
    const dateStyle: Style = period === 'month' ? 'month' : 'date'
    sheet.spill(asked, { ...stylesOf(asked, dateStyle), headings: true, native: null })
    return sheet.plan()
  }
  return isLong ? longCohorts(subject, name) : null
}
