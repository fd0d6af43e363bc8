/** Statistics of any numbers. */
import type { Column, Interval, Matrix } from './cells.ts'

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

export interface StatisticsEngine {
  wilson(successes: number, n: number, confidence: number): Interval
  meanInterval(values: ArrayLike<number>, confidence: number, low: number, high: number): Mean
  /** Of a mean whose values have been added up already; `squaredDeviations` from it, not below 0. */
  studentInterval(n: number, mean: number, squaredDeviations: number, confidence: number, limits: Interval): Interval
  /** Adjusted p-values, in the order given; NaN stays NaN. */
  adjustPValues(p: readonly number[], method: PAdjustment): number[]
  /** Kish's; NaN when a weight is negative or infinite, or none is above 0. */
  effectiveSampleSize(weights: Column): number
  /** `attributes` has a row for each number of `outcome`; a row with a NaN is left out. */
  drivers(outcome: Column, attributes: Matrix, method: DriversMethod): DriversFit
}
