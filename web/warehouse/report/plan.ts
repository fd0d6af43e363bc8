/** The report on a large file: the same sheets as of any other, with formulas over counts in place of answers. */
import type { Language, Loyalty } from '../../sheet/contract.ts'
import type { Survey } from '../../survey/contract.ts'
import { sheetName } from '../../workbook/addresses.ts'
import { Columns } from '../../workbook/columns.ts'
import type { WorkbookPlan } from '../../workbook/contract.ts'
import { type ScoreRow, usualScheme } from '../../workbook/score-rows.ts'
import { type Subject, subjectOf } from '../../workbook/subject.ts'
import { summarySheet } from '../../workbook/summary-sheet.ts'
import { createSay as createReportSay } from '../../workbook/words.ts'
import type { Tallied } from '../contract.ts'
import { createSay } from '../words.ts'
import { CountsSheet, type CountsTable } from './counts-sheet.ts'
import { segmentsOf, trendOf } from './parts.ts'
import { scoredOf } from './scored.ts'

export interface CountsRequest {
  /** Of the file. */
  readonly name: string
  readonly rows: number
  readonly totals: readonly Tallied[]
  readonly parts: readonly Tallied[]
  readonly language: Language
  readonly loyalty: Loyalty
}

function scoreRow(subject: Subject, { tallied, cell }: CountsTable): ScoreRow[] {
  const [all] = tallied.tallies
  if (all === undefined) return []
  const { question } = tallied
  const { metric, title, scale } = question
  const isBanded = metric !== 'CES' || scale.high === 7
  return [
    {
      ...scoredOf(subject, question, cell, all),
      metric,
      about: title,
      plain: true,
      scheme: isBanded ? usualScheme(subject, metric) : undefined,
    },
  ]
}

export function planCounts({ name, rows, totals, parts, language, loyalty }: CountsRequest): WorkbookPlan {
  const [say, sayReport] = [createSay(language), createReportSay(language)]
  const survey: Survey = { table: { name, rows, columns: [] }, questions: [] }
  const counts = sheetName(say('sheet-counts'), [])
  const nameOf = (id: string) => sheetName(sayReport(`sheet-${id}`), [counts])
  const place = { sheet: counts, row: 0, column: 0 }
  const subject = subjectOf(survey, new Columns(survey, place), loyalty, language, sayReport)
  const sheet = new CountsSheet(counts, say('counts-title', { name }), say('counts-note', { rows }), say)
  const named = (tallied: Tallied): Tallied => {
    const { question } = tallied
    return question.metric === 'CLI'
      ? { ...tallied, question: { ...question, title: sayReport('about-cli') } }
      : tallied
  }
  const tables = [...totals, ...parts].map((tallied) => sheet.write(named(tallied)))
  const scores = tables.slice(0, totals.length).flatMap((table) => scoreRow(subject, table))
  const sheets = [
    summarySheet(subject, nameOf('summary'), sayReport('summary-note', { sheet: counts }), scores, []),
    segmentsOf(subject, nameOf('segments'), tables),
    trendOf(subject, nameOf('trend'), tables),
    sheet.plan(),
  ]
  return { language, sheets: sheets.filter((each) => each !== null) }
}
