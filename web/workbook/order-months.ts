/** Orders month by month: how many, for how much, and how many of a month's customers bought again in it. */
import type { Cell } from '../sheet/contract.ts'
import type { Reference } from './columns.ts'
import type { PlannedCell } from './contract.ts'
import { Effort } from './effort.ts'
import { type ChurnRows, monthCustomers, writeMonthTable } from './month-table.ts'
import { nextStart, selectingPeriods } from './native/selection.ts'
import type { SaleColumns } from './order-columns.ts'
import { rowsOfPeriod, startCell } from './period-table.ts'
import type { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'
import { usualDates } from './usual-dates.ts'

/** Every row is an order: nothing is a refund or lacks its customer, date or amount. */
function areAllOrders({ customers, dates, amounts }: SaleColumns): boolean {
  const every = ({ cells }: Reference, fits: (cell: Cell) => boolean) => cells.every(([cell = null]) => fits(cell))
  return (
    every(customers, (cell) => cell !== null && cell !== '') &&
    every(dates, (cell) => typeof cell === 'number') &&
    every(amounts, (cell) => typeof cell === 'number' && cell >= 0)
  )
}

interface Months {
  readonly given: SaleColumns
  readonly starts: readonly Cell[]
  readonly first: number
  /** Where the customers of each month can be told: who stayed, was new or returned. */
  readonly customers: ChurnRows | null
}

function repeatCell({ loyalty }: Subject, { given, starts }: Months, index: number, start: string): PlannedCell | null {
  const { customers, dates } = given
  const end = starts[index + 1] ?? null
  const value = loyalty.call('RPR.ORDERS', [customers.cells, dates.cells, starts[index] ?? null, end])
  if (typeof value !== 'number') return null
  const formula = `=RPR.ORDERS(${customers.text},${dates.text},${start},${nextStart.month(start)})`
  return { formula, value, native: String(value), style: 'percent' }
}

function monthLine(sheet: SheetWriter, subject: Subject, months: Months, index: number): void {
  const { given, starts, first } = months
  const { dates, amounts, customers } = given
  const start = `$${sheet.at(first + index, 0)}`
  const conditions = selectingPeriods(dates, 'month')?.(start, index).conditions ?? []
  const usable = [...conditions, `${customers.text},"<>"`, `${amounts.text},">=0"`].join(',')
  const inMonth = rowsOfPeriod(dates, starts, index)
  const sold = amounts.cells.flatMap(([amount], row) => {
    const isSold = inMonth[row] && typeof amount === 'number' && amount >= 0 && (customers.cells[row]?.[0] ?? '') !== ''
    return isSold ? [amount as number] : []
  })
  const revenue = sold.reduce((sum, amount) => sum + amount, 0)
  const [orders, money] = [1, 2].map((column) => sheet.at(first + index, column)) as [string, string]
  const average = sold.length === 0 ? '' : revenue / sold.length
  sheet.line(
    startCell(sheet, first, index, 'month', starts[index] ?? null),
    { formula: `=COUNTIFS(${usable})`, value: sold.length, style: 'integer' },
    { formula: `=SUMIFS(${amounts.text},${usable})`, value: revenue, style: 'money' },
    { formula: `=IF(${orders}=0,"",${money}/${orders})`, value: average, style: 'money' },
    months.customers && monthCustomers(sheet, months.customers, index),
    months.customers && repeatCell(subject, months, index, start),
  )
}

export function writeMonths(sheet: SheetWriter, subject: Subject, given: SaleColumns, churn: ChurnRows): void {
  const starts = churn.values.slice(1).map(([start]) => start ?? null)
  const dates = usualDates(given.dates).between
  if (selectingPeriods(dates, 'month') === null) return
  if (!new Effort().allows(given.dates.cells.length, starts.length)) {
    sheet.block(subject.say('months-title'), subject.say('months-long'))
    return
  }
  const isComplete = areAllOrders(given)
  const customers = isComplete ? churn : null
  writeMonthTable(sheet, subject, { isComplete, months: starts.length }, (index, first) =>
    monthLine(sheet, subject, { given: { ...given, dates }, starts, first, customers }, index),
  )
}
