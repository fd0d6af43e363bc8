/** Orders: who buys again, how often, and for how much. */
import { absoluteAddress, absoluteRange, sheetPrefix } from '../addresses.ts'
import type { Area, PlannedCell, SheetPlan } from '../contract.ts'
import { SheetWriter } from '../sheet-writer.ts'
import {
  columnsChart,
  counting,
  filled,
  firstMonth,
  type Headline,
  live,
  nextMonth,
  rowsOf,
  shownMonths,
  type TemplateContext,
  within,
} from './context.ts'
import { dataSheet, dateColumn, textColumn } from './data.ts'
import { writeHeadline } from './headline.ts'
import { bodyOf } from './nps.ts'

const columns = { customer: 0, date: 1, amount: 2 } as const
/** "$B:$B" */
const wholeColumn = (column: number) => {
  const letters = absoluteAddress(0, column).replace('$1', '')
  return `${letters}:${letters}`
}

/** Which order of its customer a row of the list holds; nothing where it lacks something, or is a refund. */
function orderNumber(context: TemplateContext): string {
  const ofRow = (column: number) => `INDEX(${sheetPrefix(context.answers.orders)}${wholeColumn(column)},ROW())`
  const [customers, dates, amounts] = [columns.customer, columns.date, columns.amount].map((column) =>
    filled(context, 'orders', column),
  )
  const [customer, date, amount] = [ofRow(columns.customer), ofRow(columns.date), ofRow(columns.amount)]
  const lacks = `OR(TRIM(${customer})="",N(${date})<1,NOT(ISNUMBER(${amount})),N(${amount})<0)`
  const isOrder = `ISNUMBER(${dates})*(${dates}>=1)*ISNUMBER(${amounts})*(${amounts}>=0)`
  const before = `EXACT(TRIM(${customers}),TRIM(${customer}))*${isOrder}*(ROW(${customers})<ROW())`
  return `IF(${lacks},"",1+SUMPRODUCT(${before}))`
}

/**
 * A sheet of its own, each row for the same row of the list: formulas in the list would be blank pages on paper, and whole
 * columns are named so that rows of the list may be deleted.
 */
export function orderNumbers(context: TemplateContext): SheetPlan {
  const { say } = context
  const sheet = new SheetWriter(context.orderNumbers, [18, 3, 120])
  sheet.line({ value: say('order-number'), style: 'headingRight' }, null, {
    value: say('order-numbers-note'),
    style: 'note',
  })
  const formula = orderNumber(context)
  for (let row = 0; row < rowsOf(context, 'orders'); row += 1) sheet.line(live(formula, 'integer'))
  return { ...sheet.plan('data'), frozenRows: 1, printed: { row: 0, column: 0, rows: 1, columns: 3 } }
}

export function ordersRows(context: TemplateContext): SheetPlan {
  const { say } = context
  return dataSheet(context, 'orders', [
    textColumn(say('customer'), 24),
    dateColumn(context),
    {
      heading: { value: say('amount'), style: 'headingRight' },
      width: 14,
      style: 'money',
      limits: { low: -1e9, high: 1e9, whole: false, message: say('amount-limits') },
    },
  ])
}

interface Ranges {
  readonly dates: string
  readonly amounts: string
  readonly numbers: string
}

const month = { start: 0, orders: 1, revenue: 2, average: 3, fresh: 4, again: 5 } as const

function writeMonth(sheet: SheetWriter, { dates, amounts, numbers }: Ranges, isFirst: boolean): void {
  const row = sheet.row
  const at = (column: number, above = 0) => sheet.at(row - above, column)
  const start = at(month.start)
  const inMonth = (formula: string) => `IF(${start}="","",${formula})`
  const count = (condition: string) => inMonth(`COUNTIFS(${within(dates, start)},${numbers},"${condition}")`)
  sheet.line(
    live(isFirst ? firstMonth(dates) : nextMonth(at(month.start, 1), `MAX(${dates})`), 'month'),
    live(count('>=1'), 'integer'),
    live(inMonth(`SUMIFS(${amounts},${within(dates, start)},${numbers},">=1")`), 'money'),
    live(`IF(N(${at(month.orders)})=0,"",AOV(${at(month.revenue)},${at(month.orders)}))`, 'money'),
    live(count('=1'), 'integer'),
    live(count('>=2'), 'integer'),
  )
}

function writeMonths(sheet: SheetWriter, { say }: TemplateContext, ranges: Ranges): Area {
  sheet.block(say('by-month'), say('orders-months-note'))
  const area = { row: sheet.row, column: 0, rows: shownMonths + 1, columns: 6 }
  sheet.headings(
    [say('month'), 'month'],
    ...(['orders', 'revenue', 'average-order', 'new-customers', 'repeat-orders'] as const).map(
      (id) => [say(id), 'points'] as const,
    ),
  )
  for (let index = 0; index < shownMonths; index += 1) writeMonth(sheet, ranges, index === 0)
  return area
}

function writeTotals(sheet: SheetWriter, { say }: TemplateContext, ranges: Ranges, customers: string): void {
  const { amounts, numbers } = ranges
  const line = (id: string, cell: PlannedCell) => sheet.at(sheet.line({ value: say(id), style: 'label' }, cell), 1)
  sheet.block(say('orders-totals'))
  const orders = line('orders', counting(`COUNT(${numbers})`))
  const revenue = line('revenue', { ...counting(`SUMIFS(${amounts},${numbers},">=1")`), style: 'money' })
  line('repeat-customers', counting(`COUNTIFS(${numbers},"=2")`))
  const ifAny = (formula: string) => `IF(${orders}=0,"",${formula})`
  line('average-order', live(ifAny(`AOV(${revenue},${orders})`), 'money'))
  line('revenue-per-customer', live(ifAny(`${revenue}/${customers}`), 'money'))
  line('frequency', live(ifAny(`PURCHASE.FREQUENCY(${orders},${customers})`), 'number'))
}

function writeCharts(sheet: SheetWriter, context: TemplateContext, months: Area): void {
  const { say } = context
  const row = sheet.row + 1
  const chart = (id: 'revenue' | 'orders', place: Area) =>
    columnsChart(context, `orders-${id}`, {
      categories: bodyOf(months, month.start),
      series: [[say(id), bodyOf(months, month[id])]],
      axis: null,
      place,
    })
  sheet.chart(chart('revenue', { row, column: 0, rows: 16, columns: 4 }))
  sheet.chart(chart('orders', { row, column: 4, rows: 16, columns: 5 }))
}

export function ordersResults(context: TemplateContext): readonly [SheetPlan, Headline] {
  const { say, results, answers } = context
  const [dates, amounts] = [filled(context, 'orders', columns.date), filled(context, 'orders', columns.amount)]
  const rows = rowsOf(context, 'orders')
  const numbers = `${sheetPrefix(context.orderNumbers)}${absoluteRange({ row: 1, column: 0, rows, columns: 1 })}`
  const ranges = { dates, amounts, numbers }
  const sheet = new SheetWriter(results.orders, [36, 13, 15, 15, 13, 13, 12, 12, 12])
  sheet.block(say('orders-title'), say('orders-note', { sheet: answers.orders, rows }))
  const headline = writeHeadline(sheet, context, {
    metric: 'RPR',
    study: 'orders',
    score: (counted) => `IF(${counted}=0,"",RPR(COUNTIFS(${numbers},"=2"),${counted}))`,
    interval: null,
    counted: counting(`COUNTIFS(${numbers},"=1")`),
    style: 'percent',
  })
  writeTotals(sheet, context, ranges, sheet.at(headline.row, 4))
  const months = writeMonths(sheet, context, ranges)
  writeCharts(sheet, context, months)
  return [sheet.plan(), headline]
}
