import { ExcelError } from '../errors.ts'
import { formatRect, intersectRect, maxColumns, maxRows, quoteSheet, type Rect } from './address.ts'
import type { Sheet } from './sheet.ts'

/** A rectangle of cells of one sheet. */
export class Area implements Rect {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number

  constructor(
    readonly sheet: Sheet,
    rect: Rect,
  ) {
    this.row = rect.row
    this.column = rect.column
    this.rows = rect.rows
    this.columns = rect.columns
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatRect(this)}`
  }
  get localAddress(): string {
    return formatRect(this)
  }
  get absoluteAddress(): string {
    return `${quoteSheet(this.sheet.name)}!${formatRect(this, true)}`
  }
  /** A:A or 3:3. */
  get unbounded(): boolean {
    return this.rows === maxRows || this.columns === maxColumns
  }
  get cellCount(): number {
    return this.rows * this.columns
  }

  /** Another area of the same sheet; InvalidArgument beyond its edges, as in Excel. */
  at(row: number, column: number, rows = 1, columns = 1): Area {
    const whole = [row, column, rows, columns].every(Number.isInteger)
    const inside = row >= 0 && column >= 0 && row + rows <= maxRows && column + columns <= maxColumns
    if (!whole || !inside || rows < 1 || columns < 1) throw new ExcelError('InvalidArgument')
    return new Area(this.sheet, { row, column, rows, columns })
  }

  intersect(other: Area): Area | null {
    const rect = this.sheet === other.sheet ? intersectRect(this, other) : null
    return rect && new Area(this.sheet, rect)
  }

  mapCells<T>(cell: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.rows }, (_, i) =>
      Array.from({ length: this.columns }, (_, j) => cell(this.row + i, this.column + j)),
    )
  }
}
