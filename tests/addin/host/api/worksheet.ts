import { ExcelError } from '../errors.ts'
import { ApiCollection, ApiObject } from '../wire/api-object.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { deleteSheet, renameSheet } from '../workbook/structure.ts'
import type { Workbook } from '../workbook/workbook.ts'
import { ChartCollectionApi } from './charts.ts'
import { addEvents } from './events.ts'
import { NamedItemCollectionApi } from './names.ts'
import { RangeApi } from './range.ts'
import { RangeAreasApi } from './range-areas.ts'
import { PageLayoutApi, WorksheetFreezePanesApi } from './sheet-layout.ts'
import { TableCollectionApi } from './tables.ts'

export class WorksheetCollectionApi extends ApiCollection<Workbook> {
  override entries() {
    return this.target.sheets.map((sheet) => new WorksheetApi(this.host, sheet))
  }
  override lookup(key: unknown) {
    const sheet = this.target.findSheet(String(key))
    return sheet ? new WorksheetApi(this.host, sheet) : null
  }
  Add(name?: string) {
    const sheet = this.target.addSheet(name)
    this.host.events.fire('Added', ['Workbook'], { worksheetId: sheet.id, source: 'Local' })
    return new WorksheetApi(this.host, sheet)
  }
  GetActiveWorksheet() {
    return new WorksheetApi(this.host, this.target.activeSheet)
  }
  GetFirst() {
    return this.entries()[0] ?? null
  }
  GetLast() {
    return this.entries().at(-1) ?? null
  }
  GetItemOrNullObject(key: unknown) {
    return this.lookup(key)
  }
}

export class WorksheetApi extends ApiObject<Sheet> {
  static override readonly scalars = ['Name', 'Id', 'Position', 'Visibility', 'TabColor']
  /** Events are registered by this id. */
  override identity() {
    return { Id: this.target.id }
  }
  get Name() {
    return this.target.name
  }
  set Name(name: string) {
    const taken = this.target.book.findSheet(name)
    if (taken && taken !== this.target) throw new ExcelError('InvalidArgument')
    if (this.target.book.structureProtected) throw new ExcelError('AccessDenied')
    renameSheet(this.target, name)
  }
  get Id() {
    return this.target.id
  }
  get Position() {
    return this.target.book.sheets.indexOf(this.target)
  }
  get Visibility() {
    return this.target.visibility
  }
  set Visibility(value: string) {
    this.target.visibility = value
  }
  get TabColor() {
    return this.target.tabColor
  }
  set TabColor(value: string) {
    this.target.tabColor = value
  }
  get Charts() {
    return new ChartCollectionApi(this.host, this.target)
  }
  get Tables() {
    return new TableCollectionApi(this.host, this.target)
  }
  get Names() {
    return new NamedItemCollectionApi(this.host, { names: this.target.names, scope: 'Worksheet' })
  }
  get FreezePanes() {
    return new WorksheetFreezePanesApi(this.host, this.target)
  }
  get PageLayout() {
    return new PageLayoutApi(this.host, this.target.pageLayout)
  }
  get Protection() {
    return new WorksheetProtectionApi(this.host, this.target)
  }
  GetRange(address?: string) {
    const area = address === undefined ? this.target.all() : this.host.workbook.resolve(address, this.target)
    if (!area) throw new ExcelError('InvalidArgument')
    return new RangeApi(this.host, area)
  }
  GetRanges(addresses: string) {
    return new RangeAreasApi(
      this.host,
      addresses.split(',').map((address) => this.GetRange(address).target),
    )
  }
  GetCell(row: number, column: number) {
    return new RangeApi(this.host, this.target.at(row, column))
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    return new RangeApi(this.host, this.target.all().at(row, column, rows, columns))
  }
  GetUsedRange(valuesOnly?: boolean) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? new RangeApi(this.host, this.target.at(0, 0))
  }
  GetUsedRangeOrNullObject(valuesOnly = false) {
    const area = this.target.used(valuesOnly)
    return area ? new RangeApi(this.host, area) : null
  }
  Activate() {
    this.host.select(this.target.at(0, 0))
  }
  Delete() {
    const { book } = this.target
    if (book.sheets.length === 1) throw new ExcelError('InvalidOperation')
    const wasActive = book.activeSheet === this.target
    deleteSheet(this.target)
    if (wasActive) book.selection = [book.firstSheet.at(0, 0)]
    this.host.events.fire('Deleted', ['Workbook'], { worksheetId: this.target.id, source: 'Local' })
  }
}

export class WorksheetProtectionApi extends ApiObject<Sheet> {
  static override readonly scalars = ['Protected', 'Options']
  get Protected() {
    return this.target.protection !== null
  }
  get Options() {
    return this.target.protection?.options ?? null
  }
  Protect(options: unknown = {}, password: string | null = null) {
    if (this.target.protection) throw new ExcelError('AccessDenied')
    this.target.protection = { options, password }
  }
  Unprotect(password: string | null = null) {
    const expected = this.target.protection?.password ?? null
    if (expected !== null && expected !== password) throw new ExcelError('AccessDenied')
    this.target.protection = null
  }
}

addEvents(
  WorksheetCollectionApi,
  ['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Added', 'Deleted', 'Calculated'],
  () => 'Workbook',
)
addEvents(
  WorksheetApi,
  ['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Calculated'],
  (object) => object.target.id,
)
