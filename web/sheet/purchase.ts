/** How often customers buy, and for how much. */
import { type Call, fail } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { isOmittedText, isReference, whole } from './native.ts'
import { type NativeForm, single } from './native-form.ts'
import { wrongAmount, wrongBetween, wrongNumbers } from './native-guards.ts'
import { amount, limited, named, notNegative, range } from './parameters.ts'
import { cellCount, type Range, readNumbers } from './ranges.ts'
import { each, type SqlMetric, sumOf, whenAny } from './sql.ts'

export const purchaseFrequency = spreadsheetFunction('PURCHASE.FREQUENCY', {
  family: 'purchases',
  takes: [named('orders', amount('orderCount')), named('customers', amount('customerCount'))],
  shows: 'number',
  compute: (call, orders, customers) => {
    if (customers === 0) fail(call, '#N/A', 'error-no-customers')
    return call.engine.purchaseFrequency(orders, customers)
  },
  native: (given) => single(given.flatMap(wrongAmount), given.map(whole).join('/')),
  example: '=PURCHASE.FREQUENCY(600,240)',
})

export const purchaseGap = spreadsheetFunction('PURCHASE.GAP', {
  family: 'purchases',
  takes: [limited('days', (value) => value > 0), named('frequency', notNegative('orderFrequency'))],
  shows: 'number',
  compute: (call, days, frequency) => {
    if (frequency === 0) fail(call, '#N/A', 'error-no-frequency')
    return call.engine.purchaseGap(days, frequency)
  },
  native: (given) => {
    const [days = '', frequency = ''] = given.map(whole)
    const wrong = given.flatMap((each) => wrongBetween(each, 0, Number.POSITIVE_INFINITY))
    return single([...wrong, `${days}=0`], `${days}/${frequency}`)
  },
  example: '=PURCHASE.GAP(365,2.5)',
})

function valuePerOrder(call: Call, revenue: Range, orders: number): number {
  call.engine.begin(cellCount(revenue))
  const amounts = readNumbers(call, revenue).matrix
  const isAlone = Number.isNaN(orders)
  if (orders === 0) fail(call, '#N/A', 'error-zero-orders')
  const value = isAlone
    ? call.engine.meanAmount(amounts)
    : call.engine.averageOrderValue(call.engine.revenue(amounts), orders)
  return Number.isNaN(value) ? fail(call, '#N/A', 'error-no-revenue') : value
}

function nativeValue([revenue = '', orders = '']: readonly string[]): NativeForm | null {
  const isRange = isReference(revenue)
  if (isOmittedText(orders)) return isRange ? single([wrongNumbers(revenue)], `AVERAGEIF(${revenue},">=0")`) : null
  const wrong = isRange ? [wrongNumbers(revenue), `COUNT(${revenue})=0`] : [`NOT(ISNUMBER(${revenue}))`]
  return single([...wrong, ...wrongBetween(orders, 0, Number.POSITIVE_INFINITY)], `SUM(${revenue})/${whole(orders)}`)
}

/** As alone in the sheet: refunds and what is no number are no orders. */
const averageOrderSql: SqlMetric = {
  name: 'aov',
  columns: ['amount'],
  options: [],
  scale: null,
  adds: (amount = '') => ({
    orders: each(`${amount} >= 0`),
    revenue: `CASE WHEN ${amount} >= 0 THEN ${amount} ELSE 0 END`,
  }),
  isInterval: false,
  shows: (sums) => ({ aov: whenAny(sumOf(sums, 'orders'), `${sumOf(sums, 'revenue')} / ${sumOf(sums, 'orders')}`) }),
}

export const averageOrderValue = spreadsheetFunction('AOV', {
  family: 'purchases',
  takes: [range('revenue', 'count'), named('orders', notNegative('orderCount', Number.NaN))],
  shows: 'number',
  compute: valuePerOrder,
  native: nativeValue,
  sql: [averageOrderSql],
  example: '=AOV(1000,23)',
})
