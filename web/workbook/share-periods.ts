/** A share in every period, each against the one before. */
import type { Cell } from '../sheet/contract.ts'
import type { Reference } from './columns.ts'
import type { PlannedCell } from './contract.ts'
import { type Groups, pValueFormula } from './native/comparison.ts'
import { countFormula, nextStart, type Period, type Selecting, selectingPeriods } from './native/selection.ts'
import { intervalCells, meanCells, meanHeading, scoreCell, type TallyCells } from './share-cells.ts'
import { type Share, shareTitle } from './shares.ts'
import type { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'
import { dateStyleOf, type TrendTable } from './trend-chart.ts'

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

interface PeriodsTable {
  readonly share: Share
  readonly dates: Reference
  readonly period: Period
  readonly selecting: Selecting
  readonly starts: readonly Cell[]
  readonly first: number
}

/** The counts of a period, out of the score that stands in the table. */
function tallied(sheet: SheetWriter, { share, first }: PeriodsTable, index: number): TallyCells & { groups: Groups } {
  const [answers, score] = [1, 2].map((column) => `$${sheet.at(first + index, column)}`) as [string, string]
  const hits = `ROUND(${score}*${answers}/${share.unit},0)`
  return { answers, hits, groups: { promoters: hits, passives: '0', detractors: `(${answers}-${hits})` } }
}

/** The change from the period before and its p-value; nothing in the first. */
function comparedCells(sheet: SheetWriter, table: PeriodsTable, index: number, change: Cell, p: Cell): PlannedCell[] {
  if (index === 0) return [{ value: '' }, { value: '' }]
  const [now, before] = [tallied(sheet, table, index), tallied(sheet, table, index - 1)]
  const [score, earlier] = [index, index - 1].map((row) => sheet.at(table.first + row, 2))
  const ifBoth = (formula: string) => `=IF(${now.answers}*${before.answers}=0,"",${formula})`
  return [
    { formula: ifBoth(`${score}-${earlier}`), value: change, style: table.share.style },
    { formula: ifBoth(pValueFormula(now.groups, before.groups)), value: p, style: 'pValue' },
  ]
}

function periodLine(sheet: SheetWriter, subject: Subject, table: PeriodsTable, cells: readonly Cell[], index: number) {
  const { share, dates, period, selecting, starts, first } = table
  const [start = null, answers = 0, score = '', , , change = '', p = ''] = cells
  const hits = Math.round((Number(answers) * (Number(score) / 100 + 1)) / 2)
  const select = selecting(`$${sheet.at(first + index, 0)}`, index)
  const [counted = '', missed] = [share.hits, share.misses].map((kind) =>
    countFormula(share.answers.text, kind, select),
  )
  const [tally, named] = [{ answers: Number(answers), hits }, tallied(sheet, table, index)]
  const shownChange = change === '' ? '' : (Number(change) * share.unit) / 200
  const line = [
    startCell(sheet, first, index, period, start),
    { formula: `=${counted}+${missed}`, value: answers, style: 'integer' as const },
    scoreCell(share, { answers: named.answers, hits: counted }, tally),
    ...intervalCells(subject, share, named, tally),
    ...comparedCells(sheet, table, index, shownChange, p),
    ...meanCells(share, select, rowsOfPeriod(dates, starts, index)),
  ]
  sheet.line(...line)
  return line.map((cell) => cell?.value ?? '')
}

/** `values` are those of NPS.TREND on the answers told in two. */
export function writeSharePeriods(
  sheet: SheetWriter,
  subject: Subject,
  share: Share,
  column: number,
  { period, values }: { readonly period: Period; readonly values: readonly (readonly Cell[])[] },
): TrendTable | null {
  const { columns, say } = subject
  const dates = columns.column(column)
  const selecting = selectingPeriods(dates, period)
  if (selecting === null) return null
  const { style, unit, words } = share
  sheet.block(say(`trend-block-${period}`, { question: shareTitle(share) }))
  const row = sheet.row
  sheet.headings(
    [say('period'), dateStyleOf(period)],
    [say('answers'), 'integer'],
    ...[words.score, say('low'), say('high'), say('change')].map((title) => [title, style] as const),
    ['p', 'pValue'],
    ...meanHeading(share),
  )
  const body = values.slice(1)
  const table = { share, dates, period, selecting, starts: body.map(([start]) => start ?? null), first: row + 1 }
  const shown = body.map((cells, index) => periodLine(sheet, subject, table, cells, index))
  sheet.colour({ row: row + 1, column: 2, rows: body.length, columns: 1 }, share.scheme)
  return {
    title: shareTitle(share),
    name: words.score,
    table: { row, column: 0, rows: values.length, columns: 7 },
    values: [[], ...shown],
    period,
    style,
    axis: { low: 0, high: unit },
  }
}
