/** The chart of a table whose rows are periods. */
import type { Cell } from '../sheet/contract.ts'
import type { Area, PlannedCell, PlannedChart, Style } from './contract.ts'
import type { Period } from './native/selection.ts'
import { bodyColumn, type SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

/** Left of it most tables end; a chart begins right of its own. */
const chartColumn = 8
const chartSize = { rows: 18, columns: 9 }

/** A table period · answers · score · low · high, and how its chart is called. */
export interface TrendTable {
  readonly title: string
  /** Of the score: "NPS". */
  readonly name: string
  readonly table: Area
  readonly values: readonly (readonly Cell[])[]
  readonly period: Period
  readonly style: Style
  readonly axis: PlannedChart['axis']
}

/** Places of the columns. */
const shown = { period: 0, answers: 1, score: 2, low: 3, high: 4 }

export const dateStyleOf = (period: Period): Style => (period === 'month' ? 'month' : 'date')

const noAnswers = { error: '#N/A', message: '' } as const

/** Excel draws a formula's empty text as 0: a period without answers is #N/A for the chart, which leaves a gap. */
function writeGaps(sheet: SheetWriter, { say }: Subject, trend: TrendTable): Area {
  const { table, values, name, style, period } = trend
  sheet.block(say('trend-gaps'), say('trend-gaps-note'))
  const row = sheet.row
  sheet.headings([say('period'), 'month'], ['', style], [name, style], [say('low'), style], [say('high'), style])
  values.slice(1).forEach((cells, index) => {
    const at = (column: number) => sheet.at(table.row + 1 + index, table.column + column)
    const numbers = [shown.score, shown.low, shown.high].map((column): PlannedCell => {
      const value = cells[column] ?? ''
      const formula = `=IF(${at(shown.answers)}=0,NA(),${at(column)})`
      return { formula, value: value === '' ? noAnswers : value, style }
    })
    const start = { formula: `=${at(shown.period)}`, value: cells[0] ?? null, style: dateStyleOf(period) }
    sheet.line(start, null, ...numbers)
  })
  return { row, column: 0, rows: values.length, columns: shown.high + 1 }
}

/** To the right of its table. */
export function writeTrendChart(sheet: SheetWriter, subject: Subject, trend: TrendTable): void {
  const { say } = subject
  const hasGaps = trend.values.some((cells) => cells[shown.answers] === 0)
  const table = hasGaps ? writeGaps(sheet, subject, trend) : trend.table
  const interval = { low: bodyColumn(table, shown.low), high: bodyColumn(table, shown.high) }
  sheet.chart({
    kind: 'trend',
    title: trend.title,
    description: say('chart-trend-description', { name: trend.name }),
    categories: bodyColumn(table, shown.period),
    series: [{ title: trend.name, area: bodyColumn(table, shown.score), across: null, interval }],
    scheme: null,
    axis: trend.axis,
    axisTitles: { up: trend.style === 'points' ? say('points') : '', across: '' },
    place: { row: trend.table.row, column: Math.max(chartColumn, trend.table.columns + 1), ...chartSize },
  })
}
