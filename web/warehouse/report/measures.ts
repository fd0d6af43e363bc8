/** The scores other than NPS that stand by group and over time, each as its tables of counts are read. */
import type { Scheme } from '../../sheet/contract.ts'
import { confidence, usualScheme } from '../../workbook/score-rows.ts'
import { measureTitle, type Subject, withScale } from '../../workbook/subject.ts'
import type { Answered, Tallied, Tally } from '../contract.ts'
import { endsOf, scoreOf } from './cells.ts'
import { churnWords } from './churn.ts'
import type { CellOf } from './counts-sheet.ts'
import type { MeanSums } from './means.ts'
import { schemeOf } from './scored.ts'

/** Of which a share counts: the satisfied, those who found it easy, customers who came back. */
export interface ShareMeasure {
  readonly kind: 'share'
  readonly title: string
  readonly counted: string
  readonly words: { readonly score: string; readonly hits: string; readonly misses: string }
  readonly unit: 1 | 100
  readonly style: 'points' | 'percent'
  readonly scheme: Scheme | undefined
  readonly all: string
  readonly hits: string
  /** The mean is shown too, under this name. */
  readonly mean: { readonly metric: string; readonly sums: MeanSums } | null
}

/** A mean of indices of respondents. */
export interface IndexMeasure {
  readonly kind: 'index'
  readonly title: string
  readonly metric: string
  readonly scheme: Scheme | undefined
  readonly sums: MeanSums
  readonly cells: (cell: CellOf, tally: Tally) => ReturnType<typeof endsOf>
}

export type Measure = ShareMeasure | IndexMeasure

const respondents: MeanSums = { count: 'respondents', total: 'total', squares: 'squares' }

function shareOf(subject: Subject, { question, title }: Answered): ShareMeasure {
  const { say } = subject
  const metric = question.metric === 'CES' ? 'CES' : 'CSAT'
  const isEffort = metric === 'CES'
  return {
    kind: 'share',
    title: isEffort ? withScale(measureTitle('CES', title), question.scale) : measureTitle('CSAT', title),
    counted: say('answers'),
    words: { score: say(`share-${metric}`), hits: say(`hits-${metric}`), misses: say(`misses-${metric}`) },
    unit: 100,
    style: 'points',
    scheme: isEffort ? undefined : schemeOf(subject, question),
    all: 'answers',
    hits: isEffort ? 'easy' : 'better',
    mean: isEffort ? { metric, sums: { count: 'answers', total: 'total', squares: 'squares' } } : null,
  }
}

function loyaltyIndex(subject: Subject): IndexMeasure {
  const { ask, say } = subject
  return {
    kind: 'index',
    title: say('measure-cli'),
    metric: 'CLI',
    scheme: usualScheme(subject, 'CLI'),
    sums: respondents,
    cells: (cell, tally) => {
      const [count, total, squares] = ['respondents', 'total', 'squares'].map((name) => cell(tally, name))
      if (!count || !total || !squares) return []
      return [
        scoreOf(ask('CLI.FROMCOUNTS', count, total), count, 'points'),
        ...endsOf(ask('CLI.CI.FROMCOUNTS', count, total, squares, confidence), count, 'points'),
      ]
    },
  }
}

export function satisfactionIndex(subject: Subject, max: number): IndexMeasure {
  const { ask, say } = subject
  return {
    kind: 'index',
    title: say('measure-csi'),
    metric: 'CSI',
    scheme: usualScheme(subject, 'CSI'),
    sums: respondents,
    cells: (cell, tally) => {
      const [importances, weighted, count, total, squares] = [
        'importances',
        'weighted',
        'respondents',
        'total',
        'squares',
      ].map((name) => cell(tally, name))
      if (!importances || !weighted || !count || !total || !squares) return []
      return [
        scoreOf(ask('CSI.FROMSUMS', importances, weighted, max), importances, 'points'),
        ...endsOf(ask('CSI.CI.FROMSUMS', count, total, squares, confidence), count, 'points'),
      ]
    },
  }
}

export const measureOf = (subject: Subject, answered: Answered): Measure =>
  answered.question.metric === 'CLI' ? loyaltyIndex(subject) : shareOf(subject, answered)

/** `byDays` where rows are lines of orders. */
export function repeatMeasure(subject: Subject, byDays: boolean): ShareMeasure {
  const { say } = subject
  return {
    kind: 'share',
    title: say(byDays ? 'about-rpr-days' : 'about-rpr'),
    counted: say('customers'),
    words: { score: 'RPR', hits: say('hits-RPR'), misses: say('misses-RPR') },
    unit: 1,
    style: 'percent',
    scheme: usualScheme(subject, 'RPR'),
    all: 'customers',
    hits: byDays ? 'repeat_customers_by_days' : 'repeat_customers',
    mean: null,
  }
}

/** `question` is the column that says who left. */
export function churnMeasure(subject: Subject, question: string): ShareMeasure {
  const words = churnWords(subject)
  return {
    kind: 'share',
    title: measureTitle(words.score, question),
    counted: subject.say('customers'),
    words,
    unit: 1,
    style: 'percent',
    scheme: undefined,
    all: 'customers',
    hits: 'left',
    mean: null,
  }
}

/** Rows of a table of groups: those that have anything to show, those without a name last. */
export const shownTallies = ({ tallies }: Tallied, isShown: (tally: Tally) => boolean): Tally[] => {
  const found = tallies.filter(isShown)
  return [...found.filter(({ label }) => label !== ''), ...found.filter(({ label }) => label === '')]
}
