/** Customer satisfaction score. */
import type { CsatMethod } from '../../wasm/js/engine.ts'
import { answerScale, answersOn, fiveFirst, nativeAnswers, type ScaleName } from './answer-scales.ts'
import { type Answers, invalid } from './answers.ts'
import { sqlOfAnswers } from './answers-sql.ts'
import type { Call } from './call.ts'
import { rowOf } from './cells.ts'
import type { Reading } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { literalChoice, literalLevel, wilsonEnds } from './native.ts'
import { formOf, type NativeForm, single } from './native-form.ts'
import { choice, confidence, named, range } from './parameters.ts'
import { readingOfAnswers } from './reading-of-answers.ts'

const methods: readonly [CsatMethod, ...CsatMethod[]] = ['top2', 'mean', 'net', 'pomp']
const answers = named('answers', range('satisfactionAnswers', 'count'))
const scale = answerScale(fiveFirst)

function nativeCsat([answers = '', scale = '', method = '', invalid = '']: readonly string[]): NativeForm | null {
  const given = nativeAnswers(answers, scale, fiveFirst, invalid)
  const name = literalChoice(method, methods)
  if (given === null || name === null) return null
  const { low, high, count, mean, wrong } = given
  const formulas: Readonly<Record<CsatMethod, string>> = {
    top2: `100*${count(high - 1)}/${count()}`,
    mean,
    net: `100*(${count(high - 1)}-${count(low, low + 1)})/${count()}`,
    pomp: `100*(${mean}-${low})/${high - low}`,
  }
  return single([wrong], formulas[name])
}

const csatSql = sqlOfAnswers('csat', fiveFirst, (low, high) => {
  const boxes = { better: [high - 1, high], worse: [low, low + 1] } as const
  return [
    { ...boxes, method: 'top2', shows: ({ better, answers }) => `100 * ${better} / ${answers}` },
    { ...boxes, method: 'mean', shows: ({ total, answers }) => `${total} / ${answers}` },
    { ...boxes, method: 'net', shows: ({ better, worse, answers }) => `100 * (${better} - ${worse}) / ${answers}` },
    {
      ...boxes,
      method: 'pomp',
      shows: ({ total, answers }) => `100 * (${total} / ${answers} - ${low}) / ${high - low}`,
    },
  ]
})

/** The share of the two best answers, which is what schemes of bands speak of. */
function readShare(call: Call, name: string, given: Answers, scaleName: ScaleName, confidence = 0.95): Reading {
  const { tally, scale } = given
  const value = call.engine.csat(tally, scale, 'top2')
  const interval = { ...call.engine.csatInterval(tally, scale, confidence), confidence, method: 'wilson' }
  const own = { function: name, metric: 'CSAT', unit: 'points', value, interval, scale: scaleName } as const
  return readingOfAnswers(call, given, own)
}

export const csat = spreadsheetFunction('CSAT', {
  family: 'satisfaction',
  takes: [answers, scale, named('method', choice<CsatMethod>('csatMethod', ...methods)), invalid],
  shows: 'number',
  compute: (call, given, scaleName, method, invalid) => {
    const { tally, scale } = answersOn(call, given, scaleName, invalid)
    return call.engine.csat(tally, scale, method)
  },
  read: (call, given, scaleName, method, invalid) =>
    method === 'top2' ? readShare(call, 'CSAT', answersOn(call, given, scaleName, invalid), scaleName) : null,
  native: nativeCsat,
  sql: csatSql,
  example: '=CSAT({5;4;4;3;1})',
})

function nativeInterval([
  answers = '',
  confidence = '',
  scale = '',
  invalid = '',
]: readonly string[]): NativeForm | null {
  const given = nativeAnswers(answers, scale, fiveFirst, invalid)
  const level = literalLevel(confidence)
  if (given === null || level === null) return null
  const { low, high } = wilsonEnds(given.count(given.high - 1), given.count(), level)
  return formOf([given.wrong], [[`100*${low}`, `100*${high}`]])
}

export const csatInterval = spreadsheetFunction('CSAT.CI', {
  family: 'satisfaction',
  takes: [answers, confidence, scale, invalid],
  shows: 'row',
  compute: (call, given, confidence, scaleName, invalid) => {
    const { tally, scale } = answersOn(call, given, scaleName, invalid)
    return rowOf(call.engine.csatInterval(tally, scale, confidence))
  },
  read: (call, given, confidence, scaleName, invalid) =>
    readShare(call, 'CSAT.CI', answersOn(call, given, scaleName, invalid), scaleName, confidence),
  native: nativeInterval,
  example: '=CSAT.CI({5;4;4;3;1;2;5;5;3;4})',
})
