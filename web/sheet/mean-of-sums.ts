/** A mean and its interval where a database has added the values up: how many there are, their sum and that of their squares. */
import type { Mean } from '../../wasm/js/engine.ts'
import { type Call, fail } from './call.ts'
import { numberText } from './messages.ts'

/** Values of rounding: the last digits of a sum of squares. */
export const rounding = 1e-9

/** Indices lie between 0 and 100; sums that no such indices have end the call. */
export function requireIndices(call: Call, n: number, total: number): void {
  if (n === 0) fail(call, '#N/A', 'error-no-respondents')
  if (!Number.isInteger(n)) fail(call, '#VALUE!', 'error-part-of-respondent', { value: numberText(call.language, n) })
  if (total > 100 * n * (1 + rounding)) fail(call, '#VALUE!', 'error-sums-apart')
}

/** Student's interval of the mean of indices, clipped to 0 and 100. */
export function meanOfSums(call: Call, n: number, total: number, squares: number, confidence: number): Mean {
  requireIndices(call, n, total)
  const mean = total / n
  const deviations = squares - total * mean
  const isPossible = deviations >= -rounding * squares && squares <= 100 * total * (1 + rounding)
  if (!isPossible) fail(call, '#VALUE!', 'error-sums-apart')
  if (n < 2) fail(call, '#N/A', 'error-few-respondents', { needed: 2, found: n })
  const spread = Math.max(0, deviations)
  return { n, mean, ...call.engine.studentInterval(n, mean, spread, confidence, { low: 0, high: 100 }) }
}
