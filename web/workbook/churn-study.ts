/** A list of customers that says who left: how many, and what they paid. */
import type { Cell } from '../sheet/contract.ts'
import { numbersBeside } from '../survey/index.ts'
import { writeChurnBefore } from './churn-before.ts'
import { type Counts, conditionOf } from './churn-counts.ts'
import type { Reference } from './columns.ts'
import type { PlannedCell, Style } from './contract.ts'
import { nativeEnds } from './native/intervals.ts'
import { confidence, type ScoreRow, type Study } from './score-rows.ts'
import { lost, type Share } from './shares.ts'
import { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

const widths = [36, 14, 16, 16, 14, 14, 14, 14]

function writeCounts(sheet: SheetWriter, { say }: Subject, share: Share): Counts {
  const { text } = share.answers
  const first = sheet.row
  const write = (label: string, formula: string, value: number): Reference => {
    const row = sheet.line({ value: label, style: 'label' }, { formula, value, style: 'integer' })
    return sheet.reference({ row, column: 1, rows: 1, columns: 1 }, [[value]])
  }
  const [left, stayed] = [true, false].map((wanted) => share.told.filter((each) => each === wanted).length) as [
    number,
    number,
  ]
  const [leftAt, stayedAt] = [1, 2].map((below) => sheet.at(first + below, 1))
  return {
    customers: write(say('churn-customers'), `=${leftAt}+${stayedAt}`, left + stayed),
    left: write(share.words.hits, `=COUNTIFS(${text},${conditionOf(share, 'hits')})`, left),
    stayed: write(share.words.misses, `=COUNTIFS(${text},${conditionOf(share, 'misses')})`, stayed),
  }
}

function scoresOf({ ask, say }: Subject, share: Share, { customers, left, stayed }: Counts): ScoreRow[] {
  const row = (metric: string, score: ScoreRow['score'], part: Reference): ScoreRow => {
    const interval = ask('PROPORTION.CI', part, customers, confidence)
    return {
      metric,
      about: share.question,
      score,
      interval,
      nativeInterval: nativeEnds(interval),
      plain: true,
      style: 'percent',
      scheme: undefined,
      counted: { formula: `=${customers.text}`, value: Number(customers.cells[0]?.[0]) },
    }
  }
  return [
    row(say('metric-churn'), ask('CHURN', customers, left), left),
    row(say('metric-retention'), ask('RETENTION', customers, stayed, 0), stayed),
  ]
}

const numberIn = (cell: Cell | undefined) => (typeof cell === 'number' ? [cell] : [])
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

/** Sum and mean of a column of numbers, of all customers and of those who left or stayed. */
function writeNumbers(sheet: SheetWriter, { columns }: Subject, share: Share, column: number): void {
  const { text, cells } = columns.column(column)
  const those = (wanted: boolean) => cells.flatMap(([cell], row) => (share.told[row] === wanted ? numberIn(cell) : []))
  const [all, left, stayed] = [cells.flatMap(([cell]) => numberIn(cell)), those(true), those(false)]
  const when = (kind: 'hits' | 'misses') => `${share.answers.text},${conditionOf(share, kind)}`
  const cell = (formula: string, value: number, style: Style): PlannedCell => ({ formula, value, style })
  const [total, lostTotal] = [2, 3].map((offset) => sheet.at(sheet.row, offset))
  const mean = (kind: 'hits' | 'misses', numbers: readonly number[]) =>
    numbers.length === 0 ? null : cell(`=AVERAGEIFS(${text},${when(kind)})`, sumOf(numbers) / numbers.length, 'money')
  sheet.line(
    { value: columns.titleOf(column), style: 'label' },
    cell(`=COUNT(${text})`, all.length, 'integer'),
    cell(`=SUM(${text})`, sumOf(all), 'money'),
    cell(`=SUMIFS(${text},${when('hits')})`, sumOf(left), 'money'),
    sumOf(all) === 0 ? null : cell(`=${lostTotal}/${total}`, sumOf(left) / sumOf(all), 'percent'),
    all.length === 0 ? null : cell(`=AVERAGE(${text})`, sumOf(all) / all.length, 'money'),
    mean('hits', left),
    mean('misses', stayed),
  )
}

export function churnStudy(subject: Subject, name: string): Study | null {
  const { say, survey } = subject
  const share = lost(subject)
  if (share === null) return null
  const sheet = new SheetWriter(name, widths)
  sheet.block(say('churn-study-title'), say('churn-study-note', { question: share.question }))
  sheet.skip()
  const counts = writeCounts(sheet, subject, share)
  writeChurnBefore(sheet, subject, share, counts)
  const numbers = numbersBeside(survey)
  if (numbers.length > 0) {
    sheet.block(say('churn-numbers'), say('churn-numbers-note'))
    const headings = ['filled', 'sum', 'sum-left', 'sum-share', 'mean', 'mean-left', 'mean-stayed']
    sheet.headings([say('column'), 'label'], ...headings.map((id) => [say(id), 'integer'] as const))
    for (const column of numbers) writeNumbers(sheet, subject, share, column)
  }
  return { sheet: sheet.plan(), scores: scoresOf(subject, share, counts) }
}
