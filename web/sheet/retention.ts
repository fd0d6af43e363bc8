/** Customers and revenue that stay, leave and grow. */
import { type Call, fail } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { numberText } from './messages.ts'
import { whole } from './native.ts'
import { single } from './native-form.ts'
import { wrongAmount, wrongBetween } from './native-guards.ts'
import { amount, named, notNegative } from './parameters.ts'

const start = named('start', amount('customersAtStart'))

/** Numbers of a message, as they are written. */
const writtenIn = (call: Call, values: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, numberText(call.language, value)]))

export const churn = spreadsheetFunction('CHURN', {
  family: 'purchases',
  takes: [start, named('lost', amount('lostCustomers'))],
  shows: 'fraction',
  compute: (call, start, lost) => {
    if (start === 0) fail(call, '#N/A', 'error-no-customers-at-start')
    if (lost > start) fail(call, '#VALUE!', 'error-more-lost', writtenIn(call, { lost, start }))
    return call.engine.churn(start, lost)
  },
  native: ([start = '', lost = '']) => {
    const wrong = [start, lost].flatMap(wrongAmount)
    return single([...wrong, `${whole(lost)}>${whole(start)}`], `${whole(lost)}/${whole(start)}`)
  },
  example: '=CHURN(2400,366)',
})

export const retention = spreadsheetFunction('RETENTION', {
  family: 'purchases',
  takes: [start, named('end', amount('customersAtEnd')), named('new', amount('newCustomers'))],
  shows: 'fraction',
  compute: (call, start, end, acquired) => {
    if (start === 0) fail(call, '#N/A', 'error-no-customers-at-start')
    if (acquired > end) fail(call, '#VALUE!', 'error-more-new', writtenIn(call, { acquired, end }))
    const stayed = end - acquired
    if (stayed > start) fail(call, '#VALUE!', 'error-more-stayed', writtenIn(call, { stayed, start }))
    return call.engine.retention(start, end, acquired)
  },
  native: (given) => {
    const [start = '', end = '', acquired = ''] = given.map(whole)
    const wrong = [...given.flatMap(wrongAmount), `${acquired}>${end}`, `${end}-${acquired}>${start}`]
    return single(wrong, `(${end}-${acquired})/${start}`)
  },
  example: '=RETENTION(1300,1200,400)',
})

export const netRevenueRetention = spreadsheetFunction('NRR', {
  family: 'purchases',
  takes: [
    named('start', amount('revenueAtStart')),
    amount('expansion'),
    amount('contraction'),
    named('churn', amount('churnedRevenue')),
  ],
  shows: 'fraction',
  compute: (call, start, expansion, contraction, churned) => {
    if (start === 0) fail(call, '#N/A', 'error-no-revenue-at-start')
    const lost = contraction + churned
    if (lost > start) fail(call, '#VALUE!', 'error-more-revenue-lost', writtenIn(call, { lost, start }))
    return call.engine.netRevenueRetention(start, expansion, contraction, churned)
  },
  native: (given) => {
    const [start = '', expansion = '', contraction = '', churned = ''] = given.map(whole)
    const wrong = [...given.flatMap(wrongAmount), `${contraction}+${churned}>${start}`]
    return single(wrong, `(${start}+${expansion}-${contraction}-${churned})/${start}`)
  },
  example: '=NRR(50000,6000,1500,2650)',
})

export const earnedGrowthRate = spreadsheetFunction('EGR', {
  family: 'purchases',
  takes: [notNegative('nrr'), notNegative('earnedNew')],
  shows: 'fraction',
  compute: (call, ...given) => call.engine.earnedGrowthRate(...given),
  native: (given) => {
    const [nrr = '', earnedNew = ''] = given.map(whole)
    const wrong = given.flatMap((each) => wrongBetween(each, 0, Number.POSITIVE_INFINITY))
    return single(wrong, `${nrr}+${earnedNew}-1`)
  },
  example: '=EGR(1.08,0.05)',
})
