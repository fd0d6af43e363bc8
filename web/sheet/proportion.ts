/** How sure a share is. */
import { fail } from './call.ts'
import { rowOf } from './cells.ts'
import { spreadsheetFunction } from './function.ts'
import { numberText } from './messages.ts'
import { literalLevel, pair, whole } from './native.ts'
import { amount, confidence } from './parameters.ts'

/** Centre and half width over 1 + z²/n. */
function nativeWilson(successes = '', n = '', confidence = ''): string | null {
  const level = literalLevel(confidence)
  if (level === null) return null
  const z = `NORMSINV(0.5+${level}/2)`
  const share = `${whole(successes)}/${whole(n)}`
  const centre = `(${share}+${z}^2/(2*${whole(n)}))`
  const half = `${z}*SQRT(${share}*(1-${share})/${whole(n)}+${z}^2/(4*${whole(n)}^2))`
  const scale = `(1+${z}^2/${whole(n)})`
  return pair(`MAX(0,(${centre}-${half})/${scale})`, `MIN(1,(${centre}+${half})/${scale})`)
}

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
  native: nativeWilson,
  example: '=PROPORTION.CI(160,200)',
})
