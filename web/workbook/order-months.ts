/** Orders month by month: how many, for how much, and how many of a month's customers bought again in it. */
import type { Cell } from '../sheet/contract.ts'
import type { Reference } from './columns.ts'
import type { Area, PlannedCell, Style } from './contract.ts'
import { Effort } from './effort.ts'
import { nextStart, selectingPeriods } from './native/selection.ts'
import type { SaleColumns } from './order-columns.ts'
import { rowsOfPeriod, startCell } from './period-table.ts'
import { bodyColumn, type SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'
import { usualDates } from './usual-dates.ts'

/** Beside the report of orders, which has two columns. */
const chartColumn = 3
const chartSize = { rows: 20, columns: 6 }

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
  readonly customers: { readonly area: Area; readonly values: readonly (readonly Cell[])[] } | null
}

/** Columns of CHURN.ORDERS that are together the customers of a month. */
const active = [2, 5, 6]

function customersCell(sheet: SheetWriter, { customers }: Months, index: number): PlannedCell | null {
  if (customers === null) return null
  const { area, values } = customers
  const parts = active.map((column) => sheet.at(area.row + 1 + index, column))
  const value = active.reduce((sum, column) => sum + Number(values[index + 1]?.[column]), 0)
  return { formula: `=${parts.join('+')}`, value, style: 'integer' }
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
    customersCell(sheet, months, index),
    months.customers && repeatCell(subject, months, index, start),
  )
}

export const monthStyles: readonly Style[] = ['month', 'integer', 'money', 'money', 'integer', 'percent']

export function writeRevenueChart(sheet: SheetWriter, { say }: Subject, table: Area): void {
  sheet.chart({
    kind: 'trend',
    title: say('months-chart'),
    description: say('months-chart-description'),
    categories: bodyColumn(table, 0),
    series: [{ title: say('revenue'), area: bodyColumn(table, 2), across: null, interval: null }],
    scheme: null,
    axis: null,
    axisTitles: { up: say('revenue'), across: '' },
    place: { row: 3, column: chartColumn, ...chartSize },
  })
}

/** `churn` is the table of customers by month on the same sheet. */
export function writeMonths(
  sheet: SheetWriter,
  subject: Subject,
  given: SaleColumns,
  churn: { readonly area: Area; readonly values: readonly (readonly Cell[])[] },
): void {
  const lines = churn.values.length - 1
  const rows = given.dates.cells.length
  const dates = usualDates(given.dates).between
  if (selectingPeriods(dates, 'month') === null) return
  const { say } = subject
  if (!new Effort().allows(rows, lines)) {
    sheet.block(say('months-title'), say('months-long'))
    return
  }
  const isComplete = areAllOrders(given)
  sheet.block(say('months-title'), say(isComplete ? 'months-note' : 'months-note-refunds'))
  const row = sheet.row
  const titles = [
    'period',
    'orders-rows',
    'revenue',
    'average-order',
    ...(isComplete ? ['customers', 'repeat-rate'] : []),
  ]
  sheet.headings(...titles.map((id, index) => [say(id), monthStyles[index] ?? 'integer'] as const))
  const starts = churn.values.slice(1).map(([start]) => start ?? null)
  const months = { given: { ...given, dates }, starts, first: row + 1, customers: isComplete ? churn : null }
  for (const index of starts.keys()) monthLine(sheet, subject, months, index)
  writeRevenueChart(sheet, subject, { row, column: 0, rows: starts.length + 1, columns: titles.length })
}
