/** A planned sheet as the file's writer takes it. */
import type { DataValidation, NamedRange, TableDefinition, WriteSheet } from 'hucre'
import { absoluteRange, sheetPrefix } from '../workbook/addresses.ts'
import type { PlannedTable, SheetPlan, Validation } from '../workbook/contract.ts'
import { bandColours, rangeOfArea } from './band-colours.ts'
import { type FileContext, fileCells } from './file-cells.ts'
import { nativeChart } from './native-charts.ts'
import { pageBreaks } from './page-breaks.ts'
import { columnsOf, rowsOf, widthsOf } from './sheet-sizes.ts'

const kLongestHeading = 255
/** The name of the sheet, the page, and how many there are. */
const kFooter = '&L&A&R&P / &N'

/** Spreadsheets repair away a table whose headings are not all different texts of one line. */
function tableHeadings({ rows }: SheetPlan, { area }: PlannedTable): string[] | null {
  const row = rows[area.row] ?? []
  const headings = row.slice(area.column, area.column + area.columns).map((cell) => cell?.value)
  const isHeading = (value: unknown): value is string =>
    typeof value === 'string' && value.length > 0 && value.length <= kLongestHeading && !/\p{Cc}/u.test(value)
  const areDifferent = new Set(headings.map((value) => String(value).toLocaleLowerCase())).size === area.columns
  return headings.every(isHeading) && areDifferent ? headings : null
}

function tables(plan: SheetPlan): TableDefinition[] {
  return plan.tables.flatMap((table) => {
    const headings = tableHeadings(plan, table)
    if (headings === null) return []
    const columns = headings.map((name) => ({ name }))
    return [{ name: table.name, range: rangeOfArea(table.area), columns, style: 'TableStyleLight1' }]
  })
}

function validation({ area, low, high, whole, message }: Validation): DataValidation {
  return {
    type: whole ? 'whole' : 'decimal',
    operator: 'between',
    formula1: String(low),
    formula2: String(high),
    allowBlank: true,
    showErrorMessage: true,
    errorMessage: message,
    errorStyle: 'stop',
    range: rangeOfArea(area),
  }
}

function conditionalRules({ colours }: SheetPlan) {
  let priority = 1
  return colours.flatMap((colour) => {
    const rules = bandColours(colour, priority)
    priority += rules.length
    return rules
  })
}

/** hucre's own options forget the quotes around a sheet's name. */
const printName = (scope: string, name: string, range: string): NamedRange => ({
  name: `_xlnm.${name}`,
  scope,
  range: `${sheetPrefix(scope)}${range}`,
})

/** The heading rows on every printed page, and what is printed at all. */
export function printNames({ name, frozenRows, charts, printed }: SheetPlan): NamedRange[] {
  const wouldRepeatCharts = charts.some(({ place }) => place.row < frozenRows)
  const hasTitles = frozenRows > 0 && !wouldRepeatCharts
  return [
    ...(hasTitles ? [printName(name, 'Print_Titles', `$1:$${frozenRows}`)] : []),
    ...(printed ? [printName(name, 'Print_Area', absoluteRange(printed))] : []),
  ]
}

export function fileSheet(plan: SheetPlan, context: FileContext): WriteSheet {
  const grid = fileCells(plan, context)
  const widths = widthsOf(plan)
  const rowDefs = rowsOf(plan, widths)
  const breaks = plan.purpose === 'report' ? pageBreaks(plan, widths, (row) => rowDefs.get(row)?.height) : []
  return {
    name: plan.name,
    columns: columnsOf(widths, grid, context),
    rowDefs,
    ...(breaks.length > 0 ? { rowBreaks: breaks.map((row) => row - 1) } : {}),
    rows: grid.rows,
    cells: grid.cells,
    tables: tables(plan),
    conditionalRules: conditionalRules(plan),
    dataValidations: plan.validations.map(validation),
    charts: plan.charts.map((chart) => nativeChart(chart, grid)),
    ...(plan.frozenRows > 0 ? { freezePane: { rows: plan.frozenRows } } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: plan.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: kFooter },
    view: { showGridLines: plan.purpose === 'data' },
  }
}
