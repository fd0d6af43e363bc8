/** The workbook in memory: plain data that knows nothing of the wire. */
import { ExcelError } from '../errors.ts'
import { parseRect, splitSheet } from './address.ts'
import { Area } from './area.ts'
import { type Cell, type CellValue, parseEntry } from './cells.ts'
import { type DefinedName, Sheet } from './sheet.ts'
import { type Table, tableBody, tableColumnBody } from './tables.ts'

export interface XmlPart {
  readonly id: string
  namespace: string
  xml: string
}

export type CellWritten = (sheet: Sheet, row: number, column: number, old: Cell | undefined, cell: Cell) => void

const sheetId = (number: number) => `{00000000-0001-0000-${String(number).padStart(4, '0')}-000000000000}`
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

export class Workbook {
  readonly name = 'Book1.xlsx'
  readonly sheets: Sheet[] = []
  readonly names = new Map<string, DefinedName>()
  readonly tables: Table[] = []
  readonly settings = new Map<string, string>()
  readonly customXmlParts: XmlPart[] = []
  /** Review > Protect Workbook: no sheet can be added, renamed or deleted. */
  structureProtected = false
  calculationMode = 'Automatic'
  startupState = 'Inactive'
  selection: readonly Area[]
  onCellWritten: CellWritten = () => {}
  private lastId = 0

  constructor(sheetNames: readonly string[] = ['Sheet1']) {
    for (const name of sheetNames) this.addSheet(name)
    this.selection = [this.firstSheet.area('A1')]
  }

  newId(): number {
    this.lastId += 1
    return this.lastId
  }
  get firstSheet(): Sheet {
    const [first] = this.sheets
    if (!first) throw new Error('a workbook has at least one sheet')
    return first
  }
  get activeSheet(): Sheet {
    return this.selection[0]?.sheet ?? this.firstSheet
  }

  addSheet(name = `Sheet${this.sheets.length + 1}`): Sheet {
    if (this.structureProtected) throw new ExcelError('AccessDenied')
    if (this.findSheet(name)) throw new ExcelError('ItemAlreadyExists')
    if (!name || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw new ExcelError('InvalidArgument')
    const sheet = new Sheet(this, name, sheetId(this.newId()))
    this.sheets.push(sheet)
    return sheet
  }
  findSheet(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || same(sheet.name, key))
  }
  sheet(key: string): Sheet {
    const found = this.findSheet(key)
    if (!found) throw new ExcelError('ItemNotFound')
    return found
  }
  findTable(key: string): Table | undefined {
    return this.tables.find((table) => table.id === key || same(table.name, key))
  }

  /** An address, `Table[Column]`, a table or a defined name; null when it is none of them. */
  resolve(text: string, base: Sheet = this.activeSheet): Area | null {
    const { sheet: sheetName, local } = splitSheet(text)
    const sheet = sheetName === null ? base : this.findSheet(sheetName)
    const rect = parseRect(local)
    if (rect) return sheet ? new Area(sheet, rect) : null
    return this.resolveTable(local) ?? this.resolveName(local, sheet ?? base)
  }
  private resolveTable(text: string): Area | null {
    const match = /^([\p{L}_][\p{L}\p{N}_.]*)(?:\[([^\]]*)\])?$/u.exec(text)
    const table = match?.[1] === undefined ? undefined : this.findTable(match[1])
    if (!table) return null
    return match?.[2] ? tableColumnBody(table, match[2]) : tableBody(table)
  }
  private resolveName(text: string, sheet: Sheet): Area | null {
    const name = sheet.names.get(text.toLowerCase()) ?? this.names.get(text.toLowerCase())
    return name ? this.resolve(name.formula.replace(/^=/, ''), sheet) : null
  }

  /** One entry; a null inside an array of values leaves the cell alone, as the API does. */
  writeCell(sheet: Sheet, row: number, column: number, entry: CellValue): void {
    if (entry === null) return
    const old = sheet.cell(row, column)
    const cell: Cell = { value: null }
    if (old?.numberFormat !== undefined) cell.numberFormat = old.numberFormat
    if (old?.unlocked) cell.unlocked = true
    if (typeof entry === 'string' && entry.startsWith('=') && entry.length > 1) cell.formula = entry
    else cell.value = parseEntry(entry, cell.numberFormat)
    sheet.setCell(row, column, cell)
    this.onCellWritten(sheet, row, column, old, cell)
  }
}
