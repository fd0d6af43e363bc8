/** NPS over time, a block for each question and column of dates. */
import type { Cell } from '../sheet/contract.ts'
import { type Asked, tableOf } from './ask.ts'
import type { Reference } from './columns.ts'
import type { Area, PlannedCell, PlannedChart, SheetPlan, Style } from './contract.ts'
import type { Period } from './native/selection.ts'
import { nativeTrend } from './native/trend.ts'
import { confidence, usualScheme } from './score-rows.ts'
import { bodyColumn, SheetWriter } from './sheet-writer.ts'
import { columnsBeside, type NpsQuestion, type Subject } from './subject.ts'

const widths = [14, 10, 10, 10, 10, 10, 10]
const styles: Style[] = ['month', 'integer', 'points', 'points', 'points', 'points', 'pValue']
const chartColumn = 7
const chartSize = { rows: 18, columns: 9 }

/** A trend of more rows is read by the quarter. */
const mostMonths = 60

interface Trend {
  readonly asked: Asked
  readonly values: Cell[][]
  readonly period: Period
}

/** By month; where all is within one month by week, where it is many years by quarter. */
function trendOf({ ask, language }: Subject, question: NpsQuestion, dates: Reference): Trend | null {
  const by = (period: Period): Trend | null => {
    const { scores, scaleOption, invalid } = question
    const asked = ask('NPS.TREND', scores, dates, period, confidence, scaleOption, invalid, language)
    const values = tableOf(asked)
    return values === null ? null : { asked, values, period }
  }
  const months = by('month')
  if (months === null || (months.values.length > 2 && months.values.length <= mostMonths + 1)) return months
  const other = by(months.values.length > mostMonths ? 'quarter' : 'week')
  return other !== null && other.values.length > 2 ? other : null
}

/** period · NPS · low · high: the columns of the chart in a table, headings and all. */
interface ChartColumns {
  readonly categories: Area
  readonly score: Area
  readonly low: Area
  readonly high: Area
}

const columnsOf = (table: Area, score: number): ChartColumns => ({
  categories: bodyColumn(table, 0),
  score: bodyColumn(table, score),
  low: bodyColumn(table, score + 1),
  high: bodyColumn(table, score + 2),
})

const noAnswers = { error: '#N/A', message: '' } as const

/** Excel draws a formula's empty text as 0: a period without answers is #N/A for the chart, which leaves a gap. */
function writeGaps(sheet: SheetWriter, { say }: Subject, table: Area, values: readonly Cell[][], style: Style): Area {
  sheet.block(say('trend-gaps'), say('trend-gaps-note'))
  const row = sheet.row
  sheet.headings([say('period'), 'month'], ['NPS', 'points'], [say('low'), 'points'], [say('high'), 'points'])
  values.slice(1).forEach(([start = null, ...cells], index) => {
    const at = (column: number) => sheet.at(table.row + 1 + index, table.column + column)
    const shown = [2, 3, 4].map((column): PlannedCell => {
      const value = cells[column - 1] ?? ''
      const formula = `=IF(${at(1)}=0,NA(),${at(column)})`
      return { formula, value: value === '' ? noAnswers : value, style: 'points' }
    })
    sheet.line({ formula: `=${at(0)}`, value: start, style }, ...shown)
  })
  return { row, column: 0, rows: values.length, columns: 4 }
}

function trendChart({ say }: Subject, question: NpsQuestion, table: Area, columns: ChartColumns): PlannedChart {
  const { categories, score, low, high } = columns
  return {
    kind: 'trend',
    title: say('chart-trend', { question: question.title }),
    description: say('chart-trend-description'),
    categories,
    series: [{ title: 'NPS', area: score, across: null, interval: { low, high } }],
    scheme: null,
    axis: { low: -100, high: 100 },
    axisTitles: { up: say('points'), across: '' },
    place: { row: table.row, column: chartColumn, ...chartSize },
  }
}

function writeSlope(sheet: SheetWriter, subject: Subject, question: NpsQuestion, dates: Reference, period: Period) {
  const { ask, say } = subject
  const { scores, scaleOption, invalid } = question
  const asked = ask('NPS.SLOPE', scores, dates, period, 'adjusted-wald', scaleOption, invalid)
  if (tableOf(asked) === null) return
  sheet.skip()
  sheet.headings([say(`slope-${period}`), 'points'], ['z', 'number'], ['p', 'pValue'])
  sheet.spill(asked, { styles: ['points', 'number', 'pValue'], headings: false, native: null })
  sheet.note(say('slope-note'))
}

function writeTrend(sheet: SheetWriter, subject: Subject, question: NpsQuestion, column: number): void {
  const dates = subject.columns.column(column)
  const trend = trendOf(subject, question, dates)
  if (trend === null) return
  const { asked, values, period } = trend
  const { scores, scale, plain } = question
  sheet.block(subject.say(`trend-block-${period}`, { question: question.title }))
  const at = { row: sheet.row, column: 0 }
  const native = plain ? nativeTrend({ scores, dates, scale, period, values, ...at }) : null
  const dateStyle: Style = period === 'month' ? 'month' : 'date'
  const table = sheet.spill(asked, { styles: [dateStyle, ...styles.slice(1)], headings: true, native })
  if (table === null) return
  sheet.colour(bodyColumn(table, 2), usualScheme(subject, 'NPS'))
  writeSlope(sheet, subject, question, dates, period)
  const hasGaps = values.some(([, answers]) => answers === 0)
  const columns = hasGaps ? columnsOf(writeGaps(sheet, subject, table, values, dateStyle), 1) : columnsOf(table, 2)
  sheet.chart(trendChart(subject, question, table, columns))
}

export function trendSheet(subject: Subject, name: string): SheetPlan | null {
  const { say, nps } = subject
  const sheet = new SheetWriter(name, widths)
  sheet.block(say('trend-title'), say('trend-note'))
  const empty = sheet.row
  for (const question of nps) {
    for (const column of columnsBeside(subject, question, 'NPS.TREND', 'dates'))
      writeTrend(sheet, subject, question, column)
  }
  return sheet.row === empty ? null : sheet.plan()
}
