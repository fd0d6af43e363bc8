/** A list of customers that says who left: how many, and what they paid. */
import type { Cell } from '../sheet/contract.ts'
import { numbersBeside, tenureOf } from '../survey/index.ts'
import { type Tenure, writeChurnBefore } from './churn-before.ts'
import { type Counts, conditionOf } from './churn-counts.ts'
import type { Reference } from './columns.ts'
import type { PlannedCell, Style } from './contract.ts'
import { nativeEnds } from './native/intervals.ts'
import { confidence, type ScoreRow, type Study } from './score-rows.ts'
import { lost, type Share } from './shares.ts'
import { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

const widths = [36, 14, 16, 16, 14, 14, 14, 14]

/** What a study needs of a list of customers, wherever it is. */
export interface ChurnAnswers {
  readonly question: string
  readonly words: Share['words']
  readonly left: { readonly formula: string; readonly value: number }
  readonly stayed: { readonly formula: string; readonly value: number }
  readonly tenure: Tenure | null
  readonly numbers: readonly NumberSums[]
}

/** A column of numbers, of all customers and of those who left or stayed. */
export interface NumberSums {
  readonly title: string
  readonly filled: PlannedCell
  readonly sum: PlannedCell
  readonly sumLeft: PlannedCell
  readonly mean: PlannedCell | null
  readonly meanLeft: PlannedCell | null
  readonly meanStayed: PlannedCell | null
}

function writeCounts(sheet: SheetWriter, { say }: Subject, { words, left, stayed }: ChurnAnswers): Counts {
  const first = sheet.row
  const write = (label: string, formula: string, value: number): Reference => {
    const row = sheet.line({ value: label, style: 'label' }, { formula, value, style: 'integer' })
    return sheet.reference({ row, column: 1, rows: 1, columns: 1 }, [[value]])
  }
  const [leftAt, stayedAt] = [1, 2].map((below) => sheet.at(first + below, 1))
  return {
    customers: write(say('churn-customers'), `=${leftAt}+${stayedAt}`, left.value + stayed.value),
    left: write(words.hits, left.formula, left.value),
    stayed: write(words.misses, stayed.formula, stayed.value),
  }
}

function scoresOf({ ask, say }: Subject, question: string, { customers, left, stayed }: Counts): ScoreRow[] {
  const row = (metric: string, score: ScoreRow['score'], part: Reference): ScoreRow => {
    const interval = ask('PROPORTION.CI', part, customers, confidence)
    return {
      metric,
      about: question,
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
function numberSums({ columns }: Subject, share: Share, column: number): NumberSums {
  const { text, cells } = columns.column(column)
  const those = (wanted: boolean) => cells.flatMap(([cell], row) => (share.told[row] === wanted ? numberIn(cell) : []))
  const [all, left, stayed] = [cells.flatMap(([cell]) => numberIn(cell)), those(true), those(false)]
  const when = (kind: 'hits' | 'misses') => `${share.answers.text},${conditionOf(share, kind)}`
  const cell = (formula: string, value: number, style: Style): PlannedCell => ({ formula, value, style })
  const mean = (kind: 'hits' | 'misses', numbers: readonly number[]) =>
    numbers.length === 0 ? null : cell(`=AVERAGEIFS(${text},${when(kind)})`, sumOf(numbers) / numbers.length, 'number')
  return {
    title: columns.titleOf(column),
    filled: cell(`=COUNT(${text})`, all.length, 'integer'),
    sum: cell(`=SUM(${text})`, sumOf(all), 'money'),
    sumLeft: cell(`=SUMIFS(${text},${when('hits')})`, sumOf(left), 'money'),
    mean: all.length === 0 ? null : cell(`=AVERAGE(${text})`, sumOf(all) / all.length, 'number'),
    meanLeft: mean('hits', left),
    meanStayed: mean('misses', stayed),
  }
}

function tenureIn({ columns, survey }: Subject, share: Share): Tenure | null {
  const column = tenureOf(survey)
  if (column === null) return null
  const { text, cells } = columns.column(column)
  const stayed = `${share.answers.text},${conditionOf(share, 'misses')}`
  return {
    title: columns.titleOf(column),
    stayed: (from, to, now) => {
      const isNew = (cell: unknown) => typeof cell === 'number' && cell >= now.from && cell <= now.to
      const value = cells.filter(([cell], row) => share.told[row] === false && isNew(cell)).length
      return { formula: `=COUNTIFS(${text},">="&${from},${text},"<="&${to},${stayed})`, value, style: 'integer' }
    },
  }
}

function answersOf(subject: Subject, share: Share): ChurnAnswers {
  const { text } = share.answers
  const counted = (kind: 'hits' | 'misses', wanted: boolean) => ({
    formula: `=COUNTIFS(${text},${conditionOf(share, kind)})`,
    value: share.told.filter((each) => each === wanted).length,
  })
  return {
    question: share.question,
    words: share.words,
    left: counted('hits', true),
    stayed: counted('misses', false),
    tenure: tenureIn(subject, share),
    numbers: numbersBeside(subject.survey).map((column) => numberSums(subject, share, column)),
  }
}

function writeNumbers(sheet: SheetWriter, { say }: Subject, numbers: readonly NumberSums[]): void {
  if (numbers.length === 0) return
  sheet.block(say('churn-numbers'), say('churn-numbers-note'))
  const headings = ['filled', 'sum', 'sum-left', 'sum-share', 'mean', 'mean-left', 'mean-stayed']
  sheet.headings([say('column'), 'label'], ...headings.map((id) => [say(id), 'integer'] as const))
  for (const { title, filled, sum, sumLeft, mean, meanLeft, meanStayed } of numbers) {
    const [total, lostTotal] = [2, 3].map((offset) => sheet.at(sheet.row, offset))
    const value = Number(sumLeft.value) / Number(sum.value)
    const share: PlannedCell = { formula: `=${lostTotal}/${total}`, value, style: 'percent' }
    sheet.line(
      { value: title, style: 'label' },
      filled,
      sum,
      sumLeft,
      sum.value === 0 ? null : share,
      mean,
      meanLeft,
      meanStayed,
    )
  }
}

export function churnStudyOn(subject: Subject, name: string, answers: ChurnAnswers): Study {
  const { say } = subject
  const { question, tenure, numbers } = answers
  const sheet = new SheetWriter(name, widths)
  sheet.block(say('churn-study-title'), say('churn-study-note', { question }))
  sheet.skip()
  const counts = writeCounts(sheet, subject, answers)
  if (tenure !== null) writeChurnBefore(sheet, subject, tenure, counts)
  writeNumbers(sheet, subject, numbers)
  return { sheet: sheet.plan(), scores: scoresOf(subject, question, counts) }
}

export function churnStudy(subject: Subject, name: string): Study | null {
  const share = lost(subject)
  return share && churnStudyOn(subject, name, answersOf(subject, share))
}
