/** A score in every period, each against the one before: the rows of its table, however the score is computed. */
import type { Cell, Scheme } from '../sheet/contract.ts'
import type { Reference } from './columns.ts'
import type { PlannedCell, PlannedChart, Style } from './contract.ts'
import type { Headings, Line, TableLine } from './group-table.ts'
import { nextStart, type Period, selectingPeriods } from './native/selection.ts'
import type { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'
import { dateStyleOf, type TrendTable } from './trend-chart.ts'
import { usualDates } from './usual-dates.ts'

/** Rows of the data in each period; the last one has no end. */
export function rowsOfPeriod(dates: Reference, starts: readonly Cell[], index: number): boolean[] {
  const [start, end] = [Number(starts[index]), Number(starts[index + 1] ?? Number.POSITIVE_INFINITY)]
  return dates.cells.map(([date]) => typeof date === 'number' && date >= start && date < end)
}

/** The first day of a period: given for the first, counted on from the one before for the others. */
export function startCell(sheet: SheetWriter, first: number, index: number, period: Period, start: Cell): PlannedCell {
  const style = dateStyleOf(period)
  if (index === 0) return { value: start, style }
  return { formula: `=${nextStart[period](sheet.at(first + index - 1, 0))}`, value: start, style }
}

export interface PeriodLayout<Of = Line> {
  readonly title: string
  /** Of the score: "CSAT". */
  readonly name: string
  readonly style: Style
  readonly scheme: Scheme | undefined
  readonly axis: PlannedChart['axis']
  /** What is counted: "Answers". */
  readonly counted: string
  /** Right of the p-values. */
  readonly more: Headings
  /** Answers, score, low and high. */
  readonly cells: (line: Of) => readonly (PlannedCell | null)[]
  /** The p-value of the change from the line before, and what stands right of it. */
  readonly compared: (line: Of) => readonly (PlannedCell | null)[]
}

const scoreColumn = 2
/** Up to the p-values. */
const shownColumns = 7

/** The change from the period before; nothing where one of the two has no score. */
function changeCell(sheet: SheetWriter, row: number, isFirst: boolean, style: Style): PlannedCell {
  if (isFirst) return { value: '' }
  const [now, before] = [row, row - 1].map((each) => sheet.valueAt(each, scoreColumn))
  const [own, earlier] = [row, row - 1].map((each) => sheet.at(each, scoreColumn))
  const value = typeof now === 'number' && typeof before === 'number' ? now - before : ''
  return { formula: `=IF(COUNT(${own},${earlier})<2,"",${own}-${earlier})`, value, style }
}

/** `starts` are the first days of the periods. */
export function writePeriodLines(
  sheet: SheetWriter,
  { say }: Subject,
  layout: PeriodLayout<TableLine>,
  period: Period,
  starts: readonly Cell[],
): TrendTable {
  const { title, name, style, scheme, axis, counted, more, cells, compared } = layout
  sheet.block(say(`trend-block-${period}`, { question: title }))
  const row = sheet.row
  const scores = [name, say('low'), say('high'), say('change')].map((each) => [each, style] as const)
  sheet.headings([say('period'), dateStyleOf(period)], [counted, 'integer'], ...scores, ['p', 'pValue'], ...more)
  const table = { first: row + 1, count: starts.length }
  const shown = starts.map((start, index) => {
    const line = { ...table, index }
    const own = [startCell(sheet, table.first, index, period, start), ...cells(line)]
    sheet.line(...own)
    const change = changeCell(sheet, table.first + index, index === 0, style)
    ;[change, ...compared(line)].forEach((cell, offset) => {
      if (cell !== null) sheet.put(table.first + index, own.length + offset, cell)
    })
    return own.map((cell) => cell?.value ?? '')
  })
  sheet.colour({ row: table.first, column: scoreColumn, rows: starts.length, columns: 1 }, scheme)
  const area = { row, column: 0, rows: starts.length + 1, columns: shownColumns + more.length }
  return { title, name, table: area, values: [[], ...shown], period, style, axis }
}

/** `values` begin with the first days of the periods, under a heading. */
export function writePeriodTable(
  sheet: SheetWriter,
  subject: Subject,
  layout: PeriodLayout,
  column: number,
  { period, values }: { readonly period: Period; readonly values: readonly (readonly Cell[])[] },
): TrendTable | null {
  const dates = usualDates(subject.columns.column(column)).between
  const selecting = selectingPeriods(dates, period)
  if (selecting === null) return null
  const starts = values.slice(1).map(([start]) => start ?? null)
  const selected = (line: TableLine): Line => {
    const select = selecting(`$${sheet.at(line.first + line.index, 0)}`, line.index)
    return { ...line, select, rows: rowsOfPeriod(dates, starts, line.index) }
  }
  const ofLines: PeriodLayout<TableLine> = {
    ...layout,
    cells: (line) => layout.cells(selected(line)),
    compared: (line) => layout.compared(selected(line)),
  }
  return writePeriodLines(sheet, subject, ofLines, period, starts)
}
