/** Customers and revenue that stay, leave and grow. */
import { type Call, fail } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { numberText } from './messages.ts'
import { whole } from './native.ts'
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
  native: (start = '', lost = '') => `${whole(lost)}/${whole(start)}`,
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
  native: (start = '', end = '', acquired = '') => `(${whole(end)}-${whole(acquired)})/${whole(start)}`,
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
  native: (start = '', expansion = '', contraction = '', churned = '') =>
    `(${whole(start)}+${whole(expansion)}-${whole(contraction)}-${whole(churned)})/${whole(start)}`,
  example: '=NRR(50000,6000,1500,2650)',
})

export const earnedGrowthRate = spreadsheetFunction('EGR', {
  family: 'purchases',
  takes: [notNegative('nrr'), notNegative('earnedNew')],
  shows: 'fraction',
  compute: (call, ...given) => call.engine.earnedGrowthRate(...given),
  native: (nrr = '', earnedNew = '') => `${whole(nrr)}+${whole(earnedNew)}-1`,
  example: '=EGR(1.08,0.05)',
})
