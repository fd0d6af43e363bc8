/** A report of live formulas on a survey. */
import type { Say } from '../sheet/say.ts'
import { sheetName } from './addresses.ts'
import { auditSheet } from './audit-sheet.ts'
import { churnStudy } from './churn-study.ts'
import { cohortsSheet } from './cohorts-sheet.ts'
import { Columns } from './columns.ts'
import { commentsSheet } from './comments-sheet.ts'
import type { ReportRequest, SheetPlan, WorkbookPlan } from './contract.ts'
import { countedStudy } from './counted-study.ts'
import { csiStudy } from './csi-study.ts'
import { dataSheet } from './data-sheet.ts'
import { driversSheet } from './drivers-sheet.ts'
import { methodSheet } from './method-sheet.ts'
import { detailsOf } from './nps-questions.ts'
import { ordersStudy } from './orders-study.ts'
import { rfmSheet } from './rfm-sheet.ts'
import { type Study, scoreRows } from './score-rows.ts'
import { segmentsSheet } from './segments-sheet.ts'
import { type Subject, subjectOf } from './subject.ts'
import { summarySheet } from './summary-sheet.ts'
import { trendSheet } from './trend-sheet.ts'
import { createSay } from './words.ts'

type Build = (subject: Subject, name: string) => SheetPlan | null

/** In the order of the sheets, after the summary and the studies. */
const builders: Readonly<Record<string, Build>> = {
  segments: segmentsSheet,
  trend: trendSheet,
  drivers: driversSheet,
  comments: commentsSheet,
  cohorts: cohortsSheet,
  rfm: rfmSheet,
  audit: auditSheet,
}

const builtStudies: Readonly<Record<string, (subject: Subject, name: string) => Study | null>> = {
  csi: csiStudy,
  orders: ordersStudy,
  churn: churnStudy,
  counted: countedStudy,
}

/** Names of the report's sheets by their ids, all different and different from those there are. */
function namesOf(say: Say, taken: readonly string[]): (id: string) => string {
  const names = new Map<string, string>()
  for (const id of ['summary', ...Object.keys(builtStudies), ...Object.keys(builders), 'method']) {
    names.set(id, sheetName(say(`sheet-${id}`), [...taken, ...names.values()]))
  }
  return (id) => names.get(id) ?? id
}

/** The data where they are wanted, then a sheet for everything the columns allow. */
export function planReport(request: ReportRequest): WorkbookPlan {
  const { survey, loyalty, language, data, includeData, taken } = request
  const say = createSay(language)
  const nameOf = namesOf(say, [...taken, data.sheet])
  const subject = subjectOf(survey, new Columns(survey, data), loyalty, language, say)
  const studies = Object.entries(builtStudies)
    .map(([id, build]) => build(subject, nameOf(id)))
    .filter((study) => study !== null)
  const scores = [...scoreRows(subject), ...studies.flatMap((study) => study.scores)]
  const dataSheets = includeData ? [dataSheet(survey, data)] : []
  if (survey.table.rows === 0) return { language, sheets: dataSheets }
  const sheets = [
    ...dataSheets,
    summarySheet(subject, nameOf('summary'), say('summary-note', { sheet: data.sheet }), scores, detailsOf(subject)),
    ...studies.map(({ sheet }) => sheet),
    ...Object.entries(builders).map(([id, build]) => build(subject, nameOf(id))),
    methodSheet(subject, nameOf('method'), scores),
  ]
  return { language, sheets: sheets.filter((sheet) => sheet !== null) }
}
