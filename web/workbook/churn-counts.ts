/** How many customers there are, left and stayed, as the tables of a report on churn name them. */
import type { Reference } from './columns.ts'
import type { Share } from './shares.ts'

export interface Counts {
  readonly customers: Reference
  readonly left: Reference
  readonly stayed: Reference
}

/** The single condition of COUNTIFS by which a cell says that its customer left or stayed. */
export const conditionOf = (share: Share, kind: 'hits' | 'misses') => share[kind][0]?.conditions[0] ?? ''
