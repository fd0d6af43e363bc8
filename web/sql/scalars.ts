/** Functions of counts that are no metric of one table. */
import type { SqlCounts } from '../sheet/nps-sql.ts'
import type { SqlExpressions } from '../sheet/sql.ts'
import type { SqlScalar } from './contract.ts'
import { twoSidedP, upperQuantile } from './normal.ts'

const groups = ['promoters', 'passives', 'detractors'] as const

/** Score and variance of its mean after adding 3/4 promoter, 3/2 passives and 3/4 detractor. */
function adjusted({ promoters, passives, detractors }: SqlCounts) {
  const n = `(${promoters} + ${passives} + ${detractors} + 3e0)`
  const score = `((${promoters} - ${detractors}) / ${n})`
  return { score, variance: `(((${promoters} + ${detractors} + 1.5e0) / ${n} - ${score} * ${score}) / ${n})` }
}

const sampleNamed = (suffix: string): SqlCounts => ({
  promoters: `promoters_${suffix}`,
  passives: `passives_${suffix}`,
  detractors: `detractors_${suffix}`,
})

/** Of two samples, each with an answer. */
export function differenceOf(first: SqlCounts, second: SqlCounts): { readonly difference: string; readonly z: string } {
  const [a, b] = [adjusted(first), adjusted(second)]
  const difference = `(${a.score} - ${b.score})`
  return { difference: `100 * ${difference}`, z: `(${difference} / sqrt(${a.variance} + ${b.variance}))` }
}

function differenceOfTwo(): SqlExpressions {
  const { difference, z } = differenceOf(sampleNamed('a'), sampleNamed('b'))
  return { difference, z, p: `loyalty_two_sided_p(${z})` }
}

export const normalFunctions: readonly SqlScalar[] = [
  { name: 'loyalty_normal_quantile', parameters: ['p'], usual: {}, shows: { quantile: upperQuantile('p') } },
  { name: 'loyalty_two_sided_p', parameters: ['z'], usual: {}, shows: { p: twoSidedP('z') } },
]

/** NPS.TEST of two groups, from their counts. */
export const npsTest: SqlScalar = {
  name: 'nps_test_fromcounts',
  parameters: [...groups.map((group) => `${group}_a`), ...groups.map((group) => `${group}_b`)],
  usual: {},
  shows: differenceOfTwo(),
}
