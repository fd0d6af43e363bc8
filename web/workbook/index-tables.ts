/** An index that one function computes of several columns, in every group and every period. */
import type { Argument, Cell } from '../sheet/contract.ts'
import type { Reference } from './columns.ts'
import type { PlannedCell, Style } from './contract.ts'
import { type Period, type Selection, selectingPeriods } from './native/selection.ts'
import { groupRows, rowsOfGroup } from './share-groups.ts'
import { rowsOfPeriod, startCell } from './share-periods.ts'
import type { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'
import { dateStyleOf, type TrendTable } from './trend-chart.ts'

export interface IndexMeasure {
  readonly metric: string
  readonly title: string
  /** The ranges of which rows are selected, the function's first arguments. */
  readonly ranges: readonly Reference[]
  readonly score: { readonly name: string; readonly options: readonly Cell[] }
  /** null where no function gives one. */
  readonly interval: { readonly name: string; readonly options: readonly Cell[] } | null
  /** What a row of the data is: "Respondents", "Orders". */
  readonly rows: string
  readonly style: Style
  readonly scheme: ReturnType<Subject['loyalty']['schemes']['find']>
  /** Ends of the chart's axis. */
  readonly axis: { readonly low: number; readonly high: number } | null
}

type Called = IndexMeasure['score']

const written = (option: Cell) => (option === null ? '' : typeof option === 'string' ? `"${option}"` : String(option))

function callText({ name, options }: Called, { ranges }: IndexMeasure, { test }: Selection): string {
  const selected = ranges.map(({ text }) => `IF(${test},${text},"")`)
  return `${name}(${[...selected, ...options.map(written)].join(',')})`
}

function called({ loyalty }: Subject, { name, options }: Called, { ranges }: IndexMeasure, rows: readonly boolean[]) {
  const selected = ranges.map(
    ({ cells }): Argument => cells.map((row, index) => (rows[index] ? row : row.map(() => ''))),
  )
  return loyalty.call(name, [...selected, ...options])
}

/** The score and its interval; blank where the selected rows give none. */
function scoreCells(subject: Subject, measure: IndexMeasure, selection: Selection, rows: readonly boolean[]) {
  const { score, interval, style } = measure
  const cell = (text: string, value: unknown): PlannedCell | null =>
    typeof value === 'number' ? { formula: `=${text}`, native: String(value), value, style } : null
  const value = called(subject, score, measure, rows)
  if (interval === null) return [cell(callText(score, measure, selection), value)]
  const found = called(subject, interval, measure, rows)
  const [ends] = Array.isArray(found) ? found : [[]]
  const text = callText(interval, measure, selection)
  return [
    cell(callText(score, measure, selection), value),
    ...[0, 1].map((index) => cell(`INDEX(${text},1,${index + 1})`, ends?.[index])),
  ]
}

function headingsOf({ say }: Subject, { metric, style, interval, rows }: IndexMeasure) {
  const ends = interval === null ? [] : [say('low'), say('high')]
  return [[rows, 'integer'], ...[metric, ...ends].map((title) => [title, style] as const)] as const
}

/** How many rows of the data are selected. */
function rowsCell(selection: Selection, rows: readonly boolean[]): PlannedCell {
  const { conditions, test } = selection
  const formula = conditions === null ? `=SUMPRODUCT(--${test})` : `=COUNTIFS(${conditions.join(',')})`
  return { formula, value: rows.filter(Boolean).length, style: 'integer' }
}

const everyRow = (rows: number): Cell[][] => Array.from({ length: rows }, () => [10])

export function writeIndexGroups(sheet: SheetWriter, subject: Subject, measure: IndexMeasure, column: number): boolean {
  const { columns, say, survey } = subject
  const groups = columns.column(column)
  const found = groupRows(subject, everyRow(survey.table.rows), groups)
  if (found === null) return false
  sheet.block(say('segments-block', { question: measure.title, group: columns.titleOf(column) }))
  sheet.headings([say('group'), 'label'], ...headingsOf(subject, measure))
  const first = sheet.row
  found.labels.forEach((label, index) => {
    const rows = rowsOfGroup(groups, label)
    const selection = found.selecting(`$${sheet.at(first + index, 0)}`, index)
    sheet.line(
      { value: label, style: 'label' },
      rowsCell(selection, rows),
      ...scoreCells(subject, measure, selection, rows),
    )
  })
  sheet.colour({ row: first, column: 2, rows: found.labels.length, columns: 1 }, measure.scheme)
  return true
}

const scoreColumn = 2

/** The change from the period before; nothing in the first. */
function changeCell(sheet: SheetWriter, row: number, isFirst: boolean, style: Style): PlannedCell {
  const [now, before] = [row, row - 1].map((each) => sheet.valueAt(each, scoreColumn))
  if (isFirst || typeof now !== 'number' || typeof before !== 'number') return { value: '' }
  const formula = `=${sheet.at(row, scoreColumn)}-${sheet.at(row - 1, scoreColumn)}`
  return { formula, value: now - before, style }
}

/** The chart has three columns of numbers: only with an interval. */
export function writeIndexPeriods(
  sheet: SheetWriter,
  subject: Subject,
  measure: IndexMeasure,
  column: number,
  { period, values }: { readonly period: Period; readonly values: readonly (readonly Cell[])[] },
): TrendTable | null {
  const { columns, say } = subject
  const dates = columns.column(column)
  const selecting = selectingPeriods(dates, period)
  if (selecting === null || measure.interval === null) return null
  sheet.block(say(`trend-block-${period}`, { question: measure.title }))
  const row = sheet.row
  const { style, metric, axis } = measure
  sheet.headings([say('period'), dateStyleOf(period)], ...headingsOf(subject, measure), [say('change'), style])
  const starts = values.slice(1).map(([start]) => start ?? null)
  const first = row + 1
  const shown = starts.map((start, index) => {
    const rows = rowsOfPeriod(dates, starts, index)
    const selection = selecting(`$${sheet.at(first + index, 0)}`, index)
    const [score = null, low = null, high = null] = scoreCells(subject, measure, selection, rows)
    const line = [startCell(sheet, first, index, period, start), rowsCell(selection, rows), score, low, high]
    sheet.line(...line)
    sheet.put(first + index, scoreColumn + 3, changeCell(sheet, first + index, index === 0, style))
    return line.map((cell) => cell?.value ?? '')
  })
  sheet.colour({ row: first, column: scoreColumn, rows: starts.length, columns: 1 }, measure.scheme)
  const table = { row, column: 0, rows: values.length, columns: scoreColumn + 4 }
  return { title: measure.title, name: metric, table, values: [[], ...shown], period, style, axis }
}
