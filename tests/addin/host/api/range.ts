import { ExcelError } from '../errors.ts'
import { ApiObject } from '../wire/api-object.ts'
import { maxColumns, maxRows } from '../workbook/address.ts'
import type { Area } from '../workbook/area.ts'
import { type Cell, type CellValue, cellOnWire, cellText, cellType } from '../workbook/cells.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { ConditionalFormatCollectionApi } from './conditional-formats.ts'
import { RangeAreasApi } from './range-areas.ts'
import { RangeFormatApi } from './range-format.ts'
import { DataValidationApi } from './sheet-layout.ts'
import { specialCells } from './special-cells.ts'
import { WorksheetApi } from './worksheet.ts'

/** One read may hold five million cells (Microsoft: resource limits and performance optimization). */
const maxCells = 5_000_000

export class RangeApi extends ApiObject<Area> {
  static override readonly scalars = [
    ...['Address', 'AddressLocal', 'CellCount', 'ColumnCount', 'ColumnIndex', 'Formulas', 'NumberFormat'],
    ...['RowCount', 'RowIndex', 'Text', 'ValueTypes', 'Values'],
  ]

  private wrap(area: Area | null): RangeApi | null {
    return area && new RangeApi(this.host, area)
  }
  private at(row: number, column: number, rows = 1, columns = 1): RangeApi {
    return new RangeApi(this.host, this.target.at(row, column, rows, columns))
  }
  private required(range: RangeApi | RangeAreasApi | null) {
    if (!range) throw new ExcelError('ItemNotFound')
    return range
  }

  /** The contents of A:A read as null. */
  private matrix<T>(of: (cell: Cell | undefined) => T): T[][] | null {
    if (this.target.unbounded) return null
    if (this.target.cellCount > maxCells) throw new ExcelError('RangeExceedsLimit')
    return this.target.mapCells((row, column) => of(this.target.sheet.cell(row, column)))
  }
  /** One value for every cell, or rows of the area's own shape. */
  private setMatrix(value: unknown, put: (row: number, column: number, value: unknown) => void): void {
    const { target } = this
    const rows = Array.isArray(value) ? (value as unknown[][]) : null
    const fits = rows?.length === target.rows && rows.every((row) => row.length === target.columns)
    if (target.unbounded || (rows && !fits)) throw new ExcelError('InvalidArgument')
    target.sheet.checkWritable(target)
    this.host.edit(target, () => {
      target.mapCells((row, column) =>
        put(row, column, rows ? rows[row - target.row]?.[column - target.column] : value),
      )
    })
  }

  get Values() {
    return this.matrix((cell) => cellOnWire(cell?.value ?? null))
  }
  set Values(value: unknown) {
    this.setMatrix(value, (row, column, entry) => {
      this.host.workbook.writeCell(this.target.sheet, row, column, entry as CellValue)
    })
  }
  get Formulas() {
    return this.matrix((cell) => this.parentFormula(cell) ?? cell?.formula ?? cellOnWire(cell?.value ?? null))
  }
  private parentFormula(cell: Cell | undefined) {
    const parent = this.host.spilledCellsHaveFormulas ? cell?.spillParent : undefined
    return parent && this.target.sheet.cell(parent.row, parent.column)?.formula
  }
  set Formulas(value: unknown) {
    this.Values = value
  }
  get ValueTypes() {
    return this.matrix((cell) => cellType(cell?.value ?? null))
  }
  get Text() {
    return this.matrix((cell) => cellText(cell?.value ?? null, cell?.numberFormat))
  }
  get NumberFormat() {
    return this.matrix((cell) => cell?.numberFormat ?? 'General')
  }
  set NumberFormat(value: unknown) {
    this.setMatrix(value, (row, column, format) => {
      if (format !== null) this.target.sheet.cellFor(row, column).numberFormat = String(format)
    })
  }

  get Address() {
    return this.target.address
  }
  get AddressLocal() {
    return this.target.address
  }
  get RowIndex() {
    return this.target.row
  }
  get ColumnIndex() {
    return this.target.column
  }
  get RowCount() {
    return this.target.rows
  }
  get ColumnCount() {
    return this.target.columns
  }
  get CellCount() {
    return this.target.cellCount > 2 ** 31 - 1 ? -1 : this.target.cellCount
  }
  /** Null where some cells have a spill border and some have none (Microsoft, Range.hasSpill). */
  get HasSpill() {
    const cells = this.target.mapCells((row, column) => this.target.sheet.cell(row, column)).flat()
    const spilled = cells.filter((cell) => cell?.spill !== undefined || cell?.spillParent !== undefined).length
    return spilled === 0 ? false : spilled === cells.length || null
  }
  get IsEntireColumn() {
    return this.target.rows === maxRows
  }
  get IsEntireRow() {
    return this.target.columns === maxColumns
  }

  get Worksheet() {
    return new WorksheetApi(this.host, this.target.sheet)
  }
  get Format() {
    return new RangeFormatApi(this.host, this.target)
  }
  get DataValidation() {
    return new DataValidationApi(this.host, this.target)
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollectionApi(this.host, [this.target])
  }

  GetCell(row: number, column: number) {
    return this.at(this.target.row + row, this.target.column + column)
  }
  GetRow(index: number) {
    return this.at(this.target.row + index, this.target.column, 1, this.target.columns)
  }
  GetColumn(index: number) {
    return this.at(this.target.row, this.target.column + index, this.target.rows)
  }
  GetLastCell() {
    return this.at(this.target.row + this.target.rows - 1, this.target.column + this.target.columns - 1)
  }
  GetLastRow() {
    return this.GetRow(this.target.rows - 1)
  }
  GetLastColumn() {
    return this.GetColumn(this.target.columns - 1)
  }
  GetOffsetRange(down: number, right: number) {
    const { row, column, rows, columns } = this.target
    return this.at(row + down, column + right, rows, columns)
  }
  GetResizedRange(moreRows: number, moreColumns: number) {
    const { row, column, rows, columns } = this.target
    return this.at(row, column, rows + moreRows, columns + moreColumns)
  }
  GetAbsoluteResizedRange(rows: number, columns: number) {
    return this.at(this.target.row, this.target.column, rows, columns)
  }
  GetBoundingRect(other: unknown) {
    const a = this.target
    const b = this.host.areaOf(other, a.sheet)
    const row = Math.min(a.row, b.row)
    const column = Math.min(a.column, b.column)
    const bottom = Math.max(a.row + a.rows, b.row + b.rows)
    return this.at(row, column, bottom - row, Math.max(a.column + a.columns, b.column + b.columns) - column)
  }
  GetEntireColumn() {
    return this.at(0, this.target.column, maxRows, this.target.columns)
  }
  GetEntireRow() {
    return this.at(this.target.row, 0, this.target.rows, maxColumns)
  }
  GetIntersection(other: unknown) {
    return this.required(this.GetIntersectionOrNullObject(other))
  }
  GetIntersectionOrNullObject(other: unknown) {
    return this.wrap(this.target.intersect(this.host.areaOf(other, this.target.sheet)))
  }
  GetUsedRange(valuesOnly?: boolean) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.at(this.target.row, this.target.column)
  }
  GetUsedRangeOrNullObject(valuesOnly = false) {
    return this.wrap(this.target.sheet.used(valuesOnly, this.target))
  }
  /** Of the whole areas that are merged (Microsoft, Range.getMergedAreasOrNullObject). */
  GetMergedAreasOrNullObject() {
    const merged = this.target.sheet.merged.filter((area) => area.intersect(this.target))
    return merged.length > 0 ? new RangeAreasApi(this.host, merged) : null
  }
  GetVisibleView() {
    return new RangeViewApi(this.host, this.target)
  }
  GetSpillingToRangeOrNullObject() {
    const { row, column, sheet } = this.target
    const spill = sheet.cell(row, column)?.spill
    return spill ? this.at(row, column, spill.rows, spill.columns) : null
  }
  GetSpillParentOrNullObject() {
    const parent = this.target.sheet.cell(this.target.row, this.target.column)?.spillParent
    return parent ? this.at(parent.row, parent.column) : null
  }
  GetSpecialCells(kind: string, valueType?: string) {
    return this.required(this.GetSpecialCellsOrNullObject(kind, valueType))
  }
  GetSpecialCellsOrNullObject(kind: string, valueType?: string) {
    const areas = specialCells(this.target, kind, valueType, this.host.spilledCellsHaveFormulas)
    return areas.length > 0 ? new RangeAreasApi(this.host, areas) : null
  }
  Select() {
    this.host.select(this.target)
  }
  Calculate() {
    this.host.calculation.recalculate(this.target)
  }
  Clear(applyTo = 'All') {
    this.target.sheet.checkWritable(this.target)
    this.host.edit(this.target, () => {
      if (applyTo !== 'Formats') clearContents(this.target)
      if (applyTo !== 'Contents') clearFormats(this.target.sheet, this.target)
    })
  }
  /** Sent before a write of more than 1500 cells is cut into pieces (setRangePropertiesInBulk). */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.target.rows || columns !== this.target.columns) throw new ExcelError('InvalidArgument')
  }
}

/** The visible cells of a range (Microsoft, Excel.RangeView). */
export class RangeViewApi extends ApiObject<Area> {
  static override readonly scalars = ['RowCount']
  get RowCount() {
    const { row, rows, sheet } = this.target
    return rows - [...sheet.hiddenRows].filter((hidden) => hidden >= row && hidden < row + rows).length
  }
}

function clearContents(area: Area): void {
  for (const { row, column } of [...area.sheet.cellsIn(area)]) area.sheet.book.writeCell(area.sheet, row, column, '')
}

function clearFormats(sheet: Sheet, area: Area): void {
  for (const { cell } of sheet.cellsIn(area)) delete cell.numberFormat
  sheet.formats = sheet.formats.filter((format) => area.intersect(format.area)?.cellCount !== format.area.cellCount)
}
