/** A mean and its interval where a database has added the values up: how many there are, their sum and that of their squares. */
import type { Engine, Mean } from '../../wasm/js/engine.ts'
import { type Call, fail } from './call.ts'
import { numberText } from './messages.ts'

/** From so many values on Student's distribution is its series in 1 / degrees of freedom, to a part in 10^11. */
const longSample = 10_000

/** Values of rounding: the last digits of a sum of squares. */
export const rounding = 1e-9

/** As many values as there were, with the same mean and the same sum of squared deviations. */
function likeSample(n: number, mean: number, deviations: number): Float64Array {
  const isOdd = n % 2 === 1
  const away = Math.sqrt(deviations / (isOdd ? n - 1 : n))
  return Float64Array.from({ length: n }, (_, index) =>
    isOdd && index === n - 1 ? mean : mean + (index % 2 === 0 ? away : -away),
  )
}

/** Of both tails. Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, 26.7.5. */
function longCritical(engine: Engine, confidence: number, freedom: number): number {
  // Wilson's interval of none among one ends at z² / (1 + z²).
  const { high } = engine.wilson(0, 1, confidence)
  const z = Math.sqrt(high / (1 - high))
  const first = (z ** 3 + z) / 4
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96
  return z + first / freedom + second / freedom ** 2
}

function longInterval(engine: Engine, n: number, mean: number, deviations: number, confidence: number): Mean {
  const half = longCritical(engine, confidence, n - 1) * Math.sqrt(deviations / (n - 1) / n)
  return { n, mean, low: Math.max(0, mean - half), high: Math.min(100, mean + half) }
}

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
  return n < longSample
    ? { ...call.engine.meanInterval(likeSample(n, mean, spread), confidence, 0, 100), mean }
    : longInterval(call.engine, n, mean, spread, confidence)
}
