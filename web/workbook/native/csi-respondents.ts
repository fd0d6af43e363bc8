/** The respondents of a CSI, as plain formulas. */

import type { Cell } from '../../sheet/contract.ts'
import { respondentsOf as indicesOf } from '../../sheet/csi-native.ts'
import type { Reference } from '../columns.ts'
import type { Sampled } from '../sample-cells.ts'
import type { ScoreRow } from '../score-rows.ts'

/** Of those who gave both numbers for a criterion. */
function indexOf(importance: readonly Cell[], satisfaction: readonly Cell[], max: number): number | null {
  const pairs = importance
    .map((cell, criterion) => [Number(cell), Number(satisfaction[criterion])] as const)
    .filter(([weight, answer]) => weight > 0 && answer > 0)
  const total = pairs.reduce((sum, [weight]) => sum + weight, 0)
  return total === 0 ? null : (100 * pairs.reduce((sum, [weight, answer]) => sum + weight * answer, 0)) / (total * max)
}

/** The index of each respondent. Every cell is a number or blank. */
export function csiSample(importance: Reference, satisfaction: Reference, max: number): Sampled {
  const { weight, mean } = indicesOf(importance.text, satisfaction.text, importance.cells[0]?.length ?? 0)
  return {
    counts: `(${weight}>0)`,
    number: `(100*${mean}/${max})`,
    values: importance.cells.map((row, index) => indexOf(row, satisfaction.cells[index] ?? [], max)),
  }
}

export function respondentsOf(importance: Reference, satisfaction: Reference): ScoreRow['counted'] {
  const { counts, values } = csiSample(importance, satisfaction, 1)
  return { formula: `=SUMPRODUCT(--${counts})`, value: values.filter((value) => value !== null).length }
}
