/** How sure a share is. */
import { fail } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { numberText } from './messages.ts'
import { rowOf } from './nps-interval.ts'
import { amount, confidence } from './parameters.ts'

export const proportionInterval = spreadsheetFunction('PROPORTION.CI', {
  family: 'data',
  takes: [amount('successes'), amount('n'), confidence],
  shows: 'row',
  compute: (call, successes, n, confidence) => {
    if (n === 0) fail(call, '#N/A', 'error-no-cases')
    const written = (value: number) => numberText(call.language, value)
    if (successes > n) fail(call, '#VALUE!', 'error-more-successes', { successes: written(successes), n: written(n) })
    return rowOf(call.engine.wilson(successes, n, confidence))
  },
  example: '=PROPORTION.CI(160,200)',
})
