/** Repeat purchase rate from raw orders. */
import type { RepeatRule } from '../../wasm/js/engine.ts'
import { type Call, fail } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { literalChoice } from './native.ts'
import { type NativeForm, single } from './native-form.ts'
import { type Orders, readOrders, skippedOrders } from './orders.ts'
import { customersWith, firstOfDay, nativeOrders } from './orders-native.ts'
import { choice, date, range } from './parameters.ts'
import { readRate } from './rpr.ts'

/** Orders in [from, to) and what they count to; without a customer the call ends. */
function count(call: Call, orders: Orders, from: number, to: number, rule: RepeatRule) {
  if (from >= to) fail(call, '#VALUE!', 'error-empty-period')
  const { customers, dates, customerCount } = orders
  const found = call.engine.repeatPurchase(customers, dates, customerCount, from, to, rule)
  return found.customers === 0 ? fail(call, '#N/A', 'error-no-orders') : found
}

/** null where the columns or the rule cannot be read from the formula. */
function nativeRate([customers = '', dates = '', from = '', to = '', given]: readonly string[]): NativeForm | null {
  const rule = literalChoice(given, ['orders', 'days'])
  const orders = nativeOrders({ customers, dates, from, to })
  if (rule === null || orders === null) return null
  const counted = rule === 'days' ? firstOfDay(orders) : orders.selected
  return single(orders.wrong, `${customersWith(orders, counted, 2)}/${customersWith(orders, orders.selected, 1)}`)
}

export const rprOrders = spreadsheetFunction('RPR.ORDERS', {
  family: 'purchases',
  takes: [
    range('customers', 'places'),
    range('dates'),
    date('from', Number.NEGATIVE_INFINITY),
    date('to', Number.POSITIVE_INFINITY),
    choice<RepeatRule>('rule', 'orders', 'days'),
  ],
  shows: 'fraction',
  compute: (call, customers, dates, from, to, rule) => {
    const found = count(call, readOrders(call, customers, dates), from, to, rule)
    return found.repeatCustomers / found.customers
  },
  read: (call, customers, dates, from, to, rule) => {
    const orders = readOrders(call, customers, dates)
    const found = count(call, orders, from, to, rule)
    const skipped = skippedOrders(call, orders, from, to)
    return readRate(call, 'RPR.ORDERS', found.repeatCustomers, found.customers, skipped)
  },
  native: nativeRate,
  example: '=RPR.ORDERS({"A";"B";"A"},{"2024-01-05";"2024-01-09";"2024-02-11"})',
})
