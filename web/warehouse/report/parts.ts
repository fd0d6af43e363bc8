/** Scores of groups and of periods, a table for each query. */
import { serialOfText } from '../../sheet/dates.ts'
import type { PlannedCell, SheetPlan, Style } from '../../workbook/contract.ts'
import { type Groups, pValueFormula } from '../../workbook/native/comparison.ts'
import { holmFormula } from '../../workbook/native/holm.ts'
import { usualScheme } from '../../workbook/score-rows.ts'
import { SheetWriter } from '../../workbook/sheet-writer.ts'
import type { Subject } from '../../workbook/subject.ts'
import { dateStyleOf, writeTrendChart } from '../../workbook/trend-chart.ts'
import type { Period, Tallied, Tally } from '../contract.ts'
import { answersIn } from '../counter.ts'
import { isCompared, metricOf } from '../metrics.ts'
import type { CountsTable } from './counts-sheet.ts'
import { endsOf, type Scored, scoredOf } from './scored.ts'

const widths = [30, 14, 12, 10, 10, 16, 14]
const scoreColumn = 2

interface Line {
  readonly tally: Tally
  readonly scored: Scored
}

/** Rows that have answers, and a name. */
const linesOf = (subject: Subject, { tallied, cell }: CountsTable): Line[] =>
  tallied.tallies
    .filter((tally) => tally.label !== '' && answersIn(tallied.question, tally) > 0)
    .map((tally) => ({ tally, scored: scoredOf(subject, tallied.question, cell, tally) }))

function scoreCells({ scored }: Line): PlannedCell[] {
  const { score, interval, nativeInterval, counted, style } = scored
  const end: Style = style === 'score' ? 'points' : style
  return [
    { ...counted, style: 'integer' },
    { formula: score.formula, value: typeof score.result === 'number' ? score.result : null, style: end },
    ...endsOf(scored).map((value, index): PlannedCell => {
      const native = nativeInterval?.[0]?.[index]
      const formula = `=INDEX(${interval?.formula.slice(1)},1,${index + 1})`
      return { formula, ...(native ? { native } : {}), value, style: end }
    }),
  ]
}

function headings(subject: Subject, { question: { metric } }: Tallied, first: Style, more: readonly string[]) {
  const { say } = subject
  const hasEnds = metricOf(metric).interval !== null
  const style: Style = hasEnds ? 'points' : 'number'
  const ends = hasEnds ? [say('low'), say('high')] : []
  return [
    [say(first === 'label' ? 'group' : 'period'), first],
    [say('answers'), 'integer'],
    ...[metric, ...ends].map((title) => [title, style] as const),
    ...(isCompared(metric) ? more : []).map(
      (title, index) => [title, index < more.length - 1 ? 'points' : 'pValue'] as const,
    ),
  ] as const
}

const titleOf = ({ question: { metric, title } }: Tallied) => `${metric}: ${title}`

/** The cells of the counts as columns, from the first line to the last; between them may be groups without answers. */
function columnsOf(lines: readonly Line[]): Groups | null {
  const [first, last] = [lines[0]?.scored.groups, lines.at(-1)?.scored.groups]
  if (!first || !last) return null
  const range = (part: keyof Groups) => rangeOf(first[part], last[part])
  return { promoters: range('promoters'), passives: range('passives'), detractors: range('detractors') }
}

/** Of `'Counts'!$B$7` and `'Counts'!$B$9` the cells between; the same of each cell in a difference of two. */
function rangeOf(first: string, last: string): string {
  const ends = last.match(/\$[A-Z]+\$\d+/g) ?? []
  let index = 0
  return first.replace(/\$[A-Z]+\$\d+/g, (start) => `${start}:${ends[index++]}`)
}

const rowsOf = ({ promoters }: Groups) => {
  const [first = 0, last = first] = [...promoters.matchAll(/\$(\d+)/g)].map(([, row]) => Number(row))
  return last - first + 1
}

function writeGroups(sheet: SheetWriter, subject: Subject, table: CountsTable): void {
  const { tallied } = table
  const lines = linesOf(subject, table)
  if (tallied.by.kind === 'all' || lines.length < 2) return
  sheet.block(subject.say('segments-block', { question: titleOf(tallied), group: tallied.by.title }))
  sheet.headings(...headings(subject, tallied, 'label', [subject.say('p-against-rest')]))
  const [first, all] = [sheet.row, columnsOf(lines)]
  for (const line of lines) {
    const own = line.scored.groups
    const p = own && all ? [{ formula: holmFormula(own, all, rowsOf(all)), style: 'pValue' as const }] : []
    sheet.line({ value: line.tally.label, style: 'label' }, ...scoreCells(line), ...p)
  }
  colour(sheet, subject, tallied, first, lines.length)
}

function colour(sheet: SheetWriter, subject: Subject, { question }: Tallied, row: number, rows: number): void {
  const isBanded = question.metric !== 'CES' || question.scale.high === 7
  if (isBanded) sheet.colour({ row, column: scoreColumn, rows, columns: 1 }, usualScheme(subject, question.metric))
}

/** The change from the period before and its p; nothing in the first. */
function comparedCells(sheet: SheetWriter, row: number, now: Line, before: Line | undefined): PlannedCell[] {
  if (!before || !now.scored.groups || !before.scored.groups) return []
  const [score, earlier] = [row, row - 1].map((each) => sheet.at(each, scoreColumn))
  return [
    { formula: `=${score}-${earlier}`, style: 'points' },
    { formula: `=${pValueFormula(now.scored.groups, before.scored.groups)}`, style: 'pValue' },
  ]
}

function writePeriods(sheet: SheetWriter, subject: Subject, table: CountsTable, period: Period): void {
  const { tallied } = table
  const lines = linesOf(subject, table)
  if (lines.length < 2) return
  sheet.block(subject.say(`trend-block-${period}`, { question: titleOf(tallied) }))
  const style = dateStyleOf(period)
  const heading = sheet.row
  sheet.headings(...headings(subject, tallied, style, [subject.say('change'), 'p']))
  const values: (PlannedCell['value'] | '')[][] = [[]]
  lines.forEach((line, index) => {
    const start: PlannedCell = { value: serialOfText(line.tally.label), style }
    const cells = [start, ...scoreCells(line)]
    sheet.line(...cells, ...comparedCells(sheet, sheet.row, line, lines[index - 1]))
    values.push(cells.map(({ value }) => value ?? ''))
  })
  colour(sheet, subject, tallied, heading + 1, lines.length)
  if (metricOf(tallied.question.metric).interval !== null)
    writeChart(sheet, subject, table, heading, values as Chart['values'], period)
}

type Chart = Parameters<typeof writeTrendChart>[2]

function writeChart(
  sheet: SheetWriter,
  subject: Subject,
  { tallied }: CountsTable,
  row: number,
  values: Chart['values'],
  period: Period,
): void {
  const { metric, title } = tallied.question
  writeTrendChart(sheet, subject, {
    title: subject.say('chart-trend', { name: metric, question: title }),
    name: metric,
    table: { row, column: 0, rows: values.length, columns: 5 },
    values,
    period,
    style: 'points',
    axis: metric === 'NPS' ? { low: -100, high: 100 } : { low: 0, high: 100 },
  })
}

export function segmentsOf(subject: Subject, name: string, tables: readonly CountsTable[]): SheetPlan | null {
  const sheet = new SheetWriter(name, widths)
  sheet.block(subject.say('segments-title'), subject.say('segments-note'))
  const empty = sheet.row
  for (const table of tables) if (table.tallied.by.kind === 'group') writeGroups(sheet, subject, table)
  return sheet.row === empty ? null : sheet.plan()
}

export function trendOf(subject: Subject, name: string, tables: readonly CountsTable[]): SheetPlan | null {
  const sheet = new SheetWriter(name, widths)
  sheet.block(subject.say('trend-title'), subject.say('trend-note'))
  const empty = sheet.row
  for (const table of tables) {
    const { kind } = table.tallied.by
    if (kind !== 'all' && kind !== 'group') writePeriods(sheet, subject, table, kind)
  }
  return sheet.row === empty ? null : sheet.plan()
}
