/** Rows come in, columns of raw cells come out, within the limits. */
import type { Cell } from '../sheet/contract.ts'
import { limits } from './limits.ts'
import { Refusal } from './refusal.ts'

/** Equal texts of a column are kept once, as long as there are few of them. */
const differentTexts = 4096

/** A whole number that reads back as it was written: 007 and +7 stay text, as do numbers with a mark, which needs a choice. */
const wholeNumber = /^(?:0|-?[1-9]\d{0,14})$/

export interface Counted {
  /** Rows with more or fewer cells than the first full one. */
  readonly ragged: number
  /** Texts longer than a cell of a spreadsheet may be; they are cut. */
  readonly cut: number
}

export class Columns {
  readonly #columns: Cell[][] = []
  readonly #known: Map<string, Cell>[] = []
  #rows = 0
  #cells = 0
  #width = 0
  #ragged = 0
  #cut = 0

  get rows(): number {
    return this.#rows
  }

  get counted(): Counted {
    return { ragged: this.#ragged, cut: this.#cut }
  }

  /** Of a text file: each cell is text. A line with nothing in it is no row, unless there is one column. */
  addTexts(row: readonly string[]): void {
    if (row.length === 1 && row[0] === '' && this.#columns.length !== 1) return
    this.#startRow(row.length, this.#isRagged(row))
    for (const [index, text] of row.entries()) if (text !== '') this.#put(index, this.#cellOf(index, text, true))
  }

  /** Of a workbook, whose cells have types. */
  addCells(row: readonly Cell[]): void {
    this.#startRow(row.length, false)
    for (const [index, cell] of row.entries()) {
      if (cell === null) continue
      this.#put(index, typeof cell === 'string' ? this.#cellOf(index, cell, false) : cell)
    }
  }

  /** Blank rows that a workbook leaves out. */
  addBlankRows(count: number): void {
    this.#rows += count
    this.#checkRows()
  }

  /** All of one length. */
  finished(): Cell[][] {
    for (const cells of this.#columns) fillTo(cells, this.#rows)
    return this.#columns
  }

  #isRagged(row: readonly string[]): boolean {
    if (this.#width === 0 && row.length > 1) this.#width = row.length
    const filled = row.findLastIndex((text) => text !== '') + 1
    return this.#width > 0 && (row.length < this.#width || filled > this.#width)
  }

  #startRow(length: number, ragged: boolean): void {
    if (length > limits.columns) throw new Refusal('import-too-many-columns', { limit: limits.columns })
    this.#rows += 1
    this.#cells += length
    if (ragged) this.#ragged += 1
    this.#checkRows()
    while (this.#columns.length < length) {
      this.#columns.push([])
      this.#known.push(new Map())
    }
  }

  #checkRows(): void {
    if (this.#rows > limits.rows) throw new Refusal('import-too-many-rows', { limit: limits.rows })
    if (this.#cells > limits.cells) throw new Refusal('import-too-many-cells', { limit: limits.cells })
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
    if (known !== undefined && known.size < differentTexts) known.set(own, cell)
    return cell
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
