/** Loyalty index from sums that a database made. */
import { readGroup, scoreByGroup } from './amounts.ts'
import { scoreForm } from './amounts-native.ts'
import type { Call } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { indexInterval } from './index-interval.ts'
import { requireIndices } from './mean-of-sums.ts'
import { whole } from './native.ts'
import { readingOfSums } from './reading-of-sums.ts'
import { respondents, total, wrongIndices } from './respondent-sums.ts'

const scale = '1-6'

function score(call: Call, n = 0, total = 0): number {
  requireIndices(call, n, total)
  return total / n
}

export const cliFromCounts = spreadsheetFunction('CLI.FROMCOUNTS', {
  family: 'loyalty',
  takes: [respondents, total],
  shows: 'points',
  compute: (call, ...given) => scoreByGroup(call, given, (...sums) => score(call, ...sums)),
  read: (call, ...given) =>
    readGroup(call, given, (...sums) =>
      readingOfSums(call, {
        function: 'CLI.FROMCOUNTS',
        metric: 'CLI',
        unit: 'points',
        value: score(call, ...sums),
        interval: null,
        scale,
        counted: sums[0] ?? 0,
        counting: 'respondents',
      }),
    ),
  native: ([respondents = '', total = '']) =>
    scoreForm(
      [respondents, total],
      wrongIndices(respondents, total),
      respondents,
      `${whole(total)}/${whole(respondents)}`,
    ),
  example: '=CLI.FROMCOUNTS(3,220)',
})

export const cliIntervalFromCounts = indexInterval('CLI.CI.FROMCOUNTS', {
  metric: 'CLI',
  family: 'loyalty',
  scale,
  example: '=CLI.CI.FROMCOUNTS(3,220,17000)',
})
