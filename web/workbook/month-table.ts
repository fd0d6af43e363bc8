/** What the table of orders by month looks like, whether it is made of rows or of counts. */
import type { Rectangle } from '../sheet/contract.ts'
import type { Area, PlannedCell, Style } from './contract.ts'
import { bodyColumn, type SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

/** Beside the report of orders, which has two columns. */
const chartColumn = 3
const chartSize = { rows: 20, columns: 6 }

/** The table of customers by month, on the same sheet. */
export interface ChurnRows {
  /** Of the headings. */
  readonly row: number
  readonly values: Rectangle
}

/** Its columns that are together the customers of a month. */
const active = [2, 5, 6]

export function monthCustomers(sheet: SheetWriter, { row, values }: ChurnRows, index: number): PlannedCell {
  const value = active.reduce((sum, column) => sum + Number(values[index + 1]?.[column]), 0)
  return { formula: `=${active.map((column) => sheet.at(row + 1 + index, column)).join('+')}`, value, style: 'integer' }
}

const columns = ['period', 'orders-rows', 'revenue', 'average-order']
/** Only where every row is an order can customers be told by month. */
const columnsOfCustomers = ['customers', 'repeat-rate']
const styles: readonly Style[] = ['month', 'integer', 'money', 'money', 'integer', 'percent']

function writeRevenueChart(sheet: SheetWriter, { say }: Subject, table: Area): void {
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

/** `writeLine` writes the line of a month; `first` is the row of the first one. */
export function writeMonthTable(
  sheet: SheetWriter,
  subject: Subject,
  { isComplete, months }: { readonly isComplete: boolean; readonly months: number },
  writeLine: (index: number, first: number) => void,
): void {
  const { say } = subject
  sheet.block(say('months-title'), say(isComplete ? 'months-note' : 'months-note-refunds'))
  const { row } = sheet
  const titles = isComplete ? [...columns, ...columnsOfCustomers] : columns
  sheet.headings(...titles.map((id, index) => [say(id), styles[index] ?? 'integer'] as const))
  for (let index = 0; index < months; index += 1) writeLine(index, row + 1)
  writeRevenueChart(sheet, subject, { row, column: 0, rows: months + 1, columns: titles.length })
}
