/** What a list of orders says about customers: one report, then month by month. */
import type { Cell } from '../sheet/contract.ts'
import { wilsonEnds } from '../sheet/native.ts'
import { tableOf } from './ask.ts'
import type { Area } from './contract.ts'
import type { ChurnRows } from './month-table.ts'
import { nativeEnds } from './native/intervals.ts'
import { nativeOrders, ordersRows } from './native/orders.ts'
import { type OrderColumns, orderColumns, type SaleColumns, saleColumns } from './order-columns.ts'
import { writeMonths } from './order-months.ts'
import { confidence, type ScoreRow, type Study, usualScheme } from './score-rows.ts'
import { SheetWriter } from './sheet-writer.ts'
import { stylesOf } from './spill-style.ts'
import type { Subject } from './subject.ts'
import { noteFarDates, usualDates } from './usual-dates.ts'

export const ordersWidths = [50, 16, 14, 14, 12, 12, 12, 12, 12]
const churnColumns = 7

/** Every row of the report is of its own kind: money, counts, shares, days. */
function writeReport(sheet: SheetWriter, { ask, language }: Subject, given: SaleColumns) {
  const { customers, dates, amounts } = given
  const asked = ask('ORDERS.REPORT', customers, dates, amounts, undefined, undefined, language)
  const values = tableOf(asked)
  if (values === null) return null
  const native = nativeOrders(given, values, sheet.row, 0)
  const area = sheet.spill(asked, { ...stylesOf(asked), headings: true, native })
  return area === null ? null : { area, values }
}

/** Beside the share of those who were lost. */
export function writeChurnInterval(
  sheet: SheetWriter,
  { loyalty, say }: Subject,
  row: number,
  values: readonly (readonly Cell[])[],
): void {
  const column = churnColumns
  for (const [index, id] of ['low', 'high'].entries()) {
    sheet.put(row, column + index, { value: say(`churn-${id}`), style: 'headingRight' })
  }
  values.slice(1).forEach(([, before = 0, , lost = 0], below) => {
    const [at, line] = [(offset: number) => sheet.at(row + 1 + below, offset), row + 1 + below]
    const ends = loyalty.call('PROPORTION.CI', [lost, before, confidence])
    if (!Array.isArray(ends)) return
    const plain = wilsonEnds(at(3), at(1), String(confidence))
    for (const [index, end] of (['low', 'high'] as const).entries()) {
      sheet.put(line, column + index, {
        formula: `=INDEX(PROPORTION.CI(${at(3)},${at(1)},${confidence}),1,${index + 1})`,
        native: `=${plain[end]}`,
        value: ends[0]?.[index] ?? '',
        style: 'percent',
      })
    }
  })
}

function writeChurn(sheet: SheetWriter, subject: Subject, { customers, dates }: OrderColumns): ChurnRows | null {
  const { ask, language, say } = subject
  const { found, hasFar } = usualDates(dates)
  const asked = ask('CHURN.ORDERS', customers, found, 'month', language)
  const values = tableOf(asked)
  if (values === null || values.length < 3) return null
  sheet.block(say('churn-title'), say('churn-note'))
  noteFarDates(sheet, subject, hasFar)
  const row = sheet.row
  const area = sheet.spill(asked, { ...stylesOf(asked, 'month'), headings: true, native: null })
  if (area === null) return null
  writeChurnInterval(sheet, subject, row, values)
  return { row: area.row, values }
}

/** Of customers with two orders or more; the numbers are those of the report of orders. */
function repeatRate(subject: Subject, sheet: SheetWriter, area: Area, values: readonly (readonly Cell[])[]): ScoreRow {
  const { ask, say } = subject
  const cell = (row: number) => {
    const value = values[row]?.[1] ?? null
    return sheet.reference({ row: area.row + row, column: 1, rows: 1, columns: 1 }, [[value]])
  }
  const [repeat, customers] = [cell(ordersRows.repeatCustomers), cell(ordersRows.customers)]
  const interval = ask('PROPORTION.CI', repeat, customers, confidence)
  return {
    metric: 'RPR',
    about: say('about-rpr'),
    score: ask('RPR', repeat, customers),
    interval,
    nativeInterval: nativeEnds(interval),
    plain: true,
    style: 'percent',
    scheme: usualScheme(subject, 'RPR'),
    counted: { formula: `=${customers.text}`, value: Number(values[ordersRows.customers]?.[1]) },
  }
}

/** Where rows are lines of orders only the days of purchases tell one order from the next. */
function rateByDays(subject: Subject, { customers, dates }: OrderColumns): ScoreRow {
  const { ask, say } = subject
  return {
    metric: 'RPR',
    about: say('about-rpr-days'),
    score: ask('RPR.ORDERS', customers, dates, undefined, undefined, 'days'),
    interval: null,
    nativeInterval: null,
    plain: true,
    style: 'percent',
    scheme: usualScheme(subject, 'RPR'),
    counted: null,
  }
}

function writeSales(sheet: SheetWriter, subject: Subject, given: SaleColumns | null): ScoreRow | null {
  if (given === null) return null
  sheet.note(subject.say('orders-note'))
  if (usualDates(given.dates).hasFar) sheet.note(subject.say('orders-far'))
  sheet.skip()
  const report = writeReport(sheet, subject, given)
  return report && repeatRate(subject, sheet, report.area, report.values)
}

export function ordersStudy(subject: Subject, name: string): Study | null {
  const given = orderColumns(subject)
  if (given === null) return null
  const sheet = new SheetWriter(name, ordersWidths)
  sheet.block(subject.say('orders-title'))
  const empty = sheet.row
  const byOrders = writeSales(sheet, subject, saleColumns(subject))
  const churn = writeChurn(sheet, subject, given)
  const sales = saleColumns(subject)
  if (churn !== null && sales !== null) writeMonths(sheet, subject, sales, churn)
  if (sheet.row === empty) return null
  return { sheet: sheet.plan(), scores: [byOrders ?? rateByDays(subject, given)] }
}
