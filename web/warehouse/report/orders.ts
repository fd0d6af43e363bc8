/** The study of a list of orders, from counts of customers. */

import type { Cell } from '../../sheet/contract.ts'
import { singleOf } from '../../workbook/ask.ts'
import type { PlannedCell, Style } from '../../workbook/contract.ts'
import type { ChurnRows } from '../../workbook/month-table.ts'
import { nativeEnds } from '../../workbook/native/intervals.ts'
import { ordersWidths, writeChurnInterval } from '../../workbook/orders-study.ts'
import { confidence, type ScoreRow, type Study, usualScheme } from '../../workbook/score-rows.ts'
import { SheetWriter } from '../../workbook/sheet-writer.ts'
import type { Subject } from '../../workbook/subject.ts'
import { noteFarDates } from '../../workbook/usual-dates.ts'
import type { Tally } from '../contract.ts'
import { startOf } from '../periods.ts'
import { countCell } from './cells.ts'
import type { Count, CountsTable } from './counts-sheet.ts'
import { writeMonths } from './months.ts'
import { one, shapeOf, writeHeadings } from './shape.ts'

export interface OrdersTables {
  /** Of all rows together. */
  readonly all: CountsTable
  /** False where rows are lines of orders, or amounts are missing: then only days of purchases were counted. */
  readonly hasSales: boolean
  /** True where some dates lie decades from all others. */
  readonly hasFar: boolean
  readonly churn: CountsTable | null
  readonly months: CountsTable | null
}

const none: Tally = { label: '', sums: {} }

export const firstOf = ({ tallied }: CountsTable): Tally => tallied.tallies[0] ?? none

/** A part of a whole; nothing where that is 0. */
function ratio(part: Count, whole: Count): PlannedCell {
  const value = whole.value === 0 ? '' : part.value / whole.value
  return { formula: `=IF(${whole.text}=0,"",${part.text}/${whole.text})`, value }
}

/** Of ORDERS.FROMCOUNTS, by its columns. */
function fromCounts({ ask }: Subject, counts: readonly Count[]) {
  const asked = ask('ORDERS.FROMCOUNTS', ...counts)
  const values = Array.isArray(asked.result) ? (asked.result[1] ?? []) : []
  return (column: number): PlannedCell => {
    const native = asked.nativeCells?.[1]?.[column]
    const formula = `=INDEX(${asked.formula.slice(1)},2,${column + 1})`
    return { formula, ...(native ? { native: `=${native}` } : {}), value: values[column] ?? null }
  }
}

/** In the order of the rows of ORDERS.REPORT. */
function reportCells(subject: Subject, table: CountsTable): PlannedCell[] {
  const all = firstOf(table)
  const at = (name: string) => table.cell(all, name)
  const [customers, orders, revenue, repeat] = ['customers', 'orders', 'revenue', 'repeat_customers'].map(at) as [
    Count,
    Count,
    Count,
    Count,
  ]
  const own = fromCounts(subject, [customers, orders, revenue, repeat])
  const later = {
    text: `(${orders.text}-${customers.text})`,
    origin: '',
    cells: [],
    value: orders.value - customers.value,
  }
  const gap = at('median_gap')
  const isGap = at('repeat_customers_by_days').value > 0
  return [
    ...[customers, orders, revenue].map((count) => countCell(count)),
    ...[0, 1, 2].map(own),
    countCell(repeat),
    own(3),
    ratio(at('repeat_customers_by_days'), customers),
    ratio(repeat, customers),
    ratio(at('customers_with_3'), repeat),
    ratio(at('customers_with_4'), at('customers_with_3')),
    isGap ? countCell(gap) : { value: '' },
    ratio(at('customer_days'), later),
    ratio(at('customer_days'), customers),
    ...['first_day', 'last_day', 'no_customer', 'no_date', 'no_amount', 'refunds'].map((name) => countCell(at(name))),
    { value: 0 },
  ]
}

function writeReport(sheet: SheetWriter, subject: Subject, { all: table, hasFar }: OrdersTables): void {
  sheet.note(subject.say('orders-note'))
  if (hasFar) sheet.note(subject.say('orders-far'))
  sheet.skip()
  const given = [one('a'), one(1), one(1), undefined, undefined, subject.language]
  const shape = shapeOf(subject, 'ORDERS.REPORT', given)
  writeHeadings(sheet, shape)
  reportCells(subject, table).forEach((cell, index) => {
    const style = shape.rowStyles[index + 1] ?? 'number'
    sheet.line({ value: shape.values[index + 1]?.[0] ?? '', style: 'label' }, { ...cell, style })
  })
}

const kinds = ['acquired', 'retained', 'returned'] as const

const activeIn = ({ sums }: Tally) => kinds.reduce((all, kind) => all + (sums[kind] ?? 0), 0)

/** Period, active before, retained, lost, churn, new, returned: as CHURN.ORDERS has them. */
function churnLine(
  sheet: SheetWriter,
  { tallied, cell }: CountsTable,
  styles: readonly Style[],
  index: number,
): PlannedCell[] {
  const [tally, earlier] = [tallied.tallies[index] ?? none, tallied.tallies[index - 1]]
  const [acquired, retained, returned] = kinds.map((kind) => cell(tally, kind)) as [Count, Count, Count]
  const before = earlier === undefined ? 0 : activeIn(earlier)
  const beforeText = earlier === undefined ? '0' : kinds.map((kind) => cell(earlier, kind).text).join('+')
  const [active, lost] = [1, 3].map((column) => sheet.at(sheet.row, column)) as [string, string]
  const churn = before === 0 ? '' : (before - retained.value) / before
  const styled = (place: number, formula: string, value: Cell): PlannedCell => {
    return { formula, value, style: styles[place] ?? 'integer' }
  }
  return [
    { value: startOf(tally), style: 'month' },
    styled(1, `=${beforeText}`, before),
    countCell(retained),
    styled(3, `=${active}-${retained.text}`, before - retained.value),
    styled(4, `=IF(${active}=0,"",${lost}/${active})`, churn),
    countCell(acquired),
    countCell(returned),
  ]
}

function writeChurn(sheet: SheetWriter, subject: Subject, table: CountsTable, hasFar: boolean): ChurnRows {
  sheet.block(subject.say('churn-title'), subject.say('churn-note'))
  noteFarDates(sheet, subject, hasFar)
  const row = sheet.row
  const shape = shapeOf(subject, 'CHURN.ORDERS', [one('a'), one(1), 'month', subject.language], 'month')
  writeHeadings(sheet, shape)
  const lines = table.tallied.tallies.map((_tally, index) => {
    const cells = churnLine(sheet, table, shape.styles, index)
    sheet.line(...cells)
    return cells.map(({ value }) => value ?? '')
  })
  const values = [shape.values[0] ?? [], ...lines]
  writeChurnInterval(sheet, subject, row, values)
  return { row, values }
}

/** Customers who came again, by orders or where rows are lines of orders by days. */
function repeatRow(subject: Subject, { all: table, hasSales }: OrdersTables): ScoreRow {
  const { ask, say } = subject
  const all = firstOf(table)
  const repeat = table.cell(all, hasSales ? 'repeat_customers' : 'repeat_customers_by_days')
  const customers = table.cell(all, 'customers')
  const interval = hasSales ? ask('PROPORTION.CI', repeat, customers, confidence) : null
  return {
    metric: 'RPR',
    about: say(hasSales ? 'about-rpr' : 'about-rpr-days'),
    score: ask('RPR', repeat, customers),
    interval,
    nativeInterval: interval && nativeEnds(interval),
    plain: true,
    style: 'percent',
    scheme: usualScheme(subject, 'RPR'),
    counted: hasSales ? { formula: `=${customers.text}`, value: customers.value } : null,
  }
}

export function countedOrders(subject: Subject, name: string, tables: OrdersTables): Study | null {
  const sheet = new SheetWriter(name, ordersWidths)
  sheet.block(subject.say('orders-title'))
  const empty = sheet.row
  const { all, hasSales, hasFar, churn, months } = tables
  if (hasSales) writeReport(sheet, subject, tables)
  if (churn !== null) {
    const rows = writeChurn(sheet, subject, churn, hasFar)
    if (months !== null && hasSales) writeMonths(sheet, subject, { months, sales: all, churn: rows })
  }
  const score = repeatRow(subject, tables)
  if (sheet.row === empty || singleOf(score.score) === null) return null
  return { sheet: sheet.plan(), scores: [score] }
}
