/** Customer effort score. */
import type { CesDirection, CesMethod } from '../../wasm/js/engine.ts'
import { answerScale, answersOn, nativeAnswers, sevenFirst } from './answer-scales.ts'
import { invalid } from './answers.ts'
import { spreadsheetFunction } from './function.ts'
import { isReference, literalChoice } from './native.ts'
import { choice, named, range } from './parameters.ts'

const methods: readonly [CesMethod, ...CesMethod[]] = ['mean', 'agree', 'net']
const directions: readonly [CesDirection, ...CesDirection[]] = ['high', 'low']

function nativeCes(answers = '', scale = '', method = '', direction = ''): string | null {
  const given = nativeAnswers(answers, scale, sevenFirst)
  const name = literalChoice(method, methods)
  const easy = literalChoice(direction, directions)
  if (given === null || name === null || easy === null || !isReference(answers)) return null
  if (name === 'mean') return given.mean
  const middle = (given.low + given.high) / 2
  const above = given.count(Math.floor(middle + 1))
  const below = given.count(given.low, Math.ceil(middle - 1))
  const [easyCount, hardCount] = easy === 'high' ? [above, below] : [below, above]
  return name === 'agree' ? `100*${easyCount}/${given.count()}` : `100*(${easyCount}-${hardCount})/${given.count()}`
}

export const ces = spreadsheetFunction('CES', {
  family: 'satisfaction',
  takes: [
    named('answers', range('effortAnswers', 'count')),
    answerScale(sevenFirst),
    named('method', choice<CesMethod>('cesMethod', ...methods)),
    choice<CesDirection>('direction', ...directions),
    invalid,
  ],
  shows: 'number',
  compute: (call, given, scaleName, method, direction, invalid) => {
    const { tally, scale } = answersOn(call, given, scaleName, invalid)
    return call.engine.ces(tally, scale, method, direction)
  },
  native: nativeCes,
  example: '=CES({7;6;5;3})',
})
