/** Customers who stay, leave and return, by period of the calendar. */

import type { CalendarPeriod } from '../../wasm/js/engine.ts'
import { type Call, fail } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import type { Cell } from './contract.ts'
import { textOfSerial } from './dates.ts'
import { spreadsheetFunction } from './function.ts'
import { titlesIn } from './messages.ts'
import { type Orders, readOrders } from './orders.ts'
import { choice, language, period, range } from './parameters.ts'

/** A table of more has more cells than a person reads or a sheet is wide. */
const mostCohorts = 1000

/** First days of the periods with orders; the dates become codes of periods. Without an order the call ends. */
function periodsOf(call: Call, { customers, dates }: Orders, period: CalendarPeriod): number[] {
  const starts = call.engine.orderPeriods(customers, dates, period)
  return starts.length === 0 ? fail(call, '#N/A', 'error-no-orders') : starts
}

const takes = [range('customers', 'places'), range('dates'), period, language] as const

const churnColumns = ['period-start', 'active-before', 'retained', 'lost', 'churn', 'new', 'returned']

export const churnOrders = spreadsheetFunction('CHURN.ORDERS', {
  family: 'purchases',
  takes,
  shows: 'table',
  cells: byColumn('day', 'count', 'count', 'count', 'share', 'count'),
  compute: (call, givenCustomers, givenDates, period, language) => {
    const orders = readOrders(call, givenCustomers, givenDates)
    const starts = periodsOf(call, orders, period)
    const { customers, dates, customerCount } = orders
    const rows = call.engine.churnByPeriod(customers, dates, customerCount, starts.length)
    const body = rows.map(({ activeBefore, retained, lost, churn, acquired, returned }, index): Cell[] => {
      const start = starts[index] ?? ''
      return [start, activeBefore, retained, lost, churn, acquired, returned]
    })
    return [churnColumns.map(titlesIn(language)), ...body]
  },
  example: '=CHURN.ORDERS({"A";"B";"A"},{"2024-01-05";"2024-01-09";"2024-02-11"})',
})

function requireFewCohorts(call: Call, starts: readonly number[]): void {
  const [first] = starts
  const last = starts.at(-1)
  if (starts.length <= mostCohorts || first === undefined || last === undefined) return
  fail(call, '#VALUE!', 'error-many-periods', {
    periods: starts.length,
    most: mostCohorts,
    first: textOfSerial(call.language, first),
    last: textOfSerial(call.language, last),
  })
}

/** Cohorts after the last one with customers: nobody new came any more. */
function withoutEmptyEnd(rows: readonly Cell[][]): readonly Cell[][] {
  return rows.slice(0, rows.findLastIndex(([, size]) => size !== 0) + 1)
}

export const cohorts = spreadsheetFunction('COHORTS', {
  family: 'purchases',
  takes: [...takes, choice<'show' | 'cut'>('emptyEnd', 'show', 'cut')],
  shows: 'table',
  cells: byColumn('day', 'count', 'share'),
  compute: (call, givenCustomers, givenDates, period, language, emptyEnd) => {
    const orders = readOrders(call, givenCustomers, givenDates)
    const starts = periodsOf(call, orders, period)
    requireFewCohorts(call, starts)
    const { customers, dates, customerCount } = orders
    const rows = call.engine.cohorts(customers, dates, customerCount, starts.length).map((active, index): Cell[] => {
      const size = active[0] ?? 0
      const shares = starts.map((_, later) => (size === 0 ? '' : (active[later] ?? Number.NaN) / size))
      return [starts[index] ?? '', size, ...shares]
    })
    const title = titlesIn(language)
    return [
      [title('cohort'), title('customers'), ...starts.keys()],
      ...(emptyEnd === 'cut' ? withoutEmptyEnd(rows) : rows),
    ]
  },
  example: '=COHORTS({"A";"B";"A"},{"2024-01-05";"2024-01-09";"2024-02-11"})',
})
