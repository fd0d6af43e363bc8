/** Customers who bought again, in every group of orders. */
import type { Argument, Cell } from '../sheet/contract.ts'
import type { PlannedCell } from './contract.ts'
import { type GroupRows, groupRows, type Headings, type Line, rowsOfGroup, writeGroupTable } from './group-table.ts'
import { customerFormulas } from './native/customers.ts'
import { ordersRows } from './native/orders.ts'
import { type OrderColumns, orderColumns, saleColumns } from './order-columns.ts'
import { usualScheme } from './score-rows.ts'
import { type ShareLook, shareHeadings, shareLine, sharePValue } from './share-groups.ts'
import type { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

interface Counts {
  readonly customers: number
  readonly repeat: number
}

/** Where every row is an order its amount tells whether it was paid back; of lines of orders only the days count. */
type Orders = OrderColumns & { readonly amounts: ReturnType<typeof saleColumns> }

function countsOf({ loyalty }: Subject, { customers, dates, amounts }: Orders, rows: readonly boolean[]): Counts {
  const one: Cell[] = [1]
  const selected = [customers.cells, dates.cells, amounts?.amounts.cells ?? rows.map(() => one)].map(
    (cells): Argument => cells.map((row, index) => (rows[index] ? row : [''])),
  )
  const found = loyalty.call('ORDERS.REPORT', selected)
  const at = (row: number) => (Array.isArray(found) ? Number(found[row]?.[1] ?? 0) : 0)
  const count = at(ordersRows.customers)
  const repeat = amounts === null ? Math.round(at(ordersRows.repeatByDays) * count) : at(ordersRows.repeatCustomers)
  return { customers: count, repeat }
}

function cellsOf({ customers, dates, amounts }: Orders, { select }: Line, { customers: all, repeat }: Counts) {
  const { test } = select
  const amount = amounts === null ? '1' : amounts.amounts.text
  const given = [customers.text, dates.text, amount].map((range) => `IF(${test},${range},"")`).join(',')
  const report = (row: number) => `INDEX(ORDERS.REPORT(${given}),${row + 1},2)`
  const plain = amounts && customerFormulas(amounts, test)
  const cell = (formula: string, native: string | undefined, value: number): PlannedCell => {
    return { formula: `=IFERROR(${formula},0)`, native: native ? `=${native}` : String(value), value, style: 'integer' }
  }
  const byDays = `ROUND(${report(ordersRows.repeatByDays)}*${report(ordersRows.customers)},0)`
  return {
    hits: cell(amounts === null ? byDays : report(ordersRows.repeatCustomers), plain?.repeat, repeat),
    customers: cell(report(ordersRows.customers), plain?.customers, all),
  }
}

/** p-values of the groups against the rest; null where a customer is in two of them, and they are no samples of their own. */
function pValuesOf({ loyalty, language }: Subject, counts: readonly Counts[], everyone: Counts): Cell[] | null {
  if (counts.reduce((sum, { customers }) => sum + customers, 0) !== everyone.customers) return null
  const told = counts.flatMap(({ customers, repeat }, group) =>
    Array.from({ length: customers }, (_, index): [Cell, Cell] => [index < repeat ? 10 : 0, `group ${group}`]),
  )
  const columns = [0, 1].map((column) => told.map((row) => [row[column] ?? null]))
  const found = loyalty.call('NPS.BY', [...columns, null, null, null, null, language])
  const values = new Map((Array.isArray(found) ? found : []).map((row) => [row[0], row.at(-1) ?? '']))
  return counts.map((_, group) => values.get(`group ${group}`) ?? '')
}

function lookOf({ say }: Subject): ShareLook {
  const words = { score: 'RPR', hits: say('hits-RPR'), misses: say('misses-RPR') }
  return { unit: 1, style: 'percent', words }
}

const hitsColumn = 5

/** The rows of a column of groups, counted. */
function countGroups(subject: Subject, orders: Orders, column: number, { labels }: GroupRows) {
  const groups = subject.columns.column(column)
  const counts = labels.map((label) => countsOf(subject, orders, rowsOfGroup(groups, label)))
  const everyone = countsOf(
    subject,
    orders,
    groups.cells.map(() => true),
  )
  return { counts, pValues: pValuesOf(subject, counts, everyone) }
}

export function writeRepeatGroups(sheet: SheetWriter, subject: Subject, column: number): boolean {
  const { columns, say, survey } = subject
  const given = orderColumns(subject)
  const everyRow = Array.from({ length: survey.table.rows }, (): Cell[] => [10])
  const found = given && groupRows(subject, everyRow, columns.column(column))
  if (given === null || found === null) return false
  const orders = { ...given, amounts: saleColumns(subject) }
  const { counts, pValues } = countGroups(subject, orders, column, found)
  const look = lookOf(subject)
  const cells = (line: Line) => {
    const own = counts[line.index] ?? { customers: 0, repeat: 0 }
    const { hits, customers } = cellsOf(orders, line, own)
    const at = `$${sheet.at(line.first + line.index, hitsColumn)}`
    const misses = {
      ...customers,
      formula: `${customers.formula}-${at}`,
      native: `=${String(customers.native).replace(/^=/, '')}-${at}`,
      value: own.customers - own.repeat,
    }
    const p = pValues === null ? [] : [sharePValue(sheet, line, pValues[line.index] ?? '')]
    return [...shareLine(sheet, subject, look, line, { hits, misses }), ...p]
  }
  const tested: Headings = pValues === null ? [] : [[say('p-against-rest'), 'pValue']]
  const headings = [...shareHeadings(subject, look, say('customers')), ...tested]
  const title = say(orders.amounts === null ? 'about-rpr-days' : 'about-rpr')
  writeGroupTable(sheet, subject, { title, scheme: usualScheme(subject, 'RPR'), headings, cells }, column, found)
  if (pValues === null) sheet.note(say('repeat-overlap'))
  return true
}
