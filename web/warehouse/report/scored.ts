/** A score of counts as formulas over the cells that hold them. */
import type { Asked } from '../../workbook/ask.ts'
import type { Style } from '../../workbook/contract.ts'
import type { Groups } from '../../workbook/native/comparison.ts'
import { nativeEnds } from '../../workbook/native/intervals.ts'
import { confidence, type ScoreRow, usualScheme } from '../../workbook/score-rows.ts'
import type { Subject } from '../../workbook/subject.ts'
import type { Answered, LargeQuestion, Tally } from '../contract.ts'
import { type MetricName, metricOf } from '../metrics.ts'
import { sumOfCounts } from './cells.ts'
import type { CellOf, Count, CountsTable } from './counts-sheet.ts'

export interface Scored {
  readonly score: Asked
  readonly interval: Asked | null
  readonly counted: Count
  readonly style: Style
}

const styles: Readonly<Record<MetricName, Style>> = { NPS: 'score', CSAT: 'points', CES: 'number', CLI: 'points' }

export function scoredOf({ ask }: Subject, { metric }: LargeQuestion, cell: CellOf, tally: Tally): Scored {
  const { sums, score, interval, counted } = metricOf(metric)
  const cells = (names: readonly string[]) => names.map((name) => cell(tally, name))
  return {
    score: ask(score, ...cells(sums)),
    interval: interval && ask(interval.name, ...cells(interval.sums), confidence),
    counted: sumOfCounts(cells(counted)),
    style: styles[metric],
  }
}

/** Promoters, passives and detractors as formulas name them. */
export const groupsOf = (cell: CellOf, tally: Tally): Groups => ({
  promoters: cell(tally, 'promoters').text,
  passives: cell(tally, 'passives').text,
  detractors: cell(tally, 'detractors').text,
})

/** Bands of effort are published for seven points of ease. */
const isBanded = ({ metric, scale, easy }: LargeQuestion) => metric !== 'CES' || (scale.high === 7 && easy === 'high')

export const schemeOf = (subject: Subject, question: LargeQuestion) =>
  isBanded(question) ? usualScheme(subject, question.metric) : undefined

/** A line of the summary. */
export function scoreRow(subject: Subject, { tallied, cell }: CountsTable<Answered>): ScoreRow[] {
  const { question, tallies } = tallied
  const [all] = tallies
  if (all === undefined) return []
  const { score, interval, counted, style } = scoredOf(subject, question, cell, all)
  return [
    {
      metric: question.metric,
      about: tallied.title,
      score,
      interval,
      nativeInterval: interval && nativeEnds(interval),
      plain: true,
      style,
      scheme: schemeOf(subject, question),
      counted: { formula: `=${counted.text}`, value: counted.value },
    },
  ]
}

/** Sums of weights have the size that as many equal weights would tell as much with: Kish, Survey Sampling, 1965. */
function effective(cell: CellOf, all: Tally): Count[] {
  const groups = ['promoters', 'passives', 'detractors'].map((name) => cell(all, name))
  const [whole, squares] = [sumOfCounts(groups), cell(all, 'squares')]
  return groups.map(({ text, value }) => {
    const own = (value * whole.value) / squares.value
    return { text: `${text}*${whole.text}/${squares.text}`, origin: text, cells: [[own]], value: own }
  })
}

/** The same of weighted answers. */
export function weightedRow(
  subject: Subject,
  { tallied, cell }: CountsTable<Answered>,
  rows: readonly ScoreRow[],
): ScoreRow[] {
  const [all] = tallied.tallies
  if (all === undefined || !((all.sums.squares ?? 0) > 0)) return []
  const { ask, say } = subject
  const interval = ask('NPS.CI.FROMCOUNTS', ...effective(cell, all), confidence)
  const groups = ['promoters', 'passives', 'detractors'].map((name) => cell(all, name))
  return [
    {
      metric: say('metric-weighted', { metric: 'NPS' }),
      about: tallied.title,
      score: ask('NPS.FROMCOUNTS', ...groups),
      interval,
      nativeInterval: nativeEnds(interval),
      plain: true,
      style: 'score',
      scheme: usualScheme(subject, 'NPS'),
      counted: rows.find(({ metric, about }) => metric === 'NPS' && about === tallied.title)?.counted ?? null,
    },
  ]
}
