/** What a customer brings over a lifetime. */
import { fail } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { isOmittedText, whole } from './native.ts'
import { flag, named, notNegative, number, share } from './parameters.ts'

function nativeValue(aov = '', frequency = '', lifetime = '', margin = ''): string {
  const factors = [aov, frequency, lifetime, ...(isOmittedText(margin) ? [] : [margin])]
  return factors.map(whole).join('*')
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
function nativeDiscounted(margin = '', retention = '', discount = '', includeFirst = ''): string | null {
  const [m, r, d] = [margin, retention, discount].map(whole)
  const isFirst = includeFirst.trim().toUpperCase()
  if (isFirst === 'TRUE') return `${m}*(1+${d})/(1+${d}-${r})`
  return isFirst === '' || isFirst === 'FALSE' ? `${m}*${r}/(1+${d}-${r})` : null
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
