import { ExcelError } from '../errors.ts'
import { containsCell, maxColumns, maxRows, parseRect, splitSheet } from './address.ts'
import { Area } from './area.ts'
import type { Cell, CellValue } from './cells.ts'
import type { Workbook } from './workbook.ts'

/** What a test puts into a cell: a value, or text that starts with "=" for a formula. */
export type Entry = CellValue
export type Entries = Entry | readonly (readonly Entry[])[]

interface FormatEntry {
  readonly area: Area
  readonly property: string
  readonly value: unknown
}

export interface Protection {
  readonly options: unknown
  readonly password: string | null
}

export interface DefinedName {
  readonly name: string
  formula: string
  comment: string
  visible: boolean
  readonly scope: 'Workbook' | 'Worksheet'
  readonly owner: Map<string, DefinedName>
}

export const isMatrix = (entries: Entries): entries is readonly (readonly Entry[])[] => Array.isArray(entries)

export class Sheet {
  readonly cells = new Map<number, Cell>()
  readonly names = new Map<string, DefinedName>()
  readonly conditionalFormats: { areas: readonly Area[]; [property: string]: unknown }[] = []
  readonly charts: Record<string, unknown>[] = []
  formats: FormatEntry[] = []
  /** By a filter or by hand. */
  readonly hiddenRows = new Set<number>()
  readonly merged: Area[] = []
  readonly pageLayout: Record<string, unknown> = {}
  readonly validations: { area: Area; [property: string]: unknown }[] = []
  frozenRows = 0
  visibility = 'Visible'
  tabColor = ''
  protection: Protection | null = null

  constructor(
    readonly book: Workbook,
    public name: string,
    readonly id: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(row * maxColumns + column)
  }
  cellFor(row: number, column: number): Cell {
    const known = this.cell(row, column)
    if (known) return known
    const made: Cell = { value: null }
    this.setCell(row, column, made)
    return made
  }
  setCell(row: number, column: number, cell: Cell): void {
    this.cells.set(row * maxColumns + column, cell)
  }
  valueAt(row: number, column: number): CellValue {
    return this.cell(row, column)?.value ?? null
  }

  area(address: string): Area {
    const rect = parseRect(splitSheet(address).local)
    if (!rect) throw new ExcelError('InvalidArgument')
    return new Area(this, rect)
  }
  all(): Area {
    return new Area(this, { row: 0, column: 0, rows: maxRows, columns: maxColumns })
  }
  at(row: number, column: number): Area {
    return this.all().at(row, column)
  }

  /** Cells that exist inside an area, by whichever way is shorter. */
  *cellsIn(area: Area): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    if (area.cellCount < this.cells.size) {
      for (const [row, column] of area.mapCells((row, column) => [row, column] as const).flat()) {
        const cell = this.cell(row, column)
        if (cell) yield { row, column, cell }
      }
      return
    }
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / maxColumns)
      const column = key % maxColumns
      if (containsCell(area, row, column)) yield { row, column, cell }
    }
  }

  /** The smallest area holding every cell in use inside `within`; a format alone counts unless `valuesOnly`. */
  used(valuesOnly: boolean, within: Area = this.all()): Area | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1]
    for (const { row, column, cell } of this.cellsIn(within)) {
      const empty = cell.value === null && cell.formula === undefined
      if (empty && (valuesOnly || cell.numberFormat === undefined)) continue
      top = Math.min(top, row)
      bottom = Math.max(bottom, row)
      left = Math.min(left, column)
      right = Math.max(right, column)
    }
    return bottom < 0 ? null : this.all().at(top, left, bottom - top + 1, right - left + 1)
  }

  /** Sets cells up from the top left cell of `address`; null empties a cell. */
  put(address: string, entries: Entries): this {
    const start = this.area(address)
    const rows = isMatrix(entries) ? entries : [[entries]]
    rows.forEach((line, i) => {
      line.forEach((entry, j) => {
        this.book.writeCell(this, start.row + i, start.column + j, entry ?? '')
      })
    })
    return this
  }

  /** Rows of values. */
  values(address: string): CellValue[][] {
    return this.area(address).mapCells((row, column) => this.valueAt(row, column))
  }
  value(address: string): CellValue {
    const { row, column } = this.area(address)
    return this.valueAt(row, column)
  }
  formula(address: string): string | undefined {
    const { row, column } = this.area(address)
    return this.cell(row, column)?.formula
  }

  checkWritable(area: Area): void {
    if (!this.protection) return
    const locked = area.mapCells((row, column) => !this.cell(row, column)?.unlocked)
    if (locked.flat().some(Boolean)) throw new ExcelError('AccessDenied')
  }

  setFormat(area: Area, property: string, value: unknown): void {
    this.formats.push({ area, property, value })
  }
  /** The newest format that covers the area; null where the area is mixed, as in Excel. */
  getFormat(area: Area, property: string, initial: unknown): unknown {
    for (const format of this.formats.slice().reverse()) {
      const hit = format.property === property ? area.intersect(format.area) : null
      if (hit) return hit.cellCount === area.cellCount ? format.value : null
    }
    return initial
  }
}
