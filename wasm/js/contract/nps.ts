/** Net Promoter Score. */
import type { NpsScale } from '../nps-scales.ts'
import type { AnswerTally, Column, Interval } from './cells.ts'

export type { NpsScale }

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

/** Adjusted Wald; NaN throughout for an empty sample. */
export interface NpsGroupScore extends Interval {
  readonly score: number
  /** Against the rest, not adjusted for the number of groups; NaN where there is no rest. */
  readonly p: number
}

export type NpsIntervalMethod = 'adjusted-wald' | 'wald' | 'score' | 'bootstrap'
export type NpsTestMethod = 'adjusted-wald' | 'wald'

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

export interface NpsEngine {
  npsSample(tally: AnswerTally, scale: NpsScale): NpsSample
  weigh(answers: Column, weights: Column, scale: NpsScale): WeightedAnswers
  /** −100..100, NaN for an empty sample. */
  nps(sample: NpsSample): number
  npsInterval(sample: NpsSample, confidence: number, method: NpsIntervalMethod): Interval
  npsTest(a: NpsSample, b: NpsSample, method: NpsTestMethod): Test
  /** `groups` holds a code 0..count−1 per answer. Cells that are no answer on the scale are left out. */
  npsGroups(answers: Column, groups: Column, count: number, scale: NpsScale, weights: Column | null): NpsGroup[]
  npsGroupScores(groups: readonly NpsGroup[], confidence: number): NpsGroupScore[]
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
}
