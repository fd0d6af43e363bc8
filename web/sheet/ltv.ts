/** What a customer brings over a lifetime. */
import { fail } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { isOmittedText, whole } from './native.ts'
import { type NativeForm, single } from './native-form.ts'
import { wrongBetween, wrongNumber } from './native-guards.ts'
import { flag, named, notNegative, number, share } from './parameters.ts'

const wrongFactor = (factor: string) => wrongBetween(factor, 0, Number.POSITIVE_INFINITY)

function nativeValue([aov = '', frequency = '', lifetime = '', margin = '']: readonly string[]): NativeForm {
  const factors = [aov, frequency, lifetime]
  const wrong = factors.flatMap(wrongFactor)
  if (isOmittedText(margin)) return single(wrong, factors.map(whole).join('*'))
  return single([...wrong, ...wrongBetween(margin, 0, 1)], [...factors, margin].map(whole).join('*'))
}

export const lifetimeValue = spreadsheetFunction('LTV', {
  family: 'purchases',
  takes: [
    named('aov', notNegative('orderValue')),
    named('frequency', notNegative('orderFrequency')),
    notNegative('lifetime'),
    named('margin', share('profitMargin', 1)),
  ],
  shows: 'number',
  compute: (call, ...given) => call.engine.lifetimeValue(...given),
  native: nativeValue,
  example: '=LTV(70,3,3,0.3)',
})

/** null where only a calculation can tell whether the first margin counts. */
function nativeDiscounted([margin = '', retention = '', discount = '', includeFirst = '']: readonly string[]) {
  const [m, r, d] = [margin, retention, discount].map(whole)
  const wrong = [...wrongNumber(margin), ...wrongBetween(retention, 0, 1), ...wrongFactor(discount)]
  const isFirst = includeFirst.toUpperCase()
  if (isFirst === 'TRUE') return single(wrong, `${m}*(1+${d})/(1+${d}-${r})`)
  return isFirst === '' || isFirst === 'FALSE' ? single(wrong, `${m}*${r}/(1+${d}-${r})`) : null
}

export const discountedLifetimeValue = spreadsheetFunction('LTV.DISCOUNTED', {
  family: 'purchases',
  takes: [
    number('marginPerPeriod'),
    named('retention', share('retentionRate')),
    notNegative('discount'),
    flag('includeFirst'),
  ],
  shows: 'number',
  compute: (call, margin, retention, discount, includesFirst) => {
    if (retention === 1 && discount === 0) fail(call, '#VALUE!', 'error-endless-value')
    return call.engine.discountedLifetimeValue(margin, retention, discount, includesFirst)
  },
  native: nativeDiscounted,
  example: '=LTV.DISCOUNTED(100,0.8,0.1)',
})
