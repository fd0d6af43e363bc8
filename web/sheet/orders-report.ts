/** Everything a list of orders says about customers, in one call. */
import type { OrdersReport } from '../../wasm/js/engine.ts'
import { fail } from './call.ts'
import { byRow } from './cell-kinds.ts'
import type { Cell, CellKind, Language } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { titlesIn } from './messages.ts'
import { readSales } from './orders.ts'
import { nativeOrdersReport } from './orders-report-native.ts'
import { date, language, range } from './parameters.ts'

/** NaN where there is nothing to be a share of. */
const shareOf = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole)

/** Customers with so many orders or more. */
const reached = ({ customersWith }: OrdersReport, orders: number) => customersWith[orders - 1] ?? 0

/** Of those, how many went on to the next order. */
const step = (report: OrdersReport, orders: number) => shareOf(reached(report, orders + 1), reached(report, orders))

type Line = readonly [id: string, kind: CellKind, value: (report: OrdersReport) => number]

const lines: readonly Line[] = [
  ['customers', 'count', (report) => reached(report, 1)],
  ['orders', 'count', ({ orders }) => orders],
  ['revenue', 'money', ({ revenue }) => revenue],
  ['value-per-order', 'money', ({ revenue, orders }) => revenue / orders],
  ['revenue-per-customer', 'money', (report) => report.revenue / reached(report, 1)],
  ['orders-per-customer', 'number', (report) => report.orders / reached(report, 1)],
  ['repeat-customers', 'count', (report) => reached(report, 2)],
  ['repeat-by-orders', 'share', (report) => step(report, 1)],
  ['repeat-by-days', 'share', (report) => shareOf(report.repeatCustomersByDays, reached(report, 1))],
  ['step-one-two', 'share', (report) => step(report, 1)],
  ['step-two-three', 'share', (report) => step(report, 2)],
  ['step-three-four', 'share', (report) => step(report, 3)],
  ['median-gap', 'number', ({ medianGap }) => medianGap],
  ['mean-gap', 'number', (report) => shareOf(report.customerDays, report.orders - reached(report, 1))],
  ['mean-span', 'number', (report) => report.customerDays / reached(report, 1)],
  ['first-day', 'day', ({ firstDay }) => firstDay],
  ['last-day', 'day', ({ lastDay }) => lastDay],
  ['skipped-no-customer', 'count', ({ skipped }) => skipped.noCustomer],
  ['skipped-no-date', 'count', ({ skipped }) => skipped.noDate],
  ['skipped-no-amount', 'count', ({ skipped }) => skipped.noAmount],
  ['skipped-refunds', 'count', ({ skipped }) => skipped.refunds],
  ['skipped-outside', 'count', ({ skipped }) => skipped.outsidePeriod],
]

function rowsOf(report: OrdersReport, language: Language): Cell[][] {
  const title = titlesIn(language)
  return [[title('what'), title('value')], ...lines.map(([id, , value]) => [title(id), value(report)])]
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
  cells: byRow(...lines.map(([, kind]) => kind)),
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
