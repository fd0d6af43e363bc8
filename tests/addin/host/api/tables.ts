/** Tables and their columns (Microsoft, Excel.Table, Excel.TableCollection, Excel.TableColumn). */
import { ExcelError, HostGap } from '../errors.ts'
import { ApiCollection, ApiObject } from '../wire/api-object.ts'
import type { Rect } from '../workbook/address.ts'
import { Area } from '../workbook/area.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { type Table, tableBody, tableColumnBody, tableColumnNames } from '../workbook/tables.ts'
import { RangeApi } from './range.ts'
import { WorksheetApi } from './worksheet.ts'

export class TableApi extends ApiObject<Table> {
  static override readonly scalars = ['Id', 'Name', 'ShowHeaders', 'ShowTotals', 'Style']
  override identity() {
    return { Id: this.target.id }
  }
  private range(rect: Rect) {
    return new RangeApi(this.host, new Area(this.target.sheet, rect))
  }
  get Id() {
    return this.target.id
  }
  get Name() {
    return this.target.name
  }
  set Name(name: string) {
    if (this.host.workbook.findTable(name)) throw new ExcelError('ItemAlreadyExists')
    this.target.name = name
  }
  get ShowHeaders() {
    return this.target.showHeaders
  }
  get ShowTotals() {
    return this.target.showTotals
  }
  get Style() {
    return this.target.style
  }
  set Style(style: string) {
    this.target.style = style
  }
  get Columns() {
    return new TableColumnCollectionApi(this.host, this.target)
  }
  get Worksheet() {
    return new WorksheetApi(this.host, this.target.sheet)
  }
  GetRange() {
    return this.range(this.target)
  }
  GetDataBodyRange() {
    return this.range(tableBody(this.target))
  }
  GetHeaderRowRange() {
    return this.range({ ...this.target, rows: 1 })
  }
  Delete() {
    const area = new Area(this.target.sheet, this.target)
    area.mapCells((row, column) => this.host.workbook.writeCell(area.sheet, row, column, ''))
    this.forget()
  }
  /** The cells and what is in them stay (Microsoft, Table.convertToRange). */
  ConvertToRange() {
    this.forget()
    return this.GetRange()
  }
  private forget() {
    const { tables } = this.host.workbook
    tables.splice(tables.indexOf(this.target), 1)
  }
}

/** Of a sheet, or of the workbook (null). */
export class TableCollectionApi extends ApiCollection<Sheet | null> {
  static override readonly scalars = ['Count']
  get Count() {
    return this.entries().length
  }
  override entries() {
    const tables = this.host.workbook.tables.filter((table) => !this.target || table.sheet === this.target)
    return tables.map((table) => new TableApi(this.host, table))
  }
  override lookup(key: unknown) {
    const table = this.host.workbook.findTable(String(key))
    return table && (!this.target || table.sheet === this.target) ? new TableApi(this.host, table) : null
  }
  /** Without headings Excel makes some and moves the cells down by one row (Microsoft, TableCollection.add). */
  Add(address: unknown, hasHeaders: boolean) {
    const book = this.host.workbook
    const area = this.host.areaOf(address, this.target ?? book.activeSheet)
    area.sheet.checkWritable(area)
    if (!hasHeaders) throw new HostGap('tables.add without headers is not modelled: Excel moves the cells down')
    if (book.tables.some((table) => new Area(table.sheet, table).intersect(area)))
      throw new ExcelError('InvalidArgument')
    let number = 1
    while (book.findTable(`Table${number}`)) number += 1
    const { sheet, row, column, rows, columns } = area
    const look = { showHeaders: true, showTotals: false, style: 'TableStyleMedium2' }
    const table: Table = {
      id: String(book.newId()),
      name: `Table${number}`,
      sheet,
      row,
      column,
      rows,
      columns,
      ...look,
    }
    book.tables.push(table)
    return new TableApi(this.host, table)
  }
  GetItemAt(index: number) {
    return this.entries()[index] ?? null
  }
  GetItemOrNullObject(key: unknown) {
    return this.lookup(key)
  }
}

interface TableColumn {
  readonly table: Table
  readonly index: number
}

export class TableColumnApi extends ApiObject<TableColumn> {
  static override readonly scalars = ['Id', 'Index', 'Name', 'Values']
  override identity() {
    return { Id: this.Id }
  }
  get Id() {
    return this.target.index + 1
  }
  get Index() {
    return this.target.index
  }
  get Name() {
    return tableColumnNames(this.target.table)[this.target.index] ?? ''
  }
  get Values() {
    return this.GetRange().Values
  }
  GetRange() {
    const { table, index } = this.target
    const rect = { row: table.row, column: table.column + index, rows: table.rows, columns: 1 }
    return new RangeApi(this.host, new Area(table.sheet, rect))
  }
  GetDataBodyRange() {
    const body = tableColumnBody(this.target.table, this.Name)
    return body && new RangeApi(this.host, body)
  }
  GetHeaderRowRange() {
    return this.GetRange().GetRow(0)
  }
}

export class TableColumnCollectionApi extends ApiCollection<Table> {
  static override readonly scalars = ['Count']
  get Count() {
    return this.target.columns
  }
  override entries() {
    return tableColumnNames(this.target).map((_, index) => new TableColumnApi(this.host, { table: this.target, index }))
  }
  override lookup(key: unknown) {
    const name = String(key).toLowerCase()
    return this.entries().find((column) => column.Id === key || column.Name.toLowerCase() === name) ?? null
  }
  GetItemAt(index: number) {
    return this.entries()[index] ?? null
  }
  GetItemOrNullObject(key: unknown) {
    return this.lookup(key)
  }
}
