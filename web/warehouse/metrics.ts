/** The metrics that are counted in the database, and the functions that read their counts. */

import type { SqlExpressions } from '../sheet/contract.ts'
import { answerBetween, answerOf, each } from '../sheet/sql.ts'
import type { Scale } from '../survey/contract.ts'
import type { LargeQuestion } from './contract.ts'

export interface CountedMetric {
  /** The function whose SQL gives the sums, and its method. */
  readonly counting: { readonly name: string; readonly method: readonly string[] }
  /** What the functions take, in their order; the interval may ask for more. */
  readonly sums: readonly string[]
  readonly score: string
  readonly interval: { readonly name: string; readonly sums: readonly string[] } | null
  /** Those that make up how many counted. */
  readonly counted: readonly string[]
  /** Beyond these, what the tables of a report ask for. */
  readonly more: readonly string[]
  readonly usual: Scale
}

const groups = ['promoters', 'passives', 'detractors']
const box = ['answers', 'better']
const index = ['respondents', 'total']

export const metrics = {
  NPS: {
    counting: { name: 'NPS.COUNTS', method: [] },
    sums: groups,
    score: 'NPS.FROMCOUNTS',
    interval: { name: 'NPS.CI.FROMCOUNTS', sums: groups },
    counted: groups,
    more: [],
    usual: { low: 0, high: 10 },
  },
  CLI: {
    counting: { name: 'CLI', method: [] },
    sums: index,
    score: 'CLI.FROMCOUNTS',
    interval: { name: 'CLI.CI.FROMCOUNTS', sums: [...index, 'squares'] },
    counted: ['respondents'],
    more: [],
    usual: { low: 1, high: 6 },
  },
  CSAT: {
    counting: { name: 'CSAT', method: ['top2'] },
    sums: box,
    score: 'CSAT.FROMCOUNTS',
    interval: { name: 'CSAT.CI.FROMCOUNTS', sums: box },
    counted: ['answers'],
    more: [],
    usual: { low: 1, high: 5 },
  },
  CES: {
    counting: { name: 'CES', method: ['mean'] },
    sums: ['answers', 'total'],
    score: 'CES.FROMCOUNTS',
    interval: null,
    counted: ['answers'],
    more: ['squares', 'easy'],
    usual: { low: 1, high: 7 },
  },
} as const satisfies Readonly<Record<string, CountedMetric>>

export type MetricName = keyof typeof metrics

export const isCounted = (name: string): name is MetricName => Object.hasOwn(metrics, name)

export const metricOf = (name: MetricName): CountedMetric => metrics[name]

/** How many gave this answer. */
export const gave = (answer: number) => `gave_${answer}`

const answersOn = ({ low, high }: Scale) => Array.from({ length: high - low + 1 }, (_, place) => low + place)

/** The easy side of the middle, as CES counts it by its method "agree". */
function easyOf({ scale, easy }: LargeQuestion): Scale {
  const middle = (scale.low + scale.high) / 2
  return easy === 'low'
    ? { low: scale.low, high: Math.ceil(middle - 1) }
    : { low: Math.floor(middle + 1), high: scale.high }
}

/** Of all rows together a report shows more than of their parts. */
export function moreSums({ metric, scale }: LargeQuestion, isWhole: boolean): readonly string[] {
  if (metric !== 'NPS' || !isWhole) return metricOf(metric).more
  return [...answersOn(scale).map(gave), 'zeros', 'fractional']
}

/** The same as sums over rows whose answer is this expression. */
export function moreAdds(question: LargeQuestion, isWhole: boolean, answer = ''): SqlExpressions {
  const { metric, scale } = question
  if (metric === 'CES') {
    const squares = answerOf(answer, scale)
    const { low, high } = easyOf(question)
    return { squares: `(${squares}) * (${squares})`, easy: answerBetween(answer, scale, low, high) }
  }
  if (metric !== 'NPS' || !isWhole) return {}
  const counts = answersOn(scale).map((each) => [gave(each), answerBetween(answer, scale, each, each)] as const)
  const { low, high } = scale
  return {
    ...Object.fromEntries(counts),
    zeros: each(`${answer} = 0`),
    fractional: each(`${answer} > ${low} AND ${answer} < ${high} AND ${answer} <> floor(${answer})`),
  }
}

/** Those a sheet of counts shows. */
export function sumsOf(name: MetricName): readonly string[] {
  const { sums, interval } = metricOf(name)
  return interval?.sums ?? sums
}

/** Why rows did not count, under the names that the query gives them. */
export const skippedSums = ['no_answer', 'not_a_number', 'off_scale'] as const
