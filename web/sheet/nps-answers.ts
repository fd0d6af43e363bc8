/** The answers behind every NPS function: read, checked, weighted, grouped. */
import type { Matrix, NpsSample, NpsScale, WeightedAnswers } from '../../wasm/js/engine.ts'
import { npsScaleNames, npsScales } from '../../wasm/js/nps-scales.ts'
import { type Answers, type Invalid, requireOnScale } from './answers.ts'
import { type Call, fail } from './call.ts'
import { numberOfCell } from './cells.ts'
import { numberText } from './messages.ts'
import { choice, optionalRange, range } from './parameters.ts'
import { namedPlace } from './places.ts'
import { cellAt, cellCount, type Range, readNumbers, requireSameShape } from './ranges.ts'

export const scores = range('scores', 'count')
export const weights = optionalRange('weights', 'places')
export const npsScale = choice<NpsScale>('scale', ...npsScaleNames)

export const answersIn = ({ promoters, passives, detractors }: NpsSample) => promoters + passives + detractors

export interface NpsAnswers extends Answers {
  readonly scaleName: NpsScale
  readonly weights: { readonly range: Range; readonly matrix: Matrix } | null
  readonly sample: NpsSample
  /** Answers left out because they have no weight. */
  readonly unweighted: number
}

/**
 * Reads the answers whatever they are, so that they can be counted even when there is no score. `invalid` is null for a
 * function that has no such option.
 */
export function tallyNps(call: Call, range: Range, scaleName: NpsScale, invalid: Invalid | null, spare = 0): Answers {
  call.engine.begin(cellCount(range) + spare)
  const numbers = readNumbers(call, range)
  const scale = npsScales[scaleName]
  const answers = { range, numbers, scale, tally: call.engine.tally(numbers.matrix, scale) }
  if (invalid !== 'exclude') requireOnScale(call, answers, invalid === null ? 'scale' : 'invalid')
  return answers
}

/** Answers that make a score; without any the call ends. Leaves room for `spare` more numbers in the engine. */
export function npsAnswers(
  call: Call,
  range: Range,
  givenWeights: Range | null,
  scaleName: NpsScale,
  invalid: Invalid | null,
  spare = 0,
): NpsAnswers {
  if (givenWeights !== null) return weightedAnswers(call, range, givenWeights, scaleName, invalid, spare)
  const { numbers, scale, tally } = tallyNps(call, range, scaleName, invalid, spare)
  if (tally.answers === 0) fail(call, '#N/A', 'error-no-answers')
  const sample = call.engine.npsSample(tally, scaleName)
  return { range, numbers, scale, tally, scaleName, weights: null, sample, unweighted: 0 }
}

function weightedAnswers(
  call: Call,
  range: Range,
  givenWeights: Range,
  scaleName: NpsScale,
  invalid: Invalid | null,
  spare: number,
): NpsAnswers {
  requireSameShape(call, range, givenWeights)
  call.engine.begin(2 * cellCount(range) + spare)
  const numbers = readNumbers(call, range)
  const weights = { range: givenWeights, matrix: readNumbers(call, givenWeights).matrix }
  const weighed = call.engine.weigh(numbers.matrix, weights.matrix, scaleName)
  const { tally, sample, unweighted } = weighed
  const answers = { range, numbers, scale: npsScales[scaleName], tally, scaleName, weights, sample, unweighted }
  if (invalid !== 'exclude') requireOnScale(call, answers, invalid === null ? 'scale' : 'invalid')
  requireWeights(call, givenWeights, weighed)
  return answers
}

function requireWeights(call: Call, weights: Range, weighed: WeightedAnswers): void {
  if (weighed.tally.answers === 0) fail(call, '#N/A', 'error-no-answers')
  if (weighed.tally.answers === weighed.unweighted) fail(call, '#N/A', 'error-no-weights')
  if (weighed.weights === 'allZero') fail(call, '#VALUE!', 'error-weights-zero')
  if (weighed.weights === 'ok') return
  const place = namedPlace(call, weights, weighed.firstNegative)
  const value = numberText(call.language, numberOfCell(cellAt(weights, weighed.firstNegative)))
  fail(call, '#VALUE!', 'error-weight-negative', { place, value })
}
