/** How often customers buy, and for how much. */
import { type Call, fail } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { isOmittedText, isReference, whole } from './native.ts'
import { amount, limited, named, notNegative, range } from './parameters.ts'
import { cellCount, type Range, readNumbers } from './ranges.ts'

export const purchaseFrequency = spreadsheetFunction('PURCHASE.FREQUENCY', {
  family: 'purchases',
  takes: [named('orders', amount('orderCount')), named('customers', amount('customerCount'))],
  shows: 'number',
  compute: (call, orders, customers) => {
    if (customers === 0) fail(call, '#N/A', 'error-no-customers')
    return call.engine.purchaseFrequency(orders, customers)
  },
  native: (orders = '', customers = '') => `${whole(orders)}/${whole(customers)}`,
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
  native: (days = '', frequency = '') => `${whole(days)}/${whole(frequency)}`,
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

function nativeValue(revenue = '', orders = ''): string | null {
  if (!isOmittedText(orders)) return `SUM(${revenue})/${whole(orders)}`
  return isReference(revenue) ? `AVERAGEIF(${revenue},">=0")` : null
}

export const averageOrderValue = spreadsheetFunction('AOV', {
  family: 'purchases',
  takes: [range('revenue', 'count'), named('orders', notNegative('orderCount', Number.NaN))],
  shows: 'number',
  compute: valuePerOrder,
  native: nativeValue,
  example: '=AOV(1000,23)',
})
