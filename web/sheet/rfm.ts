/** Customers by recency, frequency and spend. */

import { fail } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import type { Cell } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { titlesIn } from './messages.ts'
import { readSales } from './orders.ts'
import { date, language, limited, range } from './parameters.ts'

const usualBins = 5

const columns = ['customer', 'days-since', 'orders', 'spend', 'recency', 'frequency', 'monetary']

export const rfm = spreadsheetFunction('RFM', {
  family: 'purchases',
  takes: [
    range('customers', 'places'),
    range('dates'),
    range('amounts', 'places'),
    date('asOf', Number.NaN),
    limited('bins', (value) => Number.isInteger(value) && value >= 2 && value <= 10, usualBins),
    language,
  ],
  shows: 'table',
  cells: byColumn('text', 'count', 'count', 'money', 'count'),
  compute: (call, givenCustomers, givenDates, givenAmounts, asOf, bins, language) => {
    const sales = readSales(call, givenCustomers, givenDates, givenAmounts)
    const { customers, dates, amounts, customerCount, labels } = sales
    const found = call.engine.rfm(customers, dates, amounts, customerCount, asOf, bins)
    const active = found.map((customer, code) => ({ ...customer, code })).filter(({ orders }) => orders > 0)
    if (active.length === 0) fail(call, '#N/A', 'error-no-amounts')
    active.sort((one, other) => one.firstRow - other.firstRow)
    const rows = active.map(({ code, daysSince, orders, spend, recency, frequency, monetary }): Cell[] => {
      return [labels[code] ?? '', daysSince, orders, spend, recency, frequency, monetary]
    })
    return [columns.map(titlesIn(language)), ...rows]
  },
  example: '=RFM({"A";"B";"A"},{"2024-01-05";"2024-01-09";"2024-02-11"},{20;30;40})',
})
