/** Satisfaction index from sums that a database made. */
import { amounts, readGroup, scoreByGroup } from './amounts.ts'
import { scoreForm } from './amounts-native.ts'
import { type Call, fail } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { indexInterval } from './index-interval.ts'
import { rounding } from './mean-of-sums.ts'
import { numberText } from './messages.ts'
import { whole } from './native.ts'
import type { NativeForm } from './native-form.ts'
import { wrongBetween } from './native-guards.ts'
import { max } from './parameters.ts'
import { readingOfSums } from './reading-of-sums.ts'

function score(call: Call, importances = 0, weighted = 0, max = 0): number {
  if (importances === 0) fail(call, '#N/A', 'error-importance-sum')
  // Satisfaction is at most the best answer, whatever it is weighted by.
  if (weighted > importances * max * (1 + rounding)) fail(call, '#VALUE!', 'error-weighted-above')
  return (100 * weighted) / (importances * max)
}

function nativeScore([importances = '', weighted = '', max = '']: readonly string[]): NativeForm {
  const [i, w, m] = [whole(importances), whole(weighted), max === '' ? '10' : whole(max)]
  const wrong = [`${w}>${i}*${m}*1.000000001`]
  const wrongMax = max === '' ? [] : wrongBetween(max, 1, Number.POSITIVE_INFINITY)
  return scoreForm([importances, weighted], [...wrong, ...wrongMax], i, `100*${w}/(${i}*${m})`)
}

export const csiFromSums = spreadsheetFunction('CSI.FROMSUMS', {
  family: 'satisfaction',
  takes: [amounts('importances'), amounts('weighted'), max],
  shows: 'points',
  compute: (call, importances, weighted, max) =>
    scoreByGroup(call, [importances, weighted], (...sums) => score(call, sums[0], sums[1], max)),
  read: (call, importances, weighted, max) =>
    readGroup(call, [importances, weighted], (...sums) =>
      readingOfSums(call, {
        function: 'CSI.FROMSUMS',
        metric: 'CSI',
        unit: 'points',
        value: score(call, sums[0], sums[1], max),
        interval: null,
        scale: `1-${numberText(call.language, max)}`,
        counted: 0,
        counting: 'respondents',
      }),
    ),
  native: nativeScore,
  example: '=CSI.FROMSUMS(30,181)',
})

export const csiIntervalFromSums = indexInterval('CSI.CI.FROMSUMS', {
  metric: 'CSI',
  family: 'satisfaction',
  scale: '1-10',
  example: '=CSI.CI.FROMSUMS(3,210,15500)',
})
