/** The sales that recommendation brings and takes. */
import { fail } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { numberText } from './messages.ts'
import { amount, named, notNegative, share } from './parameters.ts'

/** Forgiven to two shares that a person sees add to 1. */
const rounding = 1e-12

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
  compute: (call, customers, promoterShare, detractorShare, perPromoter, perDetractor, conversion, value) => {
    const shares = promoterShare + detractorShare
    if (shares > 1 + rounding) {
      fail(call, '#VALUE!', 'error-shares-above-one', { sum: numberText(call.language, shares) })
    }
    const assumptions = { customers, promoterShare, detractorShare, perPromoter, perDetractor, conversion }
    const { newCustomers, lostProspects, net } = call.engine.referralForecast(assumptions)
    return [[newCustomers, lostProspects, net, net * value]]
  },
  example: '=REFERRAL.FORECAST(10000,0.55,0.2,2,1.5,0.1,80)',
})
