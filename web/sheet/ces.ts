/** Customer effort score. */
import type { CesDirection, CesMethod } from '../../wasm/js/engine.ts'
import { answerScale, answersOn, nativeAnswers, type ScaleName, sevenFirst } from './answer-scales.ts'
import { type Answers, invalid } from './answers.ts'
import { sqlOfAnswers } from './answers-sql.ts'
import type { Call } from './call.ts'
import type { Reading } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { literalChoice } from './native.ts'
import { type NativeForm, single } from './native-form.ts'
import { choice, named, range } from './parameters.ts'
import { readingOfAnswers } from './reading-of-answers.ts'

const methods: readonly [CesMethod, ...CesMethod[]] = ['mean', 'agree', 'net']
const directions: readonly [CesDirection, ...CesDirection[]] = ['high', 'low']

function nativeCes([
  answers = '',
  scale = '',
  method = '',
  direction = '',
  invalid = '',
]: readonly string[]): NativeForm | null {
  const given = nativeAnswers(answers, scale, sevenFirst, invalid)
  const name = literalChoice(method, methods)
  const easy = literalChoice(direction, directions)
  if (given === null || name === null || easy === null) return null
  if (name === 'mean') return single([given.wrong], given.mean)
  const middle = (given.low + given.high) / 2
  const above = given.count(Math.floor(middle + 1))
  const below = given.count(given.low, Math.ceil(middle - 1))
  const [easyCount, hardCount] = easy === 'high' ? [above, below] : [below, above]
  const counted = name === 'agree' ? easyCount : `(${easyCount}-${hardCount})`
  return single([given.wrong], `100*${counted}/${given.count()}`)
}

const cesSql = sqlOfAnswers('ces', sevenFirst, (low, high) => {
  const middle = (low + high) / 2
  const sides = { better: [Math.floor(middle + 1), high], worse: [low, Math.ceil(middle - 1)] } as const
  return [
    { ...sides, method: 'mean', shows: ({ total, answers }) => `${total} / ${answers}` },
    { ...sides, method: 'agree', shows: ({ better, answers }) => `100 * ${better} / ${answers}` },
    { ...sides, method: 'net', shows: ({ better, worse, answers }) => `100 * (${better} - ${worse}) / ${answers}` },
  ]
})

/** What the published bands speak of: the mean of agreement, 1 to 7, that it was easy. */
const hasBands = (scaleName: ScaleName, method: CesMethod, direction: CesDirection) =>
  scaleName === '1-7' && method === 'mean' && direction === 'high'

const confidence = 0.95

/** The mean of the answers with Student's interval. */
function readMean(call: Call, given: Answers, scaleName: ScaleName): Reading {
  const { tally, scale } = given
  const values = tally.counts.flatMap((count, place) => Array<number>(count).fill(scale.low + place))
  const { mean, low, high } = call.engine.meanInterval(values, confidence, scale.low, scale.high)
  const interval = tally.answers > 1 ? { low, high, confidence, method: 't' } : null
  const own = { function: 'CES', metric: 'CES', unit: 'scale', value: mean, interval, scale: scaleName } as const
  return readingOfAnswers(call, given, own)
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
  read: (call, given, scaleName, method, direction, invalid) =>
    hasBands(scaleName, method, direction)
      ? readMean(call, answersOn(call, given, scaleName, invalid), scaleName)
      : null,
  native: nativeCes,
  sql: cesSql,
  example: '=CES({7;6;5;3})',
})
