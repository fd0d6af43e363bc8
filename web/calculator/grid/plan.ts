/** A planned workbook as Univer's: all cells at once, since a million of them cannot be pasted. */
import type { Cell, Language } from '../../sheet/contract.ts'
import type {
  PlannedCell,
  PlannedName,
  SheetPlan,
  SpillLayout,
  Style,
  Validation,
  WorkbookPlan,
} from '../../workbook/contract.ts'
import { chanceFormats, pValueFormat } from '../../workbook/number-formats.ts'
import { spillStyle } from '../../workbook/spill-style.ts'
import { columnWidths, kColumnWidth, kPadding, rowHeights } from './sizes.ts'
import {
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from './univer.ts'

const kSpareRows = 100
const kSpareColumns = 6
const kLeastRows = 200
const kLeastColumns = 26
const kRowHeight = 24
const soft = { rgb: '#57616b' }

const numbers: Partial<Record<Style, string>> = {
  score: '0.0',
  points: '0.0',
  percent: '0.0%',
  number: '0.00',
  integer: '#,##0',
  money: '#,##0.00',
  pValue: pValueFormat,
  month: 'mmm yyyy',
}

const formats = Object.fromEntries(Object.entries(numbers).map(([style, pattern]) => [style, { n: { pattern } }]))

/** The line below frozen rows is drawn over their lower edge. */
const kAboveLine = 4
const heading = {
  bl: 1,
  tb: WrapStrategy.WRAP,
  vt: VerticalAlign.BOTTOM,
  pd: { l: kPadding, r: kPadding, b: kAboveLine },
}

/** By the names of the plan's styles; dark mode is Univer's own and turns these colours round. */
const stylesIn = (language: Language): IWorkbookData['styles'] => ({
  chance: { n: { pattern: chanceFormats[language] } },
  date: { n: { pattern: language === 'ru' ? 'dd.mm.yyyy' : 'yyyy-mm-dd' } },
  ...formats,
  title: { bl: 1, fs: 16 },
  subtitle: { bl: 1, fs: 12 },
  heading,
  headingRight: { ...heading, ht: HorizontalAlign.RIGHT },
  wrapped: { tb: WrapStrategy.WRAP },
  note: { cl: soft },
  warning: { cl: { rgb: '#7a5000' } },
  score: { ...formats.score, bl: 1, fs: 14, ht: HorizontalAlign.RIGHT },
})

type Cells = Record<number, Record<number, ICellData>>

export function cellData({ value, formula, style, spill }: PlannedCell): ICellData {
  const s = style ? { s: style } : null
  if (formula !== undefined) return { f: formula, ...(spill ? null : knownValue(value ?? null)), ...s }
  const v = shownValue(value ?? null)
  // Without its type a text like "007" would count as a number.
  return typeof v === 'string' ? { v, t: CellValueType.STRING, ...s } : { v, ...s }
}

/** A formula that has its value is computed only when what it reads changes: thousands of them would hold a report up. */
function knownValue(value: Cell): ICellData | null {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER }
  return typeof value === 'string' && value !== '' ? { v: value, t: CellValueType.STRING } : null
}

function shownValue(value: Cell): string | number | boolean {
  if (value === null) return ''
  return typeof value === 'object' ? value.error : value
}

/** How the cells look that the result of a formula will lie in. */
function spilledLooks(cells: Cells, row: number, column: number, spill: SpillLayout): void {
  for (let down = 0; down < spill.rows; down += 1) {
    const line = cells[row + down] ?? {}
    cells[row + down] = line
    for (let right = 0; right < spill.columns; right += 1) {
      const style = spillStyle(spill, down, right)
      if (style) line[column + right] = { ...line[column + right], s: style }
    }
  }
}

function cellsOf({ rows }: SheetPlan): Cells {
  const cells: Cells = {}
  rows.forEach((planned, row) => {
    const line = cells[row] ?? {}
    cells[row] = line
    planned.forEach((cell, column) => {
      if (cell) line[column] = cellData(cell)
    })
    planned.forEach((cell, column) => {
      if (cell?.spill) spilledLooks(cells, row, column, cell.spill)
    })
  })
  return cells
}

function widest(rows: SheetPlan['rows']): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0)
}

/** Answers may be typed as far down as they are checked. */
const lastRow = ({ area }: Validation) => area.row + area.rows

function worksheet(id: string, plan: SheetPlan, large: LargeSheet | null): Partial<IWorksheetData> {
  const { name, rows, frozenRows } = plan
  const rowsThere = large ? large.rows : rows.length
  const widths = columnWidths(plan)
  return {
    id,
    name,
    rowCount: Math.max(kLeastRows, rowsThere + kSpareRows, ...plan.validations.map(lastRow)),
    columnCount: Math.max(kLeastColumns, widest(rows) + kSpareColumns),
    defaultRowHeight: kRowHeight,
    defaultColumnWidth: kColumnWidth,
    defaultStyle: { vt: VerticalAlign.MIDDLE, pd: { l: kPadding, r: kPadding } },
    showGridlines: plan.purpose === 'data' ? 1 : 0,
    rowData: rowHeights(plan, widths),
    columnData: Object.fromEntries(widths.map((w) => ({ w })).entries()),
    ...(frozenRows > 0 ? { freeze: { xSplit: 0, ySplit: frozenRows, startRow: frozenRows, startColumn: -1 } } : {}),
    cellData: large ? large.matrix : cellsOf(plan),
  }
}

/** A planned sheet in a workbook that may know other styles: each cell brings its own. */
export function plannedWorksheet(plan: SheetPlan, language: Language): Partial<IWorksheetData> {
  const styles = stylesIn(language) ?? {}
  const own = worksheet('', plan, null)
  for (const row of Object.values(own.cellData ?? {}) as Record<number, ICellData>[]) {
    for (const cell of Object.values(row)) if (typeof cell.s === 'string') cell.s = styles[cell.s] ?? null
  }
  const { id: _, name: __, ...rest } = own
  return rest
}

export const planSheetId = (index: number): string => `sheet${index + 1}`

/** The first sheet's cells, where the plan has only its headings. */
export interface LargeSheet {
  readonly matrix: Cells
  readonly rows: number
}

/** As Univer's part for names keeps them. */
const namesResource = (names: readonly PlannedName[]) => ({
  name: 'SHEET_DEFINED_NAME_PLUGIN',
  data: JSON.stringify(
    Object.fromEntries(
      names.map(({ name, formula }, index) => {
        const id = `name${index + 1}`
        return [id, { id, name, formulaOrRefString: formula }]
      }),
    ),
  ),
})

export function planData(
  id: string,
  { language, sheets, names = [] }: WorkbookPlan,
  large: LargeSheet | null,
): IWorkbookData {
  const ids = sheets.map((_sheet, index) => planSheetId(index))
  return {
    id,
    name: id,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: stylesIn(language),
    sheetOrder: ids,
    resources: names.length > 0 ? [namesResource(names)] : [],
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => {
        const id = planSheetId(index)
        return [id, worksheet(id, sheet, index === 0 ? large : null)]
      }),
    ),
  }
}
