/** Answers on plain scales, whose values mean nothing but their place: satisfaction, effort, stars. */
import type { AnswerTally, Scale } from '../../wasm/js/engine.ts'
import { type Answers, type Invalid, requireOnScale } from './answers.ts'
import { type Call, fail } from './call.ts'
import { isReference, literalChoice } from './native.ts'
import { wrongAnswers } from './native-guards.ts'
import { choice, named, type Parameter } from './parameters.ts'
import { cellCount, type Range, readNumbers } from './ranges.ts'

export type ScaleName = '1-5' | '1-6' | '1-7' | '1-10' | '0-10'

export const answerScales: Readonly<Record<ScaleName, Scale>> = {
  '1-5': { low: 1, high: 5 },
  '1-6': { low: 1, high: 6 },
  '1-7': { low: 1, high: 7 },
  '1-10': { low: 1, high: 10 },
  '0-10': { low: 0, high: 10 },
}

/** The first scale is the usual one. */
export type ScaleNames = readonly [ScaleName, ...ScaleName[]]
export const fiveFirst: ScaleNames = ['1-5', '1-6', '1-7', '1-10', '0-10']
export const sevenFirst: ScaleNames = ['1-7', '1-5', '1-6', '1-10', '0-10']

export const answerScale = (names: ScaleNames): Parameter<ScaleName> => named('scale', choice('answerScale', ...names))

/** Answers on their scale; without any the call ends. `invalid` is null for a function that has no such option. */
export function answersOn(call: Call, range: Range, scaleName: ScaleName, invalid: Invalid | null): Answers {
  call.engine.begin(cellCount(range))
  const numbers = readNumbers(call, range)
  const scale = answerScales[scaleName]
  const answers = { range, numbers, scale, tally: call.engine.tally(numbers.matrix, scale) }
  if (invalid !== 'exclude') requireOnScale(call, answers, invalid === null ? 'scale' : 'invalid')
  requireAnswers(call, answers.tally)
  return answers
}

function requireAnswers(call: Call, { answers }: AnswerTally): void {
  if (answers === 0) fail(call, '#N/A', 'error-no-answers')
}

/** Plain formulas over answers in cells: how many lie between two values, their sum and their mean. */
export interface NativeAnswers extends Scale {
  readonly wrong: string
  readonly count: (from?: number, to?: number) => string
  readonly sum: string
  readonly mean: string
}

/** null where the answers are no cells, or the scale or the rule for invalid ones is not written in the formula. */
export function nativeAnswers(answers: string, scale: string, names: ScaleNames, invalid = ''): NativeAnswers | null {
  const name = literalChoice(scale, names)
  const rule = literalChoice<Invalid>(invalid, ['error', 'exclude'])
  if (name === null || rule === null || !isReference(answers)) return null
  const { low, high } = answerScales[name]
  const within = (from: number, to: number) => `${answers},">=${from}",${answers},"<=${to}"`
  return {
    low,
    high,
    wrong: wrongAnswers(answers, { low, high }, rule === 'exclude'),
    count: (from = low, to = high) => `COUNTIFS(${within(from, to)})`,
    sum: `SUMIFS(${answers},${within(low, high)})`,
    mean: `AVERAGEIFS(${answers},${within(low, high)})`,
  }
}
