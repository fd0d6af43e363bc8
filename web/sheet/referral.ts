/** The sales that recommendation brings and takes. */

import { fail } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import { spreadsheetFunction } from './function.ts'
import { numberText } from './messages.ts'
import { isOmittedText, whole } from './native.ts'
import { formOf, type NativeForm } from './native-form.ts'
import { wrongAmount, wrongBetween } from './native-guards.ts'
import { amount, named, notNegative, share } from './parameters.ts'

/** Forgiven to two shares that a person sees add to 1. */
const rounding = 1e-12

function nativeForecast(given: readonly string[]): NativeForm {
  const [customers = '', promoters = '', detractors = '', referrals = '', deterred = '', conversion = ''] =
    given.map(whole)
  const value = given[6] ?? ''
  const isPriced = !isOmittedText(value)
  const shares = [given[1], given[2], given[5]].flatMap((share = '') => wrongBetween(share, 0, 1))
  const rates = [given[3], given[4], ...(isPriced ? [value] : [])]
  const wrong = [
    ...wrongAmount(given[0] ?? ''),
    ...shares,
    ...rates.flatMap((rate = '') => wrongBetween(rate, 0, Number.POSITIVE_INFINITY)),
    `${promoters}+${detractors}>1.000000000001`,
  ]
  const won = `${customers}*${promoters}*${referrals}*${conversion}`
  const lost = `${customers}*${detractors}*${deterred}*${conversion}`
  return formOf(wrong, [[won, lost, `${won}-${lost}`, isPriced ? `(${won}-${lost})*${whole(value)}` : '""']])
}

export const referralForecast = spreadsheetFunction('REFERRAL.FORECAST', {
  family: 'purchases',
  takes: [
    named('customers', amount('customerCount')),
    share('promoterShare'),
    share('detractorShare'),
    notNegative('referralsPerPromoter'),
    notNegative('deterredPerDetractor'),
    share('conversion'),
    named('value', notNegative('customerValue', Number.NaN)),
  ],
  shows: 'row',
  cells: byColumn('number', 'number', 'number', 'money'),
  compute: (call, customers, promoterShare, detractorShare, perPromoter, perDetractor, conversion, value) => {
    const shares = promoterShare + detractorShare
    if (shares > 1 + rounding) {
      fail(call, '#VALUE!', 'error-shares-above-one', { sum: numberText(call.language, shares) })
    }
    const assumptions = { customers, promoterShare, detractorShare, perPromoter, perDetractor, conversion }
    const { newCustomers, lostProspects, net } = call.engine.referralForecast(assumptions)
    return [[newCustomers, lostProspects, net, net * value]]
  },
  native: nativeForecast,
  example: '=REFERRAL.FORECAST(10000,0.55,0.2,2,1.5,0.1,80)',
})
