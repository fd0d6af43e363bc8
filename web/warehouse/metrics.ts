/** The metrics that are counted in the database, and the functions that read their counts. */
import type { Scale } from '../survey/contract.ts'

export interface CountedMetric {
  /** The function whose SQL gives the sums, and its method. */
  readonly counting: { readonly name: string; readonly method: readonly string[] }
  /** What the functions take, in their order; the interval may ask for more. */
  readonly sums: readonly string[]
  readonly score: string
  readonly interval: { readonly name: string; readonly sums: readonly string[] } | null
  /** Those that make up how many counted. */
  readonly counted: readonly string[]
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
    usual: { low: 0, high: 10 },
  },
  CSAT: {
    counting: { name: 'CSAT', method: ['top2'] },
    sums: box,
    score: 'CSAT.FROMCOUNTS',
    interval: { name: 'CSAT.CI.FROMCOUNTS', sums: box },
    counted: ['answers'],
    usual: { low: 1, high: 5 },
  },
  CES: {
    counting: { name: 'CES', method: ['mean'] },
    sums: ['answers', 'total'],
    score: 'CES.FROMCOUNTS',
    interval: null,
    counted: ['answers'],
    usual: { low: 1, high: 7 },
  },
  CLI: {
    counting: { name: 'CLI', method: [] },
    sums: index,
    score: 'CLI.FROMCOUNTS',
    interval: { name: 'CLI.CI.FROMCOUNTS', sums: [...index, 'squares'] },
    counted: ['respondents'],
    usual: { low: 1, high: 6 },
  },
} as const satisfies Readonly<Record<string, CountedMetric>>

export type MetricName = keyof typeof metrics

export const isCounted = (name: string): name is MetricName => Object.hasOwn(metrics, name)

export const metricOf = (name: MetricName): CountedMetric => metrics[name]

/** Whether two scores of it can be compared by their counts alone. */
export const isCompared = (name: MetricName) => name === 'NPS' || name === 'CSAT'

/** Those a sheet of counts shows. */
export function sumsOf(name: MetricName): readonly string[] {
  const { sums, interval } = metricOf(name)
  return interval?.sums ?? sums
}

/** Why rows did not count, under the names that the query gives them. */
export const skippedSums = ['no_answer', 'not_a_number', 'off_scale'] as const
