/** What a database brings back, and the spreadsheet functions that make results of it again. */
import type { Cell, Reading } from '../sheet/contract.ts'

type Metric = Reading['metric']

/** A spreadsheet function of sums, by their names in the order of its arguments. */
export interface OfSums {
  readonly function: string
  readonly sums: readonly string[]
  /** What stands behind the sums; absent for the usual options. */
  readonly options?: readonly Cell[]
  /** True where it takes all groups at once, and their names as the argument after the sums. */
  readonly takesNames?: boolean
}

export interface Bringing {
  /** What a person is told that it is. */
  readonly name: string
  /** Whose bands speak of it; null for what has none. */
  readonly metric: Metric | null
  /** The sums that must be there. */
  readonly sums: readonly string[]
  /** What a person reads of one group; null where no function reads one. */
  readonly reading: OfSums | null
  /** What stands beside the sums in a sheet. */
  readonly beside: readonly OfSums[]
  /** Columns that are taken along where they are there, for what no function makes of sums. */
  readonly also: readonly string[]
  /** True for counts of a group by a number of periods, which are read as a table of both. */
  readonly isMatrix?: boolean
  /** Of what has the same sums as others: the heading of its result, which tells it from them. */
  readonly own?: string
}

const groups = ['promoters', 'passives', 'detractors']
const indices = ['respondents', 'total', 'squares']
const orderSums = ['customers', 'orders', 'revenue']

const of = (name: string, sums: readonly string[], ...options: Cell[]): OfSums => {
  const last = options.findLastIndex((option) => option !== null)
  return { function: name, sums, ...(last >= 0 && { options: options.slice(0, last + 1) }) }
}

const scored = (
  metric: Metric,
  reading: OfSums,
  beside: readonly OfSums[],
  also: readonly string[] = [],
): Bringing => ({
  name: metric,
  metric,
  sums: [...new Set([reading, ...beside].flatMap(({ sums }) => sums))],
  reading,
  beside,
  also,
})

/** How sure an interval is to be, and how it is made; null for what is usual. */
export interface IntervalOptions {
  readonly confidence: number | null
  readonly method: string | null
}

const usual: IntervalOptions = { confidence: null, method: null }

export function npsBringing({ confidence, method }: IntervalOptions = usual): Bringing {
  const interval = of('NPS.CI.FROMCOUNTS', groups, confidence, method)
  const also = ['p_against_rest', 'change', 'difference', 'z', 'p', 'impact']
  return scored('NPS', interval, [of('NPS.FROMCOUNTS', groups), interval], also)
}

export function csiBringing({ confidence }: IntervalOptions = usual): Bringing {
  const score = of('CSI.FROMSUMS', ['importances', 'weighted'])
  return scored('CSI', score, [score, of('CSI.CI.FROMSUMS', indices, confidence)])
}

export function cliBringing({ confidence }: IntervalOptions = usual): Bringing {
  const interval = of('CLI.CI.FROMCOUNTS', indices, confidence)
  return scored('CLI', interval, [of('CLI.FROMCOUNTS', indices.slice(0, 2)), interval])
}

function csatBringing({ confidence }: IntervalOptions, own: string): Bringing {
  const counted = ['answers', 'better']
  const interval = of('CSAT.CI.FROMCOUNTS', counted, confidence)
  return { ...scored('CSAT', interval, [of('CSAT.FROMCOUNTS', counted), interval]), own }
}

/** A score that no function makes of sums, as the database has it. */
const valuesBringing = (name: string, own: string): Bringing => ({
  name,
  metric: null,
  sums: ['answers', own],
  reading: null,
  beside: [],
  also: [],
  own,
})

const cesBringing: Bringing = {
  ...scored('CES', of('CES.FROMCOUNTS', ['answers', 'total']), [of('CES.FROMCOUNTS', ['answers', 'total'])]),
  own: 'ces',
}

/** Results of answers on a scale, which all have the same sums: csat, csat_net, ces_agree_1_5, rating_bayes. */
export const isOfAnswers = (heading: string) =>
  /^(csat(_mean|_net|_pomp)?|ces(_agree|_net)?)(_\d+_\d+)?$|^rating(_bayes)?$/.test(heading)

/** Bands speak of the mean of effort on the usual scale alone. */
export function answersBringing(own: string, interval: IntervalOptions = usual): Bringing {
  if (/^csat(_\d+_\d+)?$/.test(own)) return csatBringing(interval, own)
  if (own === 'rating_bayes') return valuesBringing('RATING.BAYES', own)
  return own === 'ces' ? cesBringing : valuesBringing(own.replace(/_.*/, '').toUpperCase(), own)
}

/** How many of how many, beside the interval of their share. */
export const shareBringing = (
  name: string,
  sums: readonly [hits: string, all: string],
  { confidence }: IntervalOptions = usual,
): Bringing => ({
  name,
  metric: null,
  sums,
  reading: null,
  beside: [of('PROPORTION.CI', sums, confidence)],
  also: ['share'],
})

/** What a report of orders says beyond the sums. */
const reported = [
  'repeat_by_days',
  'step_one_two',
  'step_two_three',
  'step_three_four',
  'median_gap',
  'mean_gap',
  'mean_span',
  'first_day',
  'last_day',
]

/** By which rule a customer has bought again: of several orders on a day, or of several days. */
export function ordersBringing(rule: 'orders' | 'days' = 'orders'): Bringing {
  const repeat = rule === 'orders' ? 'repeat_customers' : 'repeat_customers_by_days'
  return scored('RPR', of('RPR', [repeat, 'customers']), [of('ORDERS.FROMCOUNTS', [...orderSums, repeat])], reported)
}

export const churnBringing: Bringing = {
  name: 'CHURN',
  metric: null,
  sums: ['active_before', 'lost'],
  reading: null,
  beside: [of('CHURN', ['active_before', 'lost']), of('PROPORTION.CI', ['lost', 'active_before'])],
  also: ['retained', 'acquired', 'returned'],
}

export const cohortsBringing: Bringing = {
  name: 'COHORTS',
  metric: null,
  sums: ['periods_later', 'customers', 'periods_seen'],
  reading: null,
  beside: [],
  also: [],
  isMatrix: true,
}

export const valueBringing: Bringing = {
  name: 'AOV',
  metric: null,
  sums: ['revenue', 'orders'],
  reading: null,
  beside: [of('AOV', ['revenue', 'orders'])],
  also: [],
}

export const criteriaBringing = (best: number): Bringing => ({
  name: 'CSI.TABLE',
  metric: null,
  sums: ['importance', 'satisfaction'],
  reading: null,
  beside: [{ ...of('CSI.TABLE', ['importance', 'satisfaction'], best === 10 ? null : best), takesNames: true }],
  also: [],
})

/** What each group adds to a change, as the database has it. */
export const mixBringing: Bringing = {
  name: 'NPS.MIX',
  metric: null,
  sums: ['within', 'mix', 'total'],
  reading: null,
  beside: [],
  also: ['before', 'after'].flatMap((survey) => groups.map((group) => `${survey}_${group}`)),
}

/** Of the metrics that have bands. */
export const bringings: Readonly<Record<Metric, Bringing>> = {
  NPS: npsBringing(),
  CSI: csiBringing(),
  CLI: cliBringing(),
  CSAT: answersBringing('csat'),
  CES: answersBringing('ces'),
  RPR: ordersBringing(),
}

/** All that rows may be, the likeliest first. */
export const everyBringing: readonly Bringing[] = [
  ...Object.values(bringings),
  ordersBringing('days'),
  churnBringing,
  cohortsBringing,
  valueBringing,
  criteriaBringing(10),
  mixBringing,
  shareBringing('RATING.WILSON', ['good', 'ratings']),
  shareBringing('PROPORTION.CI', ['successes', 'cases']),
]
