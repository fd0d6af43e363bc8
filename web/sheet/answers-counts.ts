/** Satisfaction and effort from counts that a database made. */
import { amounts, intervalByGroup, readGroup, scoreByGroup } from './amounts.ts'
import { scoreForm, wrongGroup } from './amounts-native.ts'
import { type Call, fail } from './call.ts'
import type { Reading } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { numberText } from './messages.ts'
import { literalLevel, whole, wilsonEnds } from './native.ts'
import { formOf, type NativeForm } from './native-form.ts'
import { confidence, named } from './parameters.ts'
import { readingOfSums } from './reading-of-sums.ts'

const answers = named('answers', amounts('answerCount'))
const best = amounts('best')

function requireCounts(call: Call, answers: number, best: number): void {
  if (answers === 0) fail(call, '#N/A', 'error-no-counts')
  if (best <= answers) return
  const written = (value: number) => numberText(call.language, value)
  fail(call, '#VALUE!', 'error-more-best', { best: written(best), answers: written(answers) })
}

function share(call: Call, answers = 0, best = 0): number {
  requireCounts(call, answers, best)
  return (100 * best) / answers
}

function wilson(call: Call, confidence: number, answers = 0, best = 0) {
  requireCounts(call, answers, best)
  const { low, high } = call.engine.wilson(best, answers, confidence)
  return { low: 100 * low, high: 100 * high }
}

function readShare(call: Call, name: string, confidence: number, answers = 0, best = 0): Reading {
  return readingOfSums(call, {
    function: name,
    metric: 'CSAT',
    unit: 'points',
    value: share(call, answers, best),
    interval: { ...wilson(call, confidence, answers, best), confidence, method: 'wilson' },
    scale: '1-5',
    counted: answers,
    counting: 'answers',
  })
}

export const csatFromCounts = spreadsheetFunction('CSAT.FROMCOUNTS', {
  family: 'satisfaction',
  takes: [answers, best],
  shows: 'points',
  compute: (call, ...given) => scoreByGroup(call, given, (...counts) => share(call, ...counts)),
  read: (call, ...given) => readGroup(call, given, (...counts) => readShare(call, 'CSAT.FROMCOUNTS', 0.95, ...counts)),
  native: ([answers = '', best = '']) =>
    scoreForm([answers, best], [`${whole(best)}>${whole(answers)}`], answers, `100*${whole(best)}/${whole(answers)}`),
  example: '=CSAT.FROMCOUNTS(200,160)',
})

function nativeInterval([answers = '', best = '', confidence = '']: readonly string[]): NativeForm | null {
  const level = literalLevel(confidence)
  const wrong = wrongGroup([answers, best])
  if (level === null || wrong === null) return null
  const { low, high } = wilsonEnds(best, answers, level)
  return formOf([...wrong, `${whole(best)}>${whole(answers)}`], [[`100*${low}`, `100*${high}`]])
}

export const csatIntervalFromCounts = spreadsheetFunction('CSAT.CI.FROMCOUNTS', {
  family: 'satisfaction',
  takes: [answers, best, confidence],
  shows: 'row',
  compute: (call, answers, best, confidence) =>
    intervalByGroup(call, [answers, best], (...counts) => wilson(call, confidence, ...counts)),
  read: (call, answers, best, confidence) =>
    readGroup(call, [answers, best], (...counts) => readShare(call, 'CSAT.CI.FROMCOUNTS', confidence, ...counts)),
  native: nativeInterval,
  example: '=CSAT.CI.FROMCOUNTS(200,160)',
})

function meanAnswer(call: Call, answers = 0, total = 0): number {
  if (answers === 0) fail(call, '#N/A', 'error-no-counts')
  return total / answers
}

/** The bands speak of answers from 1 to 7. */
const hasBand = (value: number) => value >= 1 && value <= 7

export const cesFromCounts = spreadsheetFunction('CES.FROMCOUNTS', {
  family: 'satisfaction',
  takes: [answers, named('total', amounts('answerTotal'))],
  shows: 'number',
  compute: (call, ...given) => scoreByGroup(call, given, (...sums) => meanAnswer(call, ...sums)),
  read: (call, ...given) =>
    readGroup(call, given, (...sums) => {
      const value = meanAnswer(call, ...sums)
      const own = {
        function: 'CES.FROMCOUNTS',
        metric: 'CES',
        unit: 'scale',
        scale: '1-7',
        counting: 'answers',
      } as const
      return hasBand(value) ? readingOfSums(call, { ...own, value, interval: null, counted: sums[0] ?? 0 }) : null
    }),
  native: ([answers = '', total = '']) => scoreForm([answers, total], [], answers, `${whole(total)}/${whole(answers)}`),
  example: '=CES.FROMCOUNTS(4,21)',
})
