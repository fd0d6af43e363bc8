/** What weights cost: as many equal answers would say as much. */
import { placesWhere } from './answers.ts'
import { type Call, fail } from './call.ts'
import { numberOfCell } from './cells.ts'
import { spreadsheetFunction } from './function.ts'
import { numberText } from './messages.ts'
import { isReference } from './native.ts'
import { single } from './native-form.ts'
import { wrongNumbers } from './native-guards.ts'
import { range } from './parameters.ts'
import { namedPlace } from './places.ts'
import { cellAt, cellCount, type Range, readNumbers } from './ranges.ts'

const isWeight = (value: number) => value >= 0 && value < Number.POSITIVE_INFINITY

/** Ends the call with what keeps the weights from counting. */
function failWeights(call: Call, given: Range): never {
  const numbers = placesWhere(given, (value) => !Number.isNaN(value))
  if (numbers.count === 0) fail(call, '#N/A', 'error-blank-weights')
  const [wrong] = placesWhere(given, (value) => !Number.isNaN(value) && !isWeight(value)).cells
  if (wrong === undefined) return fail(call, '#VALUE!', 'error-weights-zero')
  const value = numberText(call.language, numberOfCell(cellAt(given, wrong)))
  return fail(call, '#VALUE!', 'error-weight-negative', { place: namedPlace(call, given, wrong), value })
}

export const weightsEffective = spreadsheetFunction('WEIGHTS.NEFF', {
  family: 'data',
  takes: [range('weights', 'count')],
  shows: 'number',
  compute: (call, given) => {
    call.engine.begin(cellCount(given))
    const found = call.engine.effectiveSampleSize(readNumbers(call, given).matrix)
    return Number.isNaN(found) ? failWeights(call, given) : found
  },
  native: ([weights = '']) =>
    isReference(weights)
      ? single([wrongNumbers(weights), `COUNTIF(${weights},"<0")>0`], `SUM(${weights})^2/SUMSQ(${weights})`)
      : null,
  example: '=WEIGHTS.NEFF({1;0;0;2})',
})
