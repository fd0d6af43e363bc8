/** The report on a large file: the same sheets as of any other, with formulas over counts in place of answers. */
import type { Language, Loyalty } from '../../sheet/contract.ts'
import type { Say } from '../../sheet/say.ts'
import type { Survey } from '../../survey/contract.ts'
import { sheetName } from '../../workbook/addresses.ts'
import { askWith } from '../../workbook/ask.ts'
import { longCohorts } from '../../workbook/cohorts-sheet.ts'
import { Columns } from '../../workbook/columns.ts'
import type { SheetPlan, WorkbookPlan } from '../../workbook/contract.ts'
import { fitsOf } from '../../workbook/fits.ts'
import { methodSheet } from '../../workbook/method-sheet.ts'
import type { ScoreRow } from '../../workbook/score-rows.ts'
import type { Subject } from '../../workbook/subject.ts'
import { summarySheet } from '../../workbook/summary-sheet.ts'
import { createSay as createReportSay } from '../../workbook/words.ts'
import type { Answered, LargeCounts } from '../contract.ts'
import { createSay } from '../words.ts'
import { absentComments, absentCustomers } from './absent.ts'
import { countedAudit } from './audit.ts'
import { countedCohorts } from './cohorts.ts'
import { CountsSheet, type CountsTable } from './counts-sheet.ts'
import { countedDetails } from './details.ts'
import { countedDrivers } from './drivers.ts'
import { partsOf } from './parts.ts'
import { scoreRow, weightedRow } from './scored.ts'
import { countedSegments } from './segments.ts'
import { studiesOf } from './studies.ts'
import { inOrder, isNps, Tables } from './tables.ts'
import { countedTrend } from './trend.ts'

export interface CountsRequest {
  /** Its cells are a sample, its name is that of the file. */
  readonly survey: Survey
  readonly rows: number
  readonly counts: LargeCounts
  /** Columns of the rows of `counts.audit`. */
  readonly audited: readonly number[]
  readonly language: Language
  readonly loyalty: Loyalty
}

/** What every sheet is built with. */
interface Report {
  readonly subject: Subject
  readonly words: Say
  readonly tables: Tables
  /** Of the sheet of counts. */
  readonly taken: string
  readonly nameOf: (id: string) => string
}

/** Every sheet there may be, in its order. */
const ids = [
  'summary',
  'csi',
  'orders',
  'churn',
  'segments',
  'trend',
  'drivers',
  'comments',
  'cohorts',
  'rfm',
  'audit',
  'method',
]

function namesOf(say: Say, taken: string): (id: string) => string {
  const names = new Map<string, string>()
  for (const id of ids) names.set(id, sheetName(say(`sheet-${id}`), [taken, ...names.values()]))
  return (id) => names.get(id) ?? id
}

function reportOf({ survey, rows, language, loyalty }: CountsRequest): Report {
  const words = createSay(language)
  const say = createReportSay(language)
  const taken = sheetName(words('sheet-counts'), [])
  const whole: Survey = { ...survey, table: { ...survey.table, rows } }
  const subject: Subject = {
    survey: whole,
    columns: new Columns(whole, { sheet: taken, row: 0, column: 0 }),
    loyalty,
    language,
    fits: fitsOf(survey, loyalty),
    ask: askWith(loyalty, language),
    say,
    nps: [],
  }
  const title = words('counts-title', { name: survey.table.name })
  const sheet = new CountsSheet(taken, title, words('counts-note', { rows }), words)
  return { subject, words, tables: new Tables(sheet, subject), taken, nameOf: namesOf(say, taken) }
}

/** In the order of the summary: NPS first, with its weights, then the others. */
function scoresOf(
  { subject }: Report,
  totals: readonly CountsTable<Answered>[],
  weighted: readonly CountsTable<Answered>[],
): ScoreRow[] {
  const rowsOf = (tables: readonly CountsTable<Answered>[]) => tables.flatMap((table) => scoreRow(subject, table))
  const unweighted = rowsOf(totals.filter(isNps))
  return [
    ...unweighted,
    ...weighted.flatMap((table) => weightedRow(subject, table, unweighted)),
    ...rowsOf(totals.filter((table) => !isNps(table))),
  ]
}

/** The sheets behind the studies; what is counted for them is written as they ask for it. */
function sheetsOf(
  { subject, words, tables, nameOf }: Report,
  { counts, audited }: CountsRequest,
  totals: readonly CountsTable<Answered>[],
): (SheetPlan | null)[] {
  const { segments, trend } = partsOf(subject, counts, tables)
  const cohorts = tables.cohorts(counts.orders?.cohorts ?? null)
  const drivers = counts.drivers.map(({ tallied }) => tables.write(tallied))
  const columns = tables.write(counts.audit)
  return [
    countedSegments(subject, nameOf('segments'), segments),
    countedTrend(subject, nameOf('trend'), trend, counts.far.length > 0),
    countedDrivers(subject, nameOf('drivers'), words, drivers),
    absentComments(subject, nameOf('comments'), words),
    cohorts && countedCohorts(subject, nameOf('cohorts'), cohorts, counts.far.length > 0),
    counts.orders?.cohorts === 'long' ? longCohorts(subject, nameOf('cohorts')) : null,
    absentCustomers(subject, nameOf('rfm'), words, counts),
    countedAudit(subject, nameOf('audit'), words, { columns, places: audited, questions: totals, far: counts.far }),
  ]
}

export function planCounts(request: CountsRequest): WorkbookPlan {
  const { counts, language } = request
  const report = reportOf(request)
  const { subject, words, tables, taken, nameOf } = report
  const totals = inOrder(counts.totals.map((total) => tables.write(total)))
  const weighted = counts.weighted.map((total) => tables.write(total))
  const studies = studiesOf(subject, counts, tables, nameOf, words)
  const scores = [...scoresOf(report, totals, weighted), ...studies.flatMap((study) => study.scores)]
  const note = words('summary-note', { sheet: taken })
  const sheets = [
    summarySheet(subject, nameOf('summary'), note, scores, countedDetails(subject, words, totals)),
    ...studies.map(({ sheet }) => sheet),
    ...sheetsOf(report, request, totals),
    methodSheet(subject, nameOf('method'), scores),
  ]
  return { language, sheets: [tables.sheet.plan(), ...sheets.filter((each) => each !== null)] }
}
