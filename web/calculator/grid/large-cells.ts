/**
 * A large sheet as Univer's cells: made when they are asked for, and kept only where somebody has changed them. A walk through
 * them visits the headings, what was changed and the last row: Univer takes many such walks, to find formulas or the sheet's end.
 */
import type { Cell } from '../../sheet/contract.ts'
import type { Table } from '../../survey/contract.ts'
import { columnStyle } from '../../workbook/data-sheet.ts'
import type { DataRange } from '../data/contract.ts'
import { cellOf } from './cells.ts'
import { cellData } from './plan.ts'
import type { ICellData } from './univer.ts'
import { virtual } from './virtual.ts'

type Row = Record<number, ICellData>

/** A cell that a person changed; null where they took away what was there. */
export type ChangedCell = readonly [row: number, column: number, cell: ICellData | null]

export class LargeCells {
  /** What Univer is given. */
  readonly matrix: Record<number, Row>
  /** Headings among them. */
  readonly rows: number
  readonly #table: Table
  readonly #changed = new Map<number, Map<number, ICellData | null>>()
  readonly #onChange: (row: number, column: number, cell: Cell) => void

  constructor(table: Table, onChange: (row: number, column: number, cell: Cell) => void) {
    this.#table = table
    this.rows = table.rows + 1
    this.#onChange = onChange
    this.matrix = virtual<Row>({
      get: (row) => this.#row(row),
      set: (row, cells) => this.#setRow(row, cells),
      places: () => this.#rowPlaces(),
    })
  }

  /** All that differs from the survey. */
  get changed(): ChangedCell[] {
    return [...this.#changed].flatMap(([row, cells]) =>
      [...cells].map(([column, cell]) => [row, column, cell] as const),
    )
  }

  change(row: number, column: number, cell: ICellData | null): void {
    const cells = this.#changed.get(row) ?? new Map<number, ICellData | null>()
    this.#changed.set(row, cells.set(column, cell))
    this.#onChange(row, column, plainCell(cell))
  }

  /** Where formulas stand: what they give is known only to the grid. */
  get formulas(): (readonly [row: number, column: number])[] {
    return this.changed.flatMap(([row, column, cell]) => (cell?.f || cell?.si ? [[row, column] as const] : []))
  }

  hasFormulas({ startRow, endRow, startColumn, endColumn }: DataRange): boolean {
    return this.formulas.some(
      ([row, column]) => row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
    )
  }

  rectangle({ startRow, endRow, startColumn, endColumn }: DataRange): Cell[][] {
    const rows: Cell[][] = new Array(endRow - startRow + 1)
    for (let row = startRow; row <= endRow; row += 1) {
      const line: Cell[] = []
      for (let column = startColumn; column <= endColumn; column += 1) line.push(this.cell(row, column))
      rows[row - startRow] = line
    }
    return rows
  }

  cell(row: number, column: number): Cell {
    const changed = this.#changed.get(row)?.get(column)
    return changed === undefined ? this.#given(row, column) : plainCell(changed)
  }

  #given(row: number, column: number): Cell {
    const source = this.#table.columns[column]
    return (row === 0 ? source?.title : source?.cells[row - 1]) ?? null
  }

  #cellData(row: number, column: number): ICellData | undefined {
    const changed = this.#changed.get(row)?.get(column)
    if (changed !== undefined) return changed ?? undefined
    const source = this.#table.columns[column]
    const value = this.#given(row, column)
    if (!source || value === null) return undefined
    const style = row === 0 ? 'heading' : columnStyle(source)
    return cellData(style === undefined ? { value } : { value, style })
  }

  #row(row: number): Row {
    return virtual<ICellData>({
      get: (column) => this.#cellData(row, column),
      set: (column, cell) => this.change(row, column, cell ?? null),
      places: () => this.#columnPlaces(row),
    })
  }

  #setRow(row: number, cells: Row | undefined): void {
    for (const column of new Set([...this.#columnPlaces(row), ...Object.keys(cells ?? {}).map(Number)])) {
      this.change(row, column, cells?.[column] ?? null)
    }
  }

  #rowPlaces(): number[] {
    return inOrder([0, ...this.#changed.keys(), this.#table.rows])
  }

  #columnPlaces(row: number): number[] {
    const given = row > this.#table.rows ? [] : this.#table.columns.keys()
    return inOrder([...given, ...(this.#changed.get(row)?.keys() ?? [])]).filter((column) =>
      this.#cellData(row, column),
    )
  }
}

const inOrder = (places: readonly number[]) => [...new Set(places)].sort((a, b) => a - b)

const plainCell = (cell: ICellData | null): Cell => cellOf(cell, () => '')
