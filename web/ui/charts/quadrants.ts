/**
 * Importance and performance analysis (Martilla and James, Journal of Marketing 41(1), 1977): the averages of both divide the
 * criteria into four, what matters and goes badly being the first to improve.
 */
import type { MatrixCriterion } from './contract.ts'

export type Quadrant = 'fix' | 'keep' | 'low' | 'over'

export interface Means {
  readonly importance: number
  readonly satisfaction: number
}

const meanOf = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length

export const meansOf = (criteria: readonly MatrixCriterion[]): Means => ({
  importance: meanOf(criteria.map(({ importance }) => importance)),
  satisfaction: meanOf(criteria.map(({ satisfaction }) => satisfaction)),
})

export function quadrantOf({ importance, satisfaction }: MatrixCriterion, means: Means): Quadrant {
  if (importance >= means.importance) return satisfaction < means.satisfaction ? 'fix' : 'keep'
  return satisfaction < means.satisfaction ? 'low' : 'over'
}

/** The most pressing first: what is to be improved, and of the same advice the more important. */
export function byUrgency(criteria: readonly MatrixCriterion[]): MatrixCriterion[] {
  const means = meansOf(criteria)
  const order: readonly Quadrant[] = ['fix', 'keep', 'low', 'over']
  const rank = (criterion: MatrixCriterion) => order.indexOf(quadrantOf(criterion, means))
  return [...criteria].sort((one, other) => rank(one) - rank(other) || other.importance - one.importance)
}
