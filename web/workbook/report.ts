/** A report of live formulas on a survey. */
import { sheetName } from './addresses.ts'
import { Columns } from './columns.ts'
import type { ReportRequest, SheetPlan, WorkbookPlan } from './contract.ts'
import { dataSheet } from './data-sheet.ts'
import { segmentsSheet } from './segments-sheet.ts'
import { type Subject, subjectOf } from './subject.ts'
import { summarySheet } from './summary-sheet.ts'
import { trendSheet } from './trend-sheet.ts'
import { createSay } from './words.ts'

type Build = (subject: Subject, name: string, dataSheet: string) => SheetPlan | null

/** In the order of the sheets; one that the columns do not allow gives null. */
const builders: readonly (readonly [id: string, build: Build])[] = [
  ['sheet-summary', summarySheet],
  ['sheet-segments', segmentsSheet],
  ['sheet-trend', trendSheet],
]

/** The data where they are wanted, then a sheet for everything the columns allow. */
export function planReport(request: ReportRequest): WorkbookPlan {
  const { survey, loyalty, language, data, includeData, taken } = request
  const say = createSay(language)
  const subject = subjectOf(survey, new Columns(survey, data), loyalty, language, say)
  const sheets: SheetPlan[] = includeData ? [dataSheet(survey, data)] : []
  const names = new Set([...taken, data.sheet])
  for (const [id, build] of builders) {
    const name = sheetName(say(id), names)
    const sheet = build(subject, name, data.sheet)
    if (sheet === null) continue
    names.add(name)
    sheets.push(sheet)
  }
  return { language, sheets }
}
