/** What counts of orders and customers say, group by group. */

import { amounts, byGroup } from './amounts.ts'
import { wrongGroup } from './amounts-native.ts'
import { type Call, fail } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import type { Cell, Language } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { numberText, titlesIn } from './messages.ts'
import { literalChoice, literalLevel, whole, wilsonEnds } from './native.ts'
import { formOf, type NativeForm, quoted } from './native-form.ts'
import { confidence, language, named } from './parameters.ts'

const columns = ['value-per-order', 'revenue-per-customer', 'orders-per-customer', 'repeat-by-orders', 'low', 'high']

const writtenIn = (call: Call, values: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, numberText(call.language, value)]))

function rowOf(call: Call, confidence: number, customers = 0, orders = 0, revenue = 0, repeat = 0): Cell[] {
  const { engine } = call
  if (customers === 0) fail(call, '#N/A', 'error-no-customers')
  if (repeat > customers) fail(call, '#VALUE!', 'error-more-repeat', writtenIn(call, { repeat, customers }))
  if (orders < customers + repeat)
    fail(call, '#VALUE!', 'error-few-orders', writtenIn(call, { orders, customers, repeat }))
  const { low, high } = engine.wilson(repeat, customers, confidence)
  const rate = engine.repeatPurchaseRate(repeat, customers)
  const [value, frequency] = [engine.averageOrderValue(revenue, orders), engine.purchaseFrequency(orders, customers)]
  return [value, revenue / customers, frequency, rate, low, high]
}

/** One group: the heading and its row. */
function nativeOrders(given: readonly string[], spoken: Language): NativeForm | null {
  const [customers = '', orders = '', revenue = '', repeat = '', confidence = '', language = ''] = given
  const level = literalLevel(confidence)
  const words = literalChoice(language, [spoken, 'en', 'ru'])
  const counts = [customers, orders, revenue, repeat]
  const wrong = wrongGroup(counts)
  if (level === null || words === null || wrong === null) return null
  const [c, o, r, again] = counts.map(whole)
  const { low, high } = wilsonEnds(repeat, customers, level)
  return formOf(
    [...wrong, `${c}=0`, `${again}>${c}`, `${o}<${c}+${again}`],
    [columns.map(titlesIn(words)).map(quoted), [`${r}/${o}`, `${r}/${c}`, `${o}/${c}`, `${again}/${c}`, low, high]],
  )
}

export const ordersFromCounts = spreadsheetFunction('ORDERS.FROMCOUNTS', {
  family: 'purchases',
  takes: [
    named('customers', amounts('customerCount')),
    named('orders', amounts('orderCount')),
    named('revenue', amounts('revenueTotal')),
    amounts('repeatCustomers'),
    confidence,
    language,
  ],
  shows: 'table',
  cells: byColumn('money', 'money', 'number', 'share'),
  compute: (call, customers, orders, revenue, repeatCustomers, confidence, language) => {
    const given = [customers, orders, revenue, repeatCustomers]
    const rows = byGroup(call, given, columns.length, (...counts) => rowOf(call, confidence, ...counts))
    return [columns.map(titlesIn(language)), ...rows]
  },
  native: nativeOrders,
  example: '=ORDERS.FROMCOUNTS(4338,18532,8911407.904,2845)',
})
