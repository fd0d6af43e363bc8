/** Repeat purchase rate: the share of customers who bought again. */
import { type Call, fail } from './call.ts'
import type { Reading, Skipped } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { numberText } from './messages.ts'
import { whole } from './native.ts'
import { single } from './native-form.ts'
import { wrongAmount } from './native-guards.ts'
import { amount, named } from './parameters.ts'
import { interpret } from './reading.ts'

/** Customers who bought again, of all. Without customers, or with more repeat customers than customers, the call ends. */
function rateOf(call: Call, repeatCustomers: number, customers: number): number {
  if (customers === 0) fail(call, '#N/A', 'error-no-customers')
  if (repeatCustomers > customers) {
    const written = (value: number) => numberText(call.language, value)
    fail(call, '#VALUE!', 'error-more-repeat', { repeat: written(repeatCustomers), customers: written(customers) })
  }
  return call.engine.repeatPurchaseRate(repeatCustomers, customers)
}

export function readRate(
  call: Call,
  name: string,
  repeatCustomers: number,
  customers: number,
  skipped: readonly Skipped[] = [],
): Reading {
  const value = rateOf(call, repeatCustomers, customers)
  const confidence = 0.95
  const interval = { ...call.engine.wilson(repeatCustomers, customers, confidence), confidence, method: 'wilson' }
  return {
    function: name,
    metric: 'RPR',
    unit: 'fraction',
    value,
    counted: customers,
    counting: 'customers',
    scale: '',
    ...interpret(call, 'RPR', value, interval),
    chances: null,
    groups: null,
    histogram: null,
    criteria: [],
    skipped,
    warnings: [],
  }
}

export const rpr = spreadsheetFunction('RPR', {
  family: 'purchases',
  takes: [amount('repeatCustomers'), named('customers', amount('customerCount'))],
  shows: 'fraction',
  compute: rateOf,
  read: (call, repeatCustomers, customers) => readRate(call, 'RPR', repeatCustomers, customers),
  native: (given) => {
    const [repeatCustomers = '', customers = ''] = given.map(whole)
    const wrong = [...given.flatMap(wrongAmount), `${repeatCustomers}>${customers}`]
    return single(wrong, `${repeatCustomers}/${customers}`)
  },
  example: '=RPR(300,1000)',
})
