/** Star ratings. */
import type { Scale } from '../../wasm/js/engine.ts'
import { answerScale, answersOn, fiveFirst, nativeAnswers } from './answer-scales.ts'
import { type Call, fail } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { numberText, parameterTitle } from './messages.ts'
import { isOmittedText, literalLevel, whole, wilsonEnds } from './native.ts'
import { type NativeForm, single } from './native-form.ts'
import { wrongAmount, wrongBetween } from './native-guards.ts'
import { amount, confidence, limited, number, range } from './parameters.ts'

const stars = range('stars', 'count')
const scale = answerScale(fiveFirst)
const usualThreshold = 4

function requireStars(call: Call, name: string, value: number, { low, high }: Scale): void {
  if (value >= low && value <= high) return
  fail(call, '#VALUE!', 'error-not-on-scale', {
    name: parameterTitle(call.language, name),
    scale: `${low}-${high}`,
    value: numberText(call.language, value),
  })
}

const nativeStars = (stars: string, scale: string) => nativeAnswers(stars, scale, fiveFirst)

export const rating = spreadsheetFunction('RATING', {
  family: 'satisfaction',
  takes: [stars, scale],
  shows: 'number',
  compute: (call, given, scaleName) => {
    const { tally, scale } = answersOn(call, given, scaleName, null)
    return call.engine.rating(tally, scale)
  },
  native: ([stars = '', scale = '']) => {
    const given = nativeStars(stars, scale)
    return given && single([given.wrong], given.mean)
  },
  example: '=RATING({5;5;4;1})',
})

function nativeBayes([stars = '', priorMean = '', priorWeight = '', scale = '']: readonly string[]): NativeForm | null {
  const given = nativeStars(stars, scale)
  const [mean, weight] = [whole(priorMean), whole(priorWeight)]
  if (given === null) return null
  const wrong = [given.wrong, ...wrongBetween(priorMean, given.low, given.high), ...wrongAmount(priorWeight)]
  return single([...wrong, `${given.count()}=0`], `(${weight}*${mean}+${given.sum})/(${weight}+${given.count()})`)
}

export const ratingBayes = spreadsheetFunction('RATING.BAYES', {
  family: 'satisfaction',
  takes: [stars, number('priorMean'), amount('priorWeight'), scale],
  shows: 'number',
  compute: (call, given, priorMean, priorWeight, scaleName) => {
    const { tally, scale } = answersOn(call, given, scaleName, null)
    requireStars(call, 'priorMean', priorMean, scale)
    return call.engine.ratingBayes(tally, scale, priorMean, priorWeight)
  },
  native: nativeBayes,
  example: '=RATING.BAYES({5;5;5},4,10)',
})

function nativeWilson([stars = '', threshold = '', confidence = '', scale = '']: readonly string[]): NativeForm | null {
  const given = nativeStars(stars, scale)
  const level = literalLevel(confidence)
  const least = isOmittedText(threshold) ? usualThreshold : Number(threshold)
  if (given === null || level === null || !(least >= given.low && least <= given.high)) return null
  return single([given.wrong], wilsonEnds(given.count(least), given.count(), level).low)
}

export const ratingWilson = spreadsheetFunction('RATING.WILSON', {
  family: 'satisfaction',
  takes: [stars, limited('threshold', () => true, usualThreshold), confidence, scale],
  shows: 'number',
  compute: (call, given, threshold, confidence, scaleName) => {
    const { tally, scale } = answersOn(call, given, scaleName, null)
    requireStars(call, 'threshold', threshold, scale)
    return call.engine.ratingWilson(tally, scale, threshold, confidence)
  },
  native: nativeWilson,
  example: '=RATING.WILSON({5;5;5})',
})
