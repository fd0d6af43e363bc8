/** The cells of a sheet in columns, and the rectangles that formulas ask for again and again. */
import type { Cell, Rectangle } from '../../sheet/contract.ts'
import type { Table } from '../../survey/contract.ts'
import type { DataRange } from './contract.ts'

/** Of all rectangles that are remembered. */
const kMostCells = 8_000_000

interface Known extends DataRange {
  readonly cells: Cell[][]
}

export class Stored {
  readonly #titles: Cell[]
  readonly #columns: Cell[][]
  readonly #known = new Map<string, Known>()

  constructor({ columns }: Table) {
    this.#titles = columns.map(({ title }) => title)
    this.#columns = columns.map(({ cells }) => cells as Cell[])
  }

  /** Headings among them. */
  get rows(): number {
    return 1 + this.#columns.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0)
  }

  get columns(): number {
    return this.#columns.length
  }

  set(row: number, column: number, cell: Cell): void {
    if (row === 0) this.#titles[column] = cell
    else {
      const cells = this.#columns[column] ?? []
      this.#columns[column] = cells
      cells[row - 1] = cell
    }
    for (const { startRow, startColumn, endColumn, cells } of this.#known.values()) {
      const line = cells[row - startRow]
      if (line && column >= startColumn && column <= endColumn) line[column - startColumn] = cell
    }
  }

  rectangle(range: DataRange): Rectangle {
    const { startRow, endRow, startColumn, endColumn } = range
    const key = `${startRow}:${endRow}:${startColumn}:${endColumn}`
    const known = this.#known.get(key)
    if (known) return known.cells
    const cells = this.#read(range)
    this.#makeRoom(sizeOf(range))
    this.#known.set(key, { startRow, endRow, startColumn, endColumn, cells })
    return cells
  }

  #read({ startRow, endRow, startColumn, endColumn }: DataRange): Cell[][] {
    const rows: Cell[][] = new Array(endRow - startRow + 1)
    for (let row = startRow; row <= endRow; row += 1) {
      const line: Cell[] = []
      for (let column = startColumn; column <= endColumn; column += 1) line.push(this.#cell(row, column))
      rows[row - startRow] = line
    }
    return rows
  }

  #cell(row: number, column: number): Cell {
    return (row === 0 ? this.#titles[column] : this.#columns[column]?.[row - 1]) ?? null
  }

  /** What was asked for first goes first. */
  #makeRoom(wanted: number): void {
    let all = [...this.#known.values()].reduce((sum, known) => sum + sizeOf(known), wanted)
    for (const [key, known] of this.#known) {
      if (all <= kMostCells) return
      all -= sizeOf(known)
      this.#known.delete(key)
    }
  }
}

const sizeOf = ({ startRow, endRow, startColumn, endColumn }: DataRange) =>
  (endRow - startRow + 1) * (endColumn - startColumn + 1)
