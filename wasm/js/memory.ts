/** The module's memory as the rest of this folder sees it: columns of cells, and the desk for short arguments and results. */
import type { EngineModule } from '#engine'
import type { Column, Interval, Matrix, OtherCell, Rows } from './engine.ts'

const bytesOfNumber = 8
/** More than any result of fixed length needs. */
const shortestDesk = 512

const noCells: readonly unknown[] = []

export class Memory {
  readonly module: EngineModule
  private view: Float64Array
  private room = 0
  private roomCells = 0
  private used = 0
  /** Where the desk begins in the heap. */
  desk = 0
  private deskCells = 0

  constructor(module: EngineModule) {
    this.module = module
    this.view = module.HEAPF64
    this.makeDesk(shortestDesk)
  }

  /** All of the memory. When it grows its views are cut off, which shows in their length. */
  get heap(): Float64Array {
    if (this.view.length === 0) this.view = this.module.HEAPF64
    return this.view
  }

  /** Forgets all columns. Calls the module only for more room than it ever gave. */
  begin(cells: number): void {
    this.used = 0
    this.makeRoom(cells)
  }

  /** Copies a rectangle as wide as its first row; a cell that a row lacks is undefined to `other`. */
  matrix(rows: Rows, other: OtherCell): Matrix {
    const columns = rows[0]?.length ?? 0
    const length = rows.length * columns
    const pointer = this.take(length)
    this.copy(rows, columns, this.room + pointer, other)
    return { pointer, length, rows: rows.length, columns }
  }

  /** A column to be filled: it holds anything. */
  emptyColumn(length: number): Column {
    return { pointer: this.take(length), length }
  }

  column(values: ArrayLike<number>): Column {
    const column = this.emptyColumn(values.length)
    this.numbers(column).set(values)
    return column
  }

  /** Makes the desk at least this long; what lies on it stays. */
  makeDesk(cells: number): void {
    if (cells <= this.deskCells) return
    this.desk = indexOf(this.module.growDesk(cells))
    this.deskCells = cells
  }

  /** Lays numbers on the desk. */
  lay(numbers: ArrayLike<number>): void {
    this.makeDesk(numbers.length)
    this.heap.set(numbers, this.desk)
  }

  /** Lays exactly `cells` numbers, zeros for those that are lacking. */
  layPadded(counts: ArrayLike<number>, cells: number): void {
    const { heap, desk } = this
    for (let i = 0; i < cells; i += 1) heap[desk + i] = counts[i] ?? 0
  }

  /** One number from the desk. */
  read(index: number): number {
    return this.heap[this.desk + index] as number
  }

  readInterval(at: number): Interval {
    return { low: this.read(at), high: this.read(at + 1) }
  }

  /** A copy of numbers from the desk. */
  readAll(from: number, count: number): Float64Array {
    return this.heap.slice(this.desk + from, this.desk + from + count)
  }

  /** A column where it lies. */
  numbers({ pointer, length }: Column): Float64Array {
    return this.heap.subarray(this.room + pointer, this.room + pointer + length)
  }

  private take(length: number): number {
    const pointer = this.used
    this.makeRoom(pointer + length)
    this.used = pointer + length
    return pointer
  }

  /** The room may move; columns are offsets in it and stay valid. */
  private makeRoom(cells: number): void {
    if (cells <= this.roomCells) return
    this.room = indexOf(this.module.growRoom(cells))
    this.roomCells = cells
  }

  /**
   * The loops over cells, a million of them in a call: no closure, no allocation. A column is the common case. Cells are asked for
   * by `at`: V8 keeps rows of fractions apart from others, and an index that met both kinds would make each such row anew.
   */
  private copy(rows: Rows, columns: number, start: number, other: OtherCell): void {
    const { heap } = this
    if (columns === 1) {
      for (let r = 0; r < rows.length; r += 1) {
        const cell = (rows[r] ?? noCells).at(0)
        heap[start + r] = typeof cell === 'number' ? cell : other(cell, r)
      }
      return
    }
    let index = 0
    for (let r = 0; r < rows.length; r += 1) {
      const row = rows[r] ?? noCells
      for (let c = 0; c < columns; c += 1) {
        const cell = row.at(c)
        heap[start + index] = typeof cell === 'number' ? cell : other(cell, index)
        index += 1
      }
    }
  }
}

function indexOf(address: number): number {
  if (address === 0) throw new RangeError('There is not enough memory for so many cells.')
  return address / bytesOfNumber
}
