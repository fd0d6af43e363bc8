/** A planned workbook into new sheets: three syncs whatever its size, and all of it or nothing. */
import { sheetName } from '../../../web/workbook/addresses.ts'
import type { SheetPlan, Validation, WorkbookPlan } from '../../../web/workbook/contract.ts'
import { addBandRules } from '../colours.ts'
import { attempt, sendOrTakeBack } from '../outcome.ts'
import { addressOf } from '../places.ts'
import { rangeOf } from './chart-parts.ts'
import { addChart, finishChart, type NewChart } from './charts.ts'
import { entriesOf } from './entries.ts'
import { freeTableNames } from './free-names.ts'
import { applyLook, lookOf, widthOf } from './looks.ts'
import { styledAreas } from './styled-areas.ts'

export interface Written {
  readonly sheets: readonly string[]
  /** Of all tables, sheet after sheet. */
  readonly tables: readonly string[]
}

interface Names {
  readonly sheets: readonly string[]
  readonly tables: string[]
  /** Planned names to given ones, where they differ. */
  readonly renamed: ReadonlyMap<string, string>
  readonly knownSheets: readonly string[]
}

async function chooseNames(context: Excel.RequestContext, { sheets }: WorkbookPlan): Promise<Names> {
  const { worksheets, tables, names } = context.workbook
  worksheets.load('items/name,items/id')
  tables.load('items/name')
  names.load('items/name')
  await context.sync()
  const known = new Set(worksheets.items.map(({ name }) => name))
  const given = sheets.map(({ name }) => {
    const own = sheetName(name, known)
    known.add(own)
    return own
  })
  const taken = [...tables.items, ...names.items].map(({ name }) => name)
  const wanted = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name))
  const pairs = sheets.map(({ name }, index): [string, string] => [name, given[index] ?? name])
  return {
    sheets: given,
    tables: freeTableNames(wanted, taken),
    renamed: new Map(pairs.filter(([planned, own]) => planned !== own)),
    knownSheets: worksheets.items.map(({ id }) => id),
  }
}

function validate(sheet: Excel.Worksheet, { area, low, high, whole, message }: Validation): void {
  const { dataValidation } = rangeOf(sheet, area)
  const between = { formula1: low, formula2: high, operator: Excel.DataValidationOperator.between }
  dataValidation.rule = whole ? { wholeNumber: between } : { decimal: between }
  dataValidation.errorAlert = { message, showAlert: true, style: Excel.DataValidationAlertStyle.stop, title: '' }
}

function writeCells(sheet: Excel.Worksheet, plan: SheetPlan, { renamed }: Names): void {
  const entries = entriesOf(plan.rows, renamed)
  const columns = entries[0]?.length ?? 0
  if (columns > 0) sheet.getRangeByIndexes(0, 0, entries.length, columns).formulas = entries
}

function writeLooks(sheet: Excel.Worksheet, plan: SheetPlan, { language }: WorkbookPlan): void {
  for (const { style, area } of styledAreas(plan.rows)) applyLook(rangeOf(sheet, area), lookOf(style, language))
  for (const [column, width] of plan.widths.entries()) {
    if (width !== undefined)
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthOf(width)
  }
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows)
  if (plan.landscape) sheet.pageLayout.orientation = Excel.PageOrientation.landscape
}

function writeSheet(
  context: Excel.RequestContext,
  name: string,
  plan: SheetPlan,
  whole: WorkbookPlan,
  names: Names,
): NewChart[] {
  const sheet = context.workbook.worksheets.getItem(name)
  writeCells(sheet, plan, names)
  writeLooks(sheet, plan, whole)
  for (const { area } of plan.tables) sheet.tables.add(rangeOf(sheet, area), true).name = names.tables.shift() ?? ''
  for (const { area, scheme } of plan.colours) {
    addBandRules(rangeOf(sheet, area), scheme, addressOf({ sheet: null, ...area }))
  }
  for (const validation of plan.validations) validate(sheet, validation)
  return plan.charts.map((chart) => addChart(sheet, chart, plan))
}

/** Only sheets that were not there before, by their ids. */
const takeBack = (names: Names) => async (context: Excel.RequestContext) => {
  const { worksheets } = context.workbook
  worksheets.load('items/name,items/id')
  await context.sync()
  for (const sheet of worksheets.items) {
    if (names.sheets.includes(sheet.name) && !names.knownSheets.includes(sheet.id)) sheet.delete()
  }
  await context.sync()
}

export async function write(context: Excel.RequestContext, plan: WorkbookPlan): Promise<Written> {
  const names = await chooseNames(context, plan)
  const tables = [...names.tables]
  context.workbook.application.suspendScreenUpdatingUntilNextSync()
  for (const name of names.sheets) context.workbook.worksheets.add(name)
  const charts = plan.sheets.flatMap((sheet, index) =>
    writeSheet(context, names.sheets[index] ?? '', sheet, plan, names),
  )
  context.workbook.worksheets.getItem(names.sheets[0] ?? '').activate()
  await sendOrTakeBack(context, takeBack(names))
  for (const chart of charts) finishChart(chart)
  if (charts.length > 0) await sendOrTakeBack(context, takeBack(names))
  return { sheets: names.sheets, tables }
}

export const writePlan = (plan: WorkbookPlan) => attempt((context) => write(context, plan))
