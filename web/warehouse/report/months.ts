/** Orders month by month, from their counts. */
import type { PlannedCell } from '../../workbook/contract.ts'
import { monthStyles, writeRevenueChart } from '../../workbook/order-months.ts'
import type { SheetWriter } from '../../workbook/sheet-writer.ts'
import type { Subject } from '../../workbook/subject.ts'
import type { Tally } from '../contract.ts'
import { startOf } from '../periods.ts'
import { countCell } from './cells.ts'
import type { CountsTable } from './counts-sheet.ts'
import { type ChurnRows, firstOf } from './orders.ts'

export interface MonthsGiven {
  readonly months: CountsTable
  readonly sales: CountsTable
  readonly churn: ChurnRows
}

const skipped = ['no_customer', 'no_date', 'no_amount', 'refunds']

/** Columns of the table of customers that are together those of a month. */
const active = [2, 5, 6]

function customersCell(sheet: SheetWriter, { row, values }: ChurnRows, index: number): PlannedCell {
  const value = active.reduce((sum, column) => sum + Number(values[index + 1]?.[column]), 0)
  return { formula: `=${active.map((column) => sheet.at(row + 1 + index, column)).join('+')}`, value, style: 'integer' }
}

function repeatCell({ loyalty }: Subject, table: CountsTable, tally: Tally): PlannedCell | null {
  const [repeat, customers] = ['repeat_customers', 'customers'].map((name) => table.cell(tally, name))
  if (!repeat || !customers || customers.value === 0) return null
  const value = loyalty.call('RPR', [repeat.value, customers.value])
  if (typeof value !== 'number') return null
  const ratio = `${repeat.text}/${customers.text}`
  return { formula: `=RPR(${repeat.text},${customers.text})`, native: `=${ratio}`, value, style: 'percent' }
}

function monthLine(sheet: SheetWriter, table: CountsTable, tally: Tally): PlannedCell[] {
  const [orders, revenue] = ['orders', 'revenue'].map((name) => table.cell(tally, name))
  const [count, money] = [1, 2].map((column) => sheet.at(sheet.row, column))
  const value = orders && revenue && orders.value > 0 ? revenue.value / orders.value : ''
  return [
    { value: startOf(tally), style: 'month' },
    ...(orders ? [countCell(orders)] : []),
    ...(revenue ? [countCell(revenue, 'money')] : []),
    { formula: `=IF(${count}=0,"",${money}/${count})`, value, style: 'money' },
  ]
}

export function writeMonths(sheet: SheetWriter, subject: Subject, { months, sales, churn }: MonthsGiven): void {
  const { say } = subject
  const isComplete = skipped.every((name) => (firstOf(sales).sums[name] ?? 0) === 0)
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
  const { tallies } = months.tallied
  tallies.forEach((tally, index) => {
    const own = monthLine(sheet, months, tally)
    sheet.line(...own, ...(isComplete ? [customersCell(sheet, churn, index), repeatCell(subject, months, tally)] : []))
  })
  writeRevenueChart(sheet, subject, { row, column: 0, rows: tallies.length + 1, columns: titles.length })
}
