/** Loyalty index from sums that a database made. */
import { intervalByGroup, readGroup, scoreByGroup } from './amounts.ts'
import { scoreForm } from './amounts-native.ts'
import type { Call } from './call.ts'
import type { Reading } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { meanOfSums, requireIndices } from './mean-of-sums.ts'
import { whole } from './native.ts'
import { confidence } from './parameters.ts'
import { readingOfSums } from './reading-of-sums.ts'
import { nativeSumsInterval, respondentSums, respondents, total, wrongIndices } from './respondent-sums.ts'

function score(call: Call, n = 0, total = 0): number {
  requireIndices(call, n, total)
  return total / n
}

const reading = (call: Call, name: string, value: number, counted: number, interval: Reading['interval']) =>
  readingOfSums(call, {
    function: name,
    metric: 'CLI',
    unit: 'points',
    value,
    interval,
    scale: '1-6',
    counted,
    counting: 'respondents',
  })

export const cliFromCounts = spreadsheetFunction('CLI.FROMCOUNTS', {
  family: 'loyalty',
  takes: [respondents, total],
  shows: 'points',
  compute: (call, ...given) => scoreByGroup(call, given, (...sums) => score(call, ...sums)),
  read: (call, ...given) =>
    readGroup(call, given, (...sums) => reading(call, 'CLI.FROMCOUNTS', score(call, ...sums), sums[0] ?? 0, null)),
  native: ([respondents = '', total = '']) =>
    scoreForm(
      [respondents, total],
      wrongIndices(respondents, total),
      respondents,
      `${whole(total)}/${whole(respondents)}`,
    ),
  example: '=CLI.FROMCOUNTS(3,220)',
})

export const cliIntervalFromCounts = spreadsheetFunction('CLI.CI.FROMCOUNTS', {
  family: 'loyalty',
  takes: [...respondentSums, confidence],
  shows: 'row',
  compute: (call, respondents, total, squares, confidence) =>
    intervalByGroup(call, [respondents, total, squares], (n = 0, sum = 0, ofSquares = 0) =>
      meanOfSums(call, n, sum, ofSquares, confidence),
    ),
  read: (call, respondents, total, squares, confidence) =>
    readGroup(call, [respondents, total, squares], (n = 0, sum = 0, ofSquares = 0) => {
      const { mean, low, high } = meanOfSums(call, n, sum, ofSquares, confidence)
      return reading(call, 'CLI.CI.FROMCOUNTS', mean, n, { low, high, confidence, method: 't' })
    }),
  native: nativeSumsInterval,
  example: '=CLI.CI.FROMCOUNTS(3,220,17000)',
})
