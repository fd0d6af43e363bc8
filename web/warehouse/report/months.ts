/** Orders month by month, from their counts. */
import type { PlannedCell } from '../../workbook/contract.ts'
import { type ChurnRows, monthCustomers, writeMonthTable } from '../../workbook/month-table.ts'
import type { SheetWriter } from '../../workbook/sheet-writer.ts'
import type { Subject } from '../../workbook/subject.ts'
import type { Tally } from '../contract.ts'
import { startOf } from '../periods.ts'
import { countCell } from './cells.ts'
import type { CountsTable } from './counts-sheet.ts'
import { firstOf } from './orders.ts'

export interface MonthsGiven {
  readonly months: CountsTable
  readonly sales: CountsTable
  readonly churn: ChurnRows
}

const skipped = ['no_customer', 'no_date', 'no_amount', 'refunds']

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
  const isComplete = skipped.every((name) => (firstOf(sales).sums[name] ?? 0) === 0)
  const { tallies } = months.tallied
  writeMonthTable(sheet, subject, { isComplete, months: tallies.length }, (index) => {
    const tally = tallies[index] as Tally
    const customers = isComplete ? [monthCustomers(sheet, churn, index), repeatCell(subject, months, tally)] : []
    sheet.line(...monthLine(sheet, months, tally), ...customers)
  })
}
