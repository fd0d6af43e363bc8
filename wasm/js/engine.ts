/** What the core and the catalogue offer, typed. The only file a caller needs to read. */

import type { NpsScale } from './nps-scales.ts'

export type { NpsScale }

/** A column of numbers in the module's memory, valid until the next `begin`. NaN is a cell without an answer. */
export interface Column {
  readonly pointer: number
  readonly length: number
}

/** A rectangle in the module's memory, row after row. */
export interface Matrix extends Column {
  readonly rows: number
  readonly columns: number
}

export type Rows = readonly (readonly unknown[])[]

/** What a cell that is no number is worth: a number, or NaN for none. `index` counts cells row after row, from 0. */
export type OtherCell = (cell: unknown, index: number) => number

/** A scale of whole numbers from `low` to `high`, both included; at most 11 values. */
export interface Scale {
  readonly low: number
  readonly high: number
}

export interface AnswerTally {
  /** Answers by value, `counts[i]` of them being `scale.low + i`. */
  readonly counts: readonly number[]
  readonly answers: number
  /** Cells without a number (NaN in the column). */
  readonly missing: number
  /** Zeros on a scale that has no 0: desktop Excel's way of sending a blank. */
  readonly zeros: number
  /** Numbers outside the scale, and numbers between its values. */
  readonly offScale: number
  readonly fractional: number
  /** Index of the first number counted in `offScale`, −1 when there is none. */
  readonly firstOffScale: number
}

/** Answers by group. Whole numbers, or weighted shares times Kish's effective sample size. */
export interface NpsSample {
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
}

export interface WeightedAnswers {
  readonly tally: AnswerTally
  readonly sample: NpsSample
  readonly weights: 'ok' | 'negative' | 'allZero'
  /** Index of the first negative weight, −1 when there is none. */
  readonly firstNegative: number
  /** Rows left out because the weight is missing. */
  readonly unweighted: number
}

/** One group of a grouped score; `counts` are plain answers, `sample` is weighted where weights were given. */
export interface NpsGroup {
  readonly counts: NpsSample
  readonly sample: NpsSample
  /** The answers of all other groups, as `sample`. */
  readonly rest: NpsSample
}

export type NpsIntervalMethod = 'adjusted-wald' | 'wald' | 'score' | 'bootstrap'
export type NpsTestMethod = 'adjusted-wald' | 'wald'

/** Points, or whatever unit the estimate has; NaN at both ends where no interval exists. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export interface Test {
  readonly difference: number
  readonly z: number
  readonly p: number
}

export type CalendarPeriod = 'month' | 'week' | 'quarter' | 'year'

/** Answers of one period. `start` is the serial of its first day. */
export interface NpsPeriod {
  readonly start: number
  readonly sample: NpsSample
}

/** A period of a trend; NaN throughout when it has no answers, `change` and `p` also after such a one. */
export interface NpsTrendPoint extends Interval {
  readonly score: number
  readonly change: number
  readonly p: number
}

export interface NpsSlope {
  readonly pointsPerPeriod: number
  readonly z: number
  readonly p: number
}

/** How many respondents must change, each way on its own; NaN where that way alone cannot reach the target. */
export interface NpsTarget {
  readonly passivesToPromoters: number
  readonly detractorsToPromoters: number
  readonly newPromoters: number
}

/** A part in the change of a score, in points. */
export interface NpsMix {
  readonly within: number
  readonly mix: number
  readonly total: number
}

/** What the answers that name a theme do to the score; `impact` and `p` are NaN when everyone names it. */
export interface Theme {
  readonly index: number
  readonly sample: NpsSample
  /** Score of everyone minus the score of those who do not name it, in points. */
  readonly impact: number
  /** Against all other answers, adjusted by Holm for the number of themes found. */
  readonly p: number
}

export type PAdjustment = 'holm' | 'bh'
export type DriversMethod = 'lmg' | 'johnson'

/** One attribute; `importance` is its part of R², `correlation` NaN for an attribute that never changes. */
export interface Driver {
  readonly mean: number
  readonly correlation: number
  readonly importance: number
  readonly share: number
}

export interface DriversFit {
  readonly status: 'ok' | 'tooFewRows' | 'constantOutcome' | 'tooManyAttributes'
  /** Rows without a blank. */
  readonly rows: number
  readonly rSquared: number
  readonly drivers: readonly Driver[]
}

export interface Mean extends Interval {
  readonly n: number
  readonly mean: number
}

export type CsiMethod = 'share' | 'pomp' | 'respondent'

/** A score, or the reason why there is none and the criterion it concerns (from 0; −1 when none in particular). */
export interface CsiScore {
  readonly status: 'ok' | 'noAnswers' | 'noCriterionAnswers' | 'noImportance' | 'offScale'
  readonly criterion: number
  readonly score: number
}

export interface CsiCriterion {
  readonly importance: number
  readonly share: number
  readonly satisfaction: number
  readonly weighted: number
  readonly loss: number
}

/** One number per respondent, NaN where the respondent has none. */
export type Respondents = Float64Array

export type RepeatRule = 'orders' | 'days'

export interface RepeatPurchase {
  readonly customers: number
  readonly repeatCustomers: number
  readonly orders: number
}

export type CsatMethod = 'top2' | 'mean' | 'net' | 'pomp'
export type CesMethod = 'mean' | 'agree' | 'net'
/** Which end of the scale is easy. */
export type CesDirection = 'high' | 'low'

/** What a forecast of recommendation assumes; shares and conversion are fractions. */
export interface ReferralAssumptions {
  readonly customers: number
  readonly promoterShare: number
  readonly detractorShare: number
  readonly perPromoter: number
  readonly perDetractor: number
  readonly conversion: number
}

export interface ReferralForecast {
  readonly newCustomers: number
  readonly lostProspects: number
  readonly net: number
}

export interface OrdersReport {
  readonly orders: number
  readonly revenue: number
  /** Customers with at least 1, 2, 3, 4 orders. */
  readonly customersWith: readonly number[]
  readonly repeatCustomersByDays: number
  /** Days between neighbouring purchase days of a customer; NaN when nobody bought on two days. */
  readonly medianGap: number
  /** Serials, NaN without orders. */
  readonly firstDay: number
  readonly lastDay: number
  /** Rows that are no usable order, each under the first kind that fits. */
  readonly skipped: {
    readonly noCustomer: number
    readonly noDate: number
    readonly outsidePeriod: number
    readonly noAmount: number
    readonly refunds: number
  }
}

/** Customers of one period; `churn` is NaN when nobody was active before. */
export interface PeriodChurn {
  readonly activeBefore: number
  readonly retained: number
  readonly lost: number
  readonly churn: number
  readonly acquired: number
  readonly returned: number
}

/** A customer without a usable order has 0 orders and scores of 0, and NaN days. */
export interface RfmCustomer {
  readonly daysSince: number
  readonly orders: number
  readonly spend: number
  readonly recency: number
  readonly frequency: number
  readonly monetary: number
  /** Row of the first usable order, from 0. */
  readonly firstRow: number
}

export type GapPolicy = 'mark' | 'strict' | 'down' | 'up'
export type Language = 'en' | 'ru'
export type Text = Readonly<Record<Language, string>>

export interface Band {
  readonly low: number
  readonly high: number
  readonly closed: 'left' | 'right' | 'both' | 'open'
  readonly key: string
  readonly title: Text
  readonly origin: 'published' | 'completed' | 'derived'
}

export interface Scheme {
  readonly id: string
  readonly metric: string
  readonly unit: 'points' | 'fraction' | '1-7'
  /** Who published it, as a person reads it. */
  readonly source: Text
  /** '' where the address is not known. */
  readonly url: string
  /** 0 where the year is not known. */
  readonly year: number
  /** In rising order; every value of the unit's range is in exactly one. */
  readonly bands: readonly Band[]
}

/** What is wrong with a scheme: a message id of the sheet, and where in the document. */
export interface SchemeError {
  readonly error: string
  readonly place: string
}

/** A band of a scheme under a gap policy. */
export interface BandReading {
  /** Index in `scheme.bands`, −1 outside the scheme's range. */
  readonly index: number
  /** True under the policy 'strict' when the source says nothing of the value. */
  readonly undescribed: boolean
}

export interface Benchmark {
  readonly kind: Text
  readonly id: string
  readonly low: number
  readonly high: number
  readonly source: Text
  readonly url: string
  readonly year: number
}

export interface Engine {
  /** Makes room for `cells` numbers. Columns made earlier become invalid. */
  begin(cells: number): void
  /** Copies a rectangle: numbers as they are, any other cell as `other` says. */
  matrix(rows: Rows, other: OtherCell): Matrix
  /** Copies plain numbers. */
  column(values: ArrayLike<number>): Column

  tally(answers: Column, scale: Scale): AnswerTally

  npsSample(tally: AnswerTally, scale: NpsScale): NpsSample
  weigh(answers: Column, weights: Column, scale: NpsScale): WeightedAnswers
  /** −100..100, NaN for an empty sample. */
  nps(sample: NpsSample): number
  npsInterval(sample: NpsSample, confidence: number, method: NpsIntervalMethod): Interval
  npsTest(a: NpsSample, b: NpsSample, method: NpsTestMethod): Test
  /** `groups` holds a code 0..count−1 per answer. Cells that are no answer on the scale are left out. */
  npsGroups(answers: Column, groups: Column, count: number, scale: NpsScale, weights: Column | null): NpsGroup[]
  /** Chance that the score lies below the first cut, between each two, above the last. Cuts in points, rising. Adds to 1. */
  npsChances(sample: NpsSample, cuts: readonly number[]): number[]

  /** Periods from the first to the last row with an answer and a date (a serial), empty ones included. */
  npsPeriods(answers: Column, dates: Column, scale: NpsScale, period: CalendarPeriod): NpsPeriod[]
  npsTrend(periods: readonly NpsSample[], confidence: number): NpsTrendPoint[]
  /** NaN throughout with fewer than two periods with answers, and by Wald with a period without variance. */
  npsSlope(periods: readonly NpsSample[], method: NpsTestMethod): NpsSlope
  /** Answers needed for ± margin points; `population` is infinite where it is not known. */
  npsSampleSize(margin: number, confidence: number, population: number, variance: number): number
  /** Points; above 200 when two samples of these sizes can show no difference. */
  npsDetectable(n1: number, n2: number, confidence: number, power: number, variance: number): number
  npsTarget(sample: NpsSample, target: number): NpsTarget
  /** A sample per group in both; `sum` is the change of the score. */
  npsMix(before: readonly NpsSample[], after: readonly NpsSample[]): { groups: NpsMix[]; sum: NpsMix }
  /** NaN when nobody else answered. */
  npsImpact(topic: NpsSample, everyone: NpsSample): number
  /** 1 for a promoter, 0 for a passive, −1 for a detractor, NaN for no answer. The column holds them from now on. */
  npsCodes(answers: Column, scale: NpsScale): Float64Array
  /**
   * Themes of at least `fewest` answers. `mentions` holds themes 0..count−1, those of the first answer first, `ends` how
   * many there are up to the end of each answer.
   */
  themes(answers: Column, mentions: Column, ends: Column, count: number, fewest: number, scale: NpsScale): Theme[]

  wilson(successes: number, n: number, confidence: number): Interval
  meanInterval(values: ArrayLike<number>, confidence: number, low: number, high: number): Mean
  /** Adjusted p-values, in the order given; NaN stays NaN. */
  adjustPValues(p: readonly number[], method: PAdjustment): number[]
  /** Kish's; NaN when a weight is negative or infinite, or none is above 0. */
  effectiveSampleSize(weights: Column): number
  /** `attributes` has a row for each number of `outcome`; a row with a NaN is left out. */
  drivers(outcome: Column, attributes: Matrix, method: DriversMethod): DriversFit

  csi(importance: Matrix, satisfaction: Matrix, max: number, method: CsiMethod): CsiScore
  csiCriteria(importance: Matrix, satisfaction: Matrix, max: number): CsiCriterion[]
  csiRespondents(importance: Matrix, satisfaction: Matrix, max: number): Respondents

  /** Answers n×3 of 1..6; `map` gives the points of 1..6. */
  cliRespondents(answers: Matrix, map: readonly number[], partial: boolean): Respondents

  /** `customers` holds a code 0..count−1 per order, `dates` serials; NaN in either skips the order. The period is [from, to). */
  repeatPurchase(
    customers: Column,
    dates: Column,
    count: number,
    from: number,
    to: number,
    rule: RepeatRule,
  ): RepeatPurchase

  /** Three means on 1..10 and their weights; NaN when one is outside its range. */
  acsi(means: readonly number[], weights: readonly number[]): number
  /** NaN without answers, like the next five. */
  csat(tally: AnswerTally, scale: Scale, method: CsatMethod): number
  /** Of 'top2'. */
  csatInterval(tally: AnswerTally, scale: Scale, confidence: number): Interval
  ces(tally: AnswerTally, scale: Scale, method: CesMethod, direction: CesDirection): number
  rating(tally: AnswerTally, scale: Scale): number
  ratingBayes(tally: AnswerTally, scale: Scale, priorMean: number, priorWeight: number): number
  ratingWilson(tally: AnswerTally, scale: Scale, threshold: number, confidence: number): number

  /** These and the next are NaN when an argument is outside its range or there is nothing to divide by. */
  purchaseFrequency(orders: number, customers: number): number
  purchaseGap(days: number, frequency: number): number
  averageOrderValue(revenue: number, orders: number): number
  /** Mean of the amounts of orders; refunds are left out. */
  meanAmount(amounts: Column): number
  /** Sum of the amounts, refunds included. */
  revenue(amounts: Column): number
  churn(start: number, lost: number): number
  retention(start: number, end: number, acquired: number): number
  netRevenueRetention(start: number, expansion: number, contraction: number, churned: number): number
  earnedGrowthRate(netRetention: number, earnedNew: number): number
  lifetimeValue(orderValue: number, frequency: number, lifetime: number, margin: number): number
  discountedLifetimeValue(margin: number, retention: number, discount: number, includesFirst: boolean): number
  referralForecast(assumptions: ReferralAssumptions): ReferralForecast

  /** `customers` holds a code 0..count−1 per order, here and in the next four. The period is [from, to). */
  ordersReport(customers: Column, dates: Column, amounts: Column, count: number, from: number, to: number): OrdersReport
  /** First days of the periods with orders, empty ones between included. The dates are the periods' codes from now on. */
  orderPeriods(customers: Column, dates: Column, period: CalendarPeriod): number[]
  churnByPeriod(customers: Column, codes: Column, count: number, periodCount: number): PeriodChurn[]
  /** For each period, how many customers who came in it first are active 0, 1, 2 … periods later. */
  cohorts(customers: Column, codes: Column, count: number, periodCount: number): number[][]
  /** `asOf` NaN is the day of the last order. */
  rfm(customers: Column, dates: Column, amounts: Column, count: number, asOf: number, bins: number): RfmCustomer[]

  readonly schemes: readonly Scheme[]
  /** The scheme a metric uses when none is named. */
  defaultScheme(metric: string): Scheme | undefined
  /** Reads a scheme from JSON as the catalogue's own files are written. */
  readScheme(json: string): Scheme | SchemeError
  band(scheme: Scheme, value: number, gap: GapPolicy): BandReading
  /** Sentences, most useful first. `weakest` names the weakest criteria of CSI as they shall read in a sentence, '' for none. */
  advice(metric: string, band: string, schemeId: string, language: Language, weakest: string): string[]
  benchmarks(metric: string): Benchmark[]
}
