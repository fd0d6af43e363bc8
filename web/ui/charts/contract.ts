/** What the charts are drawn from. Dates are serials, as a sheet holds them; null is a value that there is not. */
import type { Scheme } from '../../sheet/contract.ts'
import type { Unit } from '../numbers.ts'

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** A score over time; all lists are as long as `periods`. */
export interface Trend {
  /** As a person reads it: "NPS". */
  readonly metric: string
  readonly unit: Unit
  readonly period: Period
  /** First days, rising. */
  readonly periods: readonly number[]
  readonly values: readonly (number | null)[]
  readonly lows: readonly (number | null)[]
  readonly highs: readonly (number | null)[]
  /** Its bands lie behind the line; null for none. */
  readonly scheme: Scheme | null
}

export interface MatrixCriterion {
  readonly name: string
  readonly importance: number
  readonly satisfaction: number
}

/** One cohort: what share of its customers came back in each later period, its own period first. */
export interface Cohort {
  readonly start: number
  readonly customers: number
  readonly shares: readonly (number | null)[]
}

export interface CohortTable {
  readonly period: Period
  readonly cohorts: readonly Cohort[]
}
