/** Every score over time, a block for each question and column of dates. */
import type { Cell } from '../sheet/contract.ts'
import { type Asked, tableOf } from './ask.ts'
import type { SheetPlan } from './contract.ts'
import { Effort } from './effort.ts'
import { indicesOf } from './index-measures.ts'
import { writeIndexPeriods } from './index-periods.ts'
import type { Period } from './native/selection.ts'
import { nativeTrend } from './native/trend.ts'
import { confidence, usualScheme } from './score-rows.ts'
import { writeSharePeriods } from './share-periods.ts'
import { sharesOf, toldAsScores } from './shares.ts'
import { bodyColumn, SheetWriter } from './sheet-writer.ts'
import { stylesOf } from './spill-style.ts'
import { columnsBeside, type NpsQuestion, type Subject } from './subject.ts'
import { dateStyleOf, type TrendTable, writeTrendChart } from './trend-chart.ts'
import { noteFarDates, type UsualDates, usualDates } from './usual-dates.ts'

export const trendWidths = [16, 13, 12, 10, 10, 10, 10, 10]

/** A trend of more rows is read by the quarter. */
const mostMonths = 60

type Rows = readonly (readonly Cell[])[]

interface Periods<Found> {
  readonly found: Found
  readonly values: Rows
  readonly period: Period
}

/** By month; where all is within one month by week, where it is many years by quarter. */
function periodsOf<Found>(by: (period: Period) => readonly [found: Found, values: Rows] | null): Periods<Found> | null {
  const periods = (period: Period) => {
    const [found, values] = by(period) ?? []
    return found === undefined || values === undefined ? null : { found, values, period }
  }
  const months = periods('month')
  if (months === null || (months.values.length > 2 && months.values.length <= mostMonths + 1)) return months
  const other = periods(months.values.length > mostMonths ? 'quarter' : 'week')
  return other !== null && other.values.length > 2 ? other : null
}

function trendOf(
  { ask, language }: Subject,
  question: NpsQuestion,
  { found: dates }: UsualDates,
): Periods<Asked> | null {
  const { scores, scaleOption, invalid } = question
  return periodsOf((period) => {
    const asked = ask('NPS.TREND', scores, dates, period, confidence, scaleOption, invalid, language)
    const values = tableOf(asked)
    return values && [asked, values]
  })
}

function writeSlope(
  sheet: SheetWriter,
  subject: Subject,
  question: NpsQuestion,
  { found: dates }: UsualDates,
  period: Period,
): void {
  const { ask, say } = subject
  const { scores, scaleOption, invalid } = question
  const asked = ask('NPS.SLOPE', scores, dates, period, 'adjusted-wald', scaleOption, invalid)
  if (tableOf(asked) === null) return
  sheet.skip()
  sheet.headings([say(`slope-${period}`), 'points'], ['z', 'number'], ['p', 'pValue'])
  sheet.spill(asked, { ...stylesOf(asked), headings: false, native: null })
  sheet.note(say('slope-note'))
}

function writeTrend(sheet: SheetWriter, subject: Subject, question: NpsQuestion, column: number): void {
  const dates = usualDates(subject.columns.column(column))
  const trend = trendOf(subject, question, dates)
  if (trend === null) return
  const { found: asked, values, period } = trend
  const { scores, scale, plain, title } = question
  sheet.block(subject.say(`trend-block-${period}`, { question: title }))
  const at = { row: sheet.row, column: 0 }
  const native = plain ? nativeTrend({ scores, dates: dates.between, scale, period, values, ...at }) : null
  const table = sheet.spill(asked, {
    ...stylesOf(asked, dateStyleOf(period)),
    headings: true,
    native,
  })
  if (table === null) return
  sheet.colour(bodyColumn(table, 2), usualScheme(subject, 'NPS'))
  writeSlope(sheet, subject, question, dates, period)
  const chart = subject.say('chart-trend', { name: 'NPS', question: title })
  const axis = { low: -100, high: 100 }
  writeTrendChart(sheet, subject, { title: chart, name: 'NPS', table, values, period, style: 'points', axis })
}

/** More charts one under another nobody looks through. */
const mostOthers = 12

/** Periods of the rows for which `scores` holds a number. */
function periodsAmong({ loyalty, columns }: Subject, scores: readonly Cell[][], column: number) {
  const dates = usualDates(columns.column(column)).found.cells
  return periodsOf((period) => {
    const found = loyalty.call('NPS.TREND', [scores, dates, period, confidence])
    return Array.isArray(found) ? [found, found] : null
  })
}

/** The other scores over time. */
function writeOthers(sheet: SheetWriter, subject: Subject, column: number): void {
  const { survey } = subject
  const everyone = Array.from({ length: survey.table.rows }, (): Cell[] => [10])
  const effort = new Effort()
  const isAllowed = (periods: Periods<unknown> | null): periods is Periods<unknown> =>
    periods !== null && effort.allows(survey.table.rows, periods.values.length)
  const writers = [
    ...sharesOf(subject).map((share) => (): TrendTable | null => {
      const periods = periodsAmong(subject, toldAsScores(share), column)
      return isAllowed(periods) ? writeSharePeriods(sheet, subject, share, column, periods) : null
    }),
    ...indicesOf(subject).map((index) => (): TrendTable | null => {
      const periods = periodsAmong(subject, everyone, column)
      return isAllowed(periods) ? writeIndexPeriods(sheet, subject, index, column, periods) : null
    }),
  ]
  for (const write of writers.slice(0, mostOthers)) {
    const table = write()
    if (table !== null) writeTrendChart(sheet, subject, table)
  }
  if (effort.isShort || writers.length > mostOthers) sheet.block(subject.say('trend-many'))
}

const hasFarDates = ({ survey, columns }: Subject): boolean =>
  survey.questions.some(({ role }, column) => role === 'date' && usualDates(columns.column(column)).hasFar)

export function trendSheet(subject: Subject, name: string): SheetPlan | null {
  const { say, nps, survey } = subject
  const sheet = new SheetWriter(name, trendWidths)
  sheet.block(say('trend-title'), say('trend-note'))
  noteFarDates(sheet, subject, hasFarDates(subject))
  const empty = sheet.row
  for (const question of nps) {
    for (const column of columnsBeside(subject, question, 'NPS.TREND', 'dates'))
      writeTrend(sheet, subject, question, column)
  }
  survey.questions.forEach(({ role }, column) => {
    if (role === 'date') writeOthers(sheet, subject, column)
  })
  return sheet.row === empty ? null : sheet.plan()
}
