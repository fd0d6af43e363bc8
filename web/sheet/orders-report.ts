/** Everything a list of orders says about customers, in one call. */
import type { OrdersReport } from '../../wasm/js/engine.ts'
import { fail } from './call.ts'
import type { Cell, Language } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { titlesIn } from './messages.ts'
import { readSales } from './orders.ts'
import { nativeOrdersReport } from './orders-report-native.ts'
import { date, language, range } from './parameters.ts'

/** NaN where there is nothing to be a share of. */
const shareOf = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole)

function valuesOf(report: OrdersReport): [id: string, value: number][] {
  const { orders, revenue, customersWith, repeatCustomersByDays, medianGap, firstDay, lastDay, skipped } = report
  const { customerDays } = report
  const [customers = 0, twice = 0, thrice = 0, fourTimes = 0] = customersWith
  return [
    ['customers', customers],
    ['orders', orders],
    ['revenue', revenue],
    ['value-per-order', revenue / orders],
    ['revenue-per-customer', revenue / customers],
    ['orders-per-customer', orders / customers],
    ['repeat-customers', twice],
    ['repeat-by-orders', shareOf(twice, customers)],
    ['repeat-by-days', shareOf(repeatCustomersByDays, customers)],
    ['step-one-two', shareOf(twice, customers)],
    ['step-two-three', shareOf(thrice, twice)],
    ['step-three-four', shareOf(fourTimes, thrice)],
    ['median-gap', medianGap],
    ['mean-gap', shareOf(customerDays, orders - customers)],
    ['mean-span', customerDays / customers],
    ['first-day', firstDay],
    ['last-day', lastDay],
    ['skipped-no-customer', skipped.noCustomer],
    ['skipped-no-date', skipped.noDate],
    ['skipped-no-amount', skipped.noAmount],
    ['skipped-refunds', skipped.refunds],
    ['skipped-outside', skipped.outsidePeriod],
  ]
}

function rowsOf(report: OrdersReport, language: Language): Cell[][] {
  const title = titlesIn(language)
  return [[title('what'), title('value')], ...valuesOf(report).map(([id, value]) => [title(id), value])]
}

export const ordersReport = spreadsheetFunction('ORDERS.REPORT', {
  family: 'purchases',
  takes: [
    range('customers', 'places'),
    range('dates'),
    range('amounts', 'places'),
    date('from', Number.NEGATIVE_INFINITY),
    date('to', Number.POSITIVE_INFINITY),
    language,
  ],
  shows: 'table',
  compute: (call, givenCustomers, givenDates, givenAmounts, from, to, language) => {
    if (from >= to) fail(call, '#VALUE!', 'error-empty-period')
    const { customers, dates, amounts, customerCount } = readSales(call, givenCustomers, givenDates, givenAmounts)
    const report = call.engine.ordersReport(customers, dates, amounts, customerCount, from, to)
    if (report.orders === 0) fail(call, '#N/A', 'error-no-amounts')
    return rowsOf(report, language)
  },
  native: nativeOrdersReport,
  example: '=ORDERS.REPORT({"A";"B";"A"},{"2024-01-05";"2024-01-09";"2024-02-11"},{20;30;40})',
})
