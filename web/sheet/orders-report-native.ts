/** ORDERS.REPORT in plain functions: a formula for each of its values. */
import type { Language } from './contract.ts'
import { titlesIn } from './messages.ts'
import { literalChoice, shapeOfAddress } from './native.ts'
import { formOf, type NativeForm, quoted } from './native-form.ts'
import {
  customerDays,
  customersWith,
  firstOfDay,
  isQuick,
  medianGap,
  type NativeOrders,
  nativeOrders,
  nativePeriod,
} from './orders-native.ts'

const share = (part: string, all: string) => `IF(${all}=0,"",${part}/${all})`

/** Later than any day: the earliest is what is furthest below it. */
const far = 3_000_000

function customerRows(orders: NativeOrders, amounts: string): [id: string, formula: string][] {
  const { selected, dates } = orders
  const [customers, twice, thrice, fourTimes] = [1, 2, 3, 4].map((times) => customersWith(orders, selected, times))
  const [all = '', two = '', three = '', four = ''] = [customers, twice, thrice, fourTimes]
  const [count, revenue] = [`SUMPRODUCT(${selected})`, `SUMPRODUCT(${selected},${amounts})`]
  const days = customerDays(orders)
  return [
    ['customers', all],
    ['orders', count],
    ['revenue', revenue],
    ['value-per-order', `${revenue}/${count}`],
    ['revenue-per-customer', `${revenue}/${all}`],
    ['orders-per-customer', `${count}/${all}`],
    ['repeat-customers', two],
    ['repeat-by-orders', share(two, all)],
    ['repeat-by-days', share(customersWith(orders, firstOfDay(orders), 2), all)],
    ['step-one-two', share(two, all)],
    ['step-two-three', share(three, two)],
    ['step-three-four', share(four, three)],
    ['median-gap', medianGap(orders)],
    ['mean-gap', share(days, `(${count}-${all})`)],
    ['mean-span', `${days}/${all}`],
    ['first-day', `${far}-SUMPRODUCT(MAX(${selected}*(${far}-INT(${dates}))))`],
    ['last-day', `SUMPRODUCT(MAX(${selected}*INT(${dates})))`],
  ]
}

/** Rows that are no orders, each under the first reason that fits; a wholly blank row is none. */
function skippedRows({ customers, dated, named }: NativeOrders, amounts: string, within: string) {
  const counted = (test: string) => `SUMPRODUCT(${test})`
  const isNumber = `ISNUMBER(${amounts})`
  const inPeriod = `${named}*${dated}${within}`
  return [
    ['skipped-no-customer', counted(`(${customers}="")*(${dated}+${isNumber}>0)`)],
    ['skipped-no-date', counted(`${named}*(1-${dated})`)],
    ['skipped-outside', within === '' ? '0' : counted(`${named}*${dated}*(1-${within.slice(1)})`)],
    ['skipped-no-amount', counted(`${inPeriod}*(1-${isNumber})`)],
    ['skipped-refunds', counted(`${inPeriod}*${isNumber}*(${amounts}<0)`)],
  ] as const
}

const shownOrder = ['skipped-no-customer', 'skipped-no-date', 'skipped-no-amount', 'skipped-refunds', 'skipped-outside']

export function nativeOrdersReport(given: readonly string[], language: Language): NativeForm | null {
  const [customers = '', dates = '', amounts = '', from = '', to = '', spoken = ''] = given
  const words = literalChoice(spoken, [language, 'en', 'ru'])
  const orders = nativeOrders({ customers, dates, amounts, from, to })
  const period = nativePeriod(dates, from, to)
  if (words === null || orders === null || period === null) return null
  const title = titlesIn(words)
  const skipped = new Map<string, string>(skippedRows(orders, amounts, period.within))
  const rows = [
    ...customerRows(orders, amounts),
    ...shownOrder.map((id): [string, string] => [id, skipped.get(id) ?? '']),
  ].map(([id, formula]) => [quoted(title(id)), formula])
  const headings = [quoted(title('what')), quoted(title('value'))]
  if (!isQuick(shapeOfAddress(customers)?.rows ?? 0, rows)) return null
  return formOf([...orders.wrong, `SUMPRODUCT(${orders.selected})=0`], [headings, ...rows])
}
