/** Rows come in, columns of raw cells come out, within the limits. */
import type { Cell } from '../sheet/contract.ts'
import { limits } from './limits.ts'
import { Refusal } from './refusal.ts'

/** Equal texts of a column are kept once, as long as there are few of them. */
const differentTexts = 4096

/** A whole number that reads back as it was written: 007 and +7 stay text, as do numbers with a mark, which needs a choice. */
const wholeNumber = /^(?:0|-?[1-9]\d{0,14})$/

const shapeOfLength = 2 ** 20

export interface Counted {
  /** Rows with more or fewer cells than most have. */
  readonly ragged: number
  /** Texts longer than a cell of a spreadsheet may be; they are cut. */
  readonly cut: number
}

export class Columns {
  readonly #columns: Cell[][] = []
  readonly #known: (Map<string, Cell> | null)[] = []
  #rows = 0
  /** Blank rows that count only if another one comes after them. */
  #blank = 0
  /** How many rows there are of each length and of each number of cells up to the last filled one. */
  readonly #shapes = new Map<number, number>()
  #cut = 0

  get rows(): number {
    return this.#rows
  }

  get counted(): Counted {
    return { ragged: this.#ragged(), cut: this.#cut }
  }

  /** Of a text file: each cell is text. A line with nothing in it is no row, unless there is one column. */
  addTexts(row: readonly string[]): void {
    if (row.length === 1 && row[0] === '' && this.#columns.length !== 1) return
    const filled = row.findLastIndex((text) => text !== '') + 1
    if (filled === 0) {
      this.addBlankRows(1)
      return
    }
    this.#countShape(row.length, filled)
    this.#startRow(filled)
    for (const [index, text] of row.entries()) if (text !== '') this.#put(index, this.#cellOf(index, text, true))
  }

  /** Of a workbook, whose cells have types. */
  addCells(row: readonly Cell[]): void {
    const filled = row.findLastIndex((cell) => cell !== null) + 1
    if (filled === 0) {
      this.addBlankRows(1)
      return
    }
    this.#startRow(filled)
    for (let index = 0; index < filled; index += 1) {
      const cell = row[index] ?? null
      if (cell !== null) this.#put(index, typeof cell === 'string' ? this.#cellOf(index, cell, false) : cell)
    }
  }

  addBlankRows(count: number): void {
    this.#blank += count
  }

  /** All of one length. */
  finished(): Cell[][] {
    for (const cells of this.#columns) fillTo(cells, this.#rows)
    return this.#columns
  }

  /** A title above the table, alone in its line, is no ragged row. */
  #countShape(length: number, filled: number): void {
    if (length === 1 && this.#shapes.size === 0) return
    const shape = length * shapeOfLength + filled
    this.#shapes.set(shape, (this.#shapes.get(shape) ?? 0) + 1)
  }

  #ragged(): number {
    const rows = [...this.#shapes].map(([shape, count]) => ({
      length: Math.floor(shape / shapeOfLength),
      filled: shape % shapeOfLength,
      count,
    }))
    const ofLength = new Map<number, number>()
    for (const { length, count } of rows) ofLength.set(length, (ofLength.get(length) ?? 0) + count)
    const [usual] = [...ofLength].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])
    const ragged = rows.filter(({ length, filled }) => length < usual || filled > usual)
    return ragged.reduce((sum, { count }) => sum + count, 0)
  }

  #startRow(length: number): void {
    if (length > limits.columns) throw new Refusal('import-too-many-columns', { limit: limits.columns })
    this.#rows += this.#blank + 1
    this.#blank = 0
    while (this.#columns.length < length) {
      this.#columns.push([])
      this.#known.push(new Map())
    }
    if (this.#rows > limits.rows) throw new Refusal('import-too-many-rows', { limit: limits.rows })
    if (this.#rows * this.#columns.length > limits.cells) {
      throw new Refusal('import-too-many-cells', { limit: limits.cells })
    }
  }

  #put(index: number, cell: Cell): void {
    const cells = this.#columns[index]
    if (cells === undefined) return
    fillTo(cells, this.#rows - 1)
    cells.push(cell)
  }

  #cellOf(index: number, text: string, numbers: boolean): Cell {
    const known = this.#known[index]
    const found = known?.get(text)
    if (found !== undefined) return found
    const own = this.#own(text)
    const cell = numbers && wholeNumber.test(text) ? Number(text) : own
    if (known) this.#remember(index, known, own, cell)
    return cell
  }

  /** A column that filled its list of texts before they came back is one of different texts, and needs no list. */
  #remember(index: number, known: Map<string, Cell>, text: string, cell: Cell): void {
    if (known.size < differentTexts) known.set(text, cell)
    else if (this.#rows < 4 * differentTexts) this.#known[index] = null
  }

  /** A short text without the long one it was cut out of, which would stay in memory for its sake. */
  #own(text: string): string {
    if (text.length > limits.cellCharacters) {
      this.#cut += 1
      return text.slice(0, limits.cellCharacters)
    }
    return text.length > 12 ? ` ${text}`.slice(1) : text
  }
}

function fillTo(cells: Cell[], length: number): void {
  while (cells.length < length) cells.push(null)
}
