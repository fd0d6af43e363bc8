/** American Customer Satisfaction Index. */
import { type Call, fail } from './call.ts'
import { isCellError, numberOfCell, shownCell } from './cells.ts'
import { spreadsheetFunction } from './function.ts'
import { parameterTitle } from './messages.ts'
import { isOmittedText, isReference, whole } from './native.ts'
import { type NativeForm, single } from './native-form.ts'
import { wrongBetween, wrongNumbers } from './native-guards.ts'
import { limited, named, optionalRange } from './parameters.ts'
import { namedPlace } from './places.ts'
import { cellAt, cellCount, failWithCell, type Range, shapeOf } from './ranges.ts'

const isOnScale = (value: number) => value >= 1 && value <= 10
const questions = 3

function weightsOf(call: Call, range: Range | null): readonly number[] {
  if (range === null) return [1, 1, 1]
  if (cellCount(range) !== questions) {
    const name = parameterTitle(call.language, range.name)
    fail(call, '#VALUE!', 'error-three-weights', { name, shape: shapeOf(call, range) })
  }
  const weights = [0, 1, 2].map((index) => weightAt(call, range, index))
  return weights.some((weight) => weight > 0) ? weights : fail(call, '#VALUE!', 'error-all-weights-zero')
}

function weightAt(call: Call, range: Range, index: number): number {
  const cell = cellAt(range, index)
  if (isCellError(cell)) failWithCell(call, range, index, cell)
  const weight = numberOfCell(cell)
  if (weight >= 0 && Number.isFinite(weight)) return weight
  const place = namedPlace(call, range, index)
  return fail(call, '#VALUE!', 'error-no-weight', { place, value: shownCell(cell) })
}

function nativeAcsi([overall = '', expectation = '', ideal = '', weights = '']: readonly string[]): NativeForm | null {
  const means = [overall, expectation, ideal].map(whole)
  const wrong = [overall, expectation, ideal].flatMap((mean) => wrongBetween(mean, 1, 10))
  if (isOmittedText(weights)) return single(wrong, `100*(${means.join('+')}-3)/27`)
  if (!isReference(weights)) return null
  const areThree = `ROWS(${weights})*COLUMNS(${weights})+COUNT(${weights})<>${2 * questions}`
  const weighted = means.map((mean, index) => `INDEX(${weights},${index + 1})*(${mean}-1)`)
  return single(
    [...wrong, wrongNumbers(weights), areThree, `COUNTIF(${weights},"<0")>0`],
    `100*(${weighted.join('+')})/(9*SUM(${weights}))`,
  )
}

export const acsi = spreadsheetFunction('ACSI', {
  family: 'satisfaction',
  takes: [
    limited('overall', isOnScale),
    limited('expectation', isOnScale),
    limited('ideal', isOnScale),
    named('weights', optionalRange('questionWeights', 'places')),
  ],
  shows: 'number',
  compute: (call, overall, expectation, ideal, weights) =>
    call.engine.acsi([overall, expectation, ideal], weightsOf(call, weights)),
  native: nativeAcsi,
  example: '=ACSI(8,7,9)',
})
