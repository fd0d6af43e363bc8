/** Answers of which a share counts: the satisfied, those who found it easy, the customers who left. */
import { numberOfCell } from '../sheet/cells.ts'
import type { Cell, Scheme } from '../sheet/contract.ts'
import { churnOf, type Scale } from '../survey/index.ts'
import { isNumeric, type Reference } from './columns.ts'
import type { Style } from './contract.ts'
import type { Fitting } from './fits.ts'
import { type Counted, numbersBetween, textsBeginning, textsEqual } from './native/selection.ts'
import { usualScheme } from './score-rows.ts'
import { measureTitle, type Subject, withScale } from './subject.ts'

export interface Share {
  readonly metric: string
  readonly question: string
  readonly answers: Reference
  /** By row: true counts for the score, false against it, null is no answer. */
  readonly told: readonly (boolean | null)[]
  readonly hits: readonly Counted[]
  readonly misses: readonly Counted[]
  /** What the columns of the table are called. */
  readonly words: { readonly score: string; readonly hits: string; readonly misses: string }
  /** 100 for points, 1 for a share shown as percent. */
  readonly unit: 1 | 100
  readonly style: Style
  readonly scheme: Scheme | undefined
  /** Of answers that are all numbers: the mean is shown too. */
  readonly mean: { readonly low: number; readonly high: number } | null
}

/** "5 - Very satisfied" begins with the answer it is. */
const worded = /^\d{1,2} - /

/** Cells that a plain formula counts as our functions do; null where some are written in another way. */
function countedBetween(answers: Reference, low: number, high: number): readonly Counted[] | null {
  if (isNumeric(answers)) return [numbersBetween(low, high)]
  const isRead = ([cell = null]: readonly Cell[]) =>
    typeof cell !== 'string' || worded.test(cell) || Number.isNaN(numberOfCell(cell))
  if (!answers.cells.every(isRead)) return null
  const steps = Array.from({ length: high - low + 1 }, (_, index) => low + index)
  return [numbersBetween(low, high), ...steps.map((answer) => textsBeginning(`${answer} - `))]
}

interface Rating {
  readonly metric: 'CSAT' | 'CES'
  readonly scale: Scale
  /** Ends of the answers that count for the score. */
  readonly good: Scale
}

function toldBy(answers: Reference, { scale, good }: Rating): (boolean | null)[] {
  return answers.cells.map(([cell = null]) => {
    const answer = numberOfCell(cell)
    if (!Number.isInteger(answer) || answer < scale.low || answer > scale.high) return null
    return answer >= good.low && answer <= good.high
  })
}

/** The rest of the scale on both sides of the good answers; one of them is empty. */
function othersOf({ scale, good }: Rating): Scale {
  return good.low > scale.low ? { low: scale.low, high: good.low - 1 } : { low: good.high + 1, high: scale.high }
}

function ratingShare(subject: Subject, fitting: Fitting, rating: Rating): Share[] {
  const { columns, say } = subject
  const { metric, good, scale } = rating
  const answers = columns.column(fitting.about)
  const others = othersOf(rating)
  const [hits, misses] = [good, others].map(({ low, high }) => countedBetween(answers, low, high))
  if (!hits || !misses) return []
  const words = { score: say(`share-${metric}`), hits: say(`hits-${metric}`), misses: say(`misses-${metric}`) }
  return [
    {
      metric,
      question: columns.titleOf(fitting.about),
      answers,
      told: toldBy(answers, rating),
      hits,
      misses,
      words,
      unit: 100,
      style: 'points',
      scheme: metric === 'CSAT' ? usualScheme(subject, metric) : undefined,
      mean: metric === 'CES' && isNumeric(answers) ? scale : null,
    },
  ]
}

const scaleOf = ({ survey }: Subject, { about }: Fitting, usual: Scale) => survey.questions[about]?.scale ?? usual

function satisfied(subject: Subject): Share[] {
  return subject.fits('CSAT').flatMap((fitting) => {
    const scale = scaleOf(subject, fitting, { low: 1, high: 5 })
    return ratingShare(subject, fitting, { metric: 'CSAT', scale, good: { low: scale.high - 1, high: scale.high } })
  })
}

/** The easy side of the middle, as CES counts it by its method "agree". */
function atEase(subject: Subject): Share[] {
  return subject.fits('CES').flatMap((fitting) => {
    const scale = scaleOf(subject, fitting, { low: 1, high: 7 })
    const middle = (scale.low + scale.high) / 2
    const isLow = fitting.option('direction') === 'low'
    const easy = isLow
      ? { low: scale.low, high: Math.ceil(middle - 1) }
      : { low: Math.floor(middle + 1), high: scale.high }
    return ratingShare(subject, fitting, { metric: 'CES', scale, good: easy })
  })
}

const asText = (cell: Cell) => (typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell))

/** Numbers and truths are compared as such, words as words. */
const equal = (cell: Cell): Counted =>
  typeof cell === 'string'
    ? textsEqual(cell)
    : { conditions: [asText(cell)], factor: (range) => `(${range}=${asText(cell)})*(${range}<>"")` }

export function lost({ survey, columns, say }: Subject): Share | null {
  const churn = churnOf(survey)
  if (churn === null) return null
  const answers = columns.column(churn.column)
  const told = answers.cells.map(([cell = null]) => (cell === churn.left ? true : cell === churn.stayed ? false : null))
  return {
    metric: 'CHURN',
    question: columns.titleOf(churn.column),
    answers,
    told,
    hits: [equal(churn.left)],
    misses: [equal(churn.stayed)],
    words: { score: say('share-CHURN'), hits: say('hits-CHURN'), misses: say('misses-CHURN') },
    unit: 1,
    style: 'percent',
    scheme: undefined,
    mean: null,
  }
}

export function sharesOf(subject: Subject): readonly Share[] {
  const churn = lost(subject)
  return [...(churn === null ? [] : [churn]), ...satisfied(subject), ...atEase(subject)]
}

/** Each row as a promoter or a detractor: how our functions of groups and periods tell two kinds apart. */
export const toldAsScores = ({ told }: Share): Cell[][] => told.map((each) => [each === null ? null : each ? 10 : 0])

export function shareTitle({ metric, question, words, mean }: Share): string {
  if (mean !== null) return withScale(measureTitle(metric, question), mean)
  return measureTitle(metric === 'CHURN' ? words.score : metric, question)
}
