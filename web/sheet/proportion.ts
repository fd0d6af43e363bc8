/** How sure a share is. */

import { fail } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import { rowOf } from './cells.ts'
import { spreadsheetFunction } from './function.ts'
import { numberText } from './messages.ts'
import { literalLevel, whole, wilsonEnds } from './native.ts'
import { formOf, type NativeForm } from './native-form.ts'
import { wrongAmount } from './native-guards.ts'
import { amount, confidence } from './parameters.ts'

function nativeWilson([successes = '', n = '', confidence = '']: readonly string[]): NativeForm | null {
  const level = literalLevel(confidence)
  if (level === null) return null
  const { low, high } = wilsonEnds(successes, n, level)
  const wrong = [...[successes, n].flatMap(wrongAmount), `${whole(successes)}>${whole(n)}`]
  return formOf(wrong, [[low, high]])
}

export const proportionInterval = spreadsheetFunction('PROPORTION.CI', {
  family: 'data',
  takes: [amount('successes'), amount('n'), confidence],
  shows: 'row',
  cells: byColumn('share'),
  compute: (call, successes, n, confidence) => {
    if (n === 0) fail(call, '#N/A', 'error-no-cases')
    const written = (value: number) => numberText(call.language, value)
    if (successes > n) fail(call, '#VALUE!', 'error-more-successes', { successes: written(successes), n: written(n) })
    return rowOf(call.engine.wilson(successes, n, confidence))
  },
  native: nativeWilson,
  example: '=PROPORTION.CI(160,200)',
})
