/** The module's memory as the rest of this folder sees it: columns of cells, and the desk for short arguments and results. */
import type { EngineModule } from '#engine'
import type { Column, Interval, Matrix, OtherCell, Rows } from './engine.ts'

const bytesOfNumber = 8
/** More than any result of fixed length needs. */
const deskCells = 512

const noCells: readonly unknown[] = []

export class Memory {
  readonly module: EngineModule
  #room = 0
  #roomCells = 0
  #used = 0
  #desk = 0
  #deskCells = 0

  constructor(module: EngineModule) {
    this.module = module
    this.makeDesk(deskCells)
  }

  /** Forgets all columns. Calls the module only for more room than it ever gave. */
  begin(cells: number): void {
    this.#used = 0
    this.#makeRoom(cells)
  }

  /** Copies a rectangle as wide as its first row; a cell that a row lacks is undefined to `other`. */
  matrix(rows: Rows, other: OtherCell): Matrix {
    const columns = rows[0]?.length ?? 0
    const matrix = { ...this.#take(rows.length * columns), rows: rows.length, columns }
    this.#copy(rows, columns, this.#room + matrix.pointer, other)
    return matrix
  }

  column(values: ArrayLike<number>): Column {
    const column = this.#take(values.length)
    this.module.HEAPF64.set(values, this.#room + column.pointer)
    return column
  }

  /** Makes the desk at least this long; what lies on it stays. */
  makeDesk(cells: number): void {
    if (cells <= this.#deskCells) return
    this.#desk = indexOf(this.module.growDesk(cells))
    this.#deskCells = cells
  }

  /** Lays numbers on the desk. Every function that takes numbers there begins with this. */
  lay(numbers: ArrayLike<number>): void {
    this.makeDesk(numbers.length)
    this.module.HEAPF64.set(numbers, this.#desk)
  }

  /** Lays exactly `cells` numbers, zeros for those that are lacking. */
  layCounts(counts: ArrayLike<number>, cells: number): void {
    const heap = this.module.HEAPF64
    for (let i = 0; i < cells; i += 1) heap[this.#desk + i] = counts[i] ?? 0
  }

  /** One number from the desk. */
  read(index: number): number {
    return this.module.HEAPF64[this.#desk + index] as number
  }

  readInterval(at: number): Interval {
    return { low: this.read(at), high: this.read(at + 1) }
  }

  /** A copy of numbers from the desk. */
  readAll(from: number, count: number): Float64Array {
    return this.module.HEAPF64.slice(this.#desk + from, this.#desk + from + count)
  }

  #take(length: number): Column {
    const pointer = this.#used
    this.#makeRoom(pointer + length)
    this.#used = pointer + length
    return { pointer, length }
  }

  /** The room may move; columns are offsets in it and stay valid. */
  #makeRoom(cells: number): void {
    if (cells <= this.#roomCells) return
    this.#room = indexOf(this.module.growRoom(cells))
    this.#roomCells = cells
  }

  /** The one loop over cells, a million of them in a call: no closure, no allocation. */
  #copy(rows: Rows, columns: number, start: number, other: OtherCell): void {
    const heap = this.module.HEAPF64
    let index = 0
    for (let r = 0; r < rows.length; r += 1) {
      const row = rows[r] ?? noCells
      for (let c = 0; c < columns; c += 1) {
        const cell = row[c]
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
