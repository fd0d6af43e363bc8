/** Labels of rows (groups, customers) as codes the engine can count by. */
import type { Column } from '../../wasm/js/engine.ts'
import type { Call } from './call.ts'
import { isCellError } from './cells.ts'
import type { Cell } from './contract.ts'
import { cellCount, failWithCell, type Range } from './ranges.ts'
import { RecentTexts } from './recent-texts.ts'
import { rowsAhead, TextCodes } from './text-codes.ts'

/** Whether there may be something to trim: a space, or a letter of the part of Unicode where the rarer spaces are. */
const maybeSpace = (letter: number) => letter <= 0x20 || letter === 0xa0 || letter >= 0x1680

const noCells: readonly Cell[] = []
/** Where most texts are new, those seen before are not worth looking for: after so many, and one in four. */
const mostMisses = 4096

/** Blank cells have the label `blank`, or none when it is null. The number 7 and the text "7" are one label; text is trimmed. */
export class Labels {
  /** The cell that each code stands for: 0, 1, 2 … in order of first appearance. */
  readonly cells: Cell[] = []
  readonly #blank: string | null
  readonly #byText = new TextCodes()
  readonly #byNumber = new Map<number, number>()
  readonly #recent = new RecentTexts<number>()
  #notRecent = 0

  constructor(blank: string | null) {
    this.#blank = blank
  }

  /** A code per cell in the engine, NaN for a blank cell that has no label; an error cell ends the call. */
  codesIn(call: Call, range: Range): Column {
    const { rows, height, width } = range
    const column = call.engine.emptyColumn(cellCount(range))
    const codes = call.engine.numbers(column)
    const recent = this.#recent
    let seek = true
    for (let row = 0; row < height; row += 1) {
      const cells = rows[row] ?? noCells
      if (row % rowsAhead === 0) {
        this.#byText.lookAhead(rows, row)
        seek = this.#notRecent < mostMisses + (row * width) / 4
      }
      for (let index = row * width, c = 0; c < width; index += 1, c += 1) {
        const cell = cells.at(c)
        const known = typeof cell === 'string' && seek ? recent.find(cell) : undefined
        codes[index] = known === undefined ? this.#codeOfCell(call, range, index, cell ?? null) : known
      }
    }
    return column
  }

  #codeOfCell(call: Call, range: Range, index: number, cell: Cell): number {
    if (isCellError(cell)) failWithCell(call, range, index, cell)
    if (typeof cell !== 'string') return this.#codeOfOther(cell)
    this.#notRecent += 1
    const code = this.#codeOfText(cell)
    if (code >= 0) this.#recent.keep(cell, code)
    return code
  }

  #codeOfOther(cell: Cell): number {
    if (typeof cell === 'number') return this.#byNumber.get(cell) ?? this.#newNumber(cell)
    return cell === null ? this.#codeOfBlank() : this.#codeOf(String(cell), cell)
  }

  #codeOfText(cell: string): number {
    const isTrimmed = !maybeSpace(cell.charCodeAt(0)) && !maybeSpace(cell.charCodeAt(cell.length - 1))
    const label = isTrimmed ? cell : cell.trim()
    return label === '' ? this.#codeOfBlank() : this.#codeOf(label, label)
  }

  #newNumber(cell: number): number {
    const code = this.#codeOf(String(cell), cell)
    this.#byNumber.set(cell, code)
    return code
  }

  #codeOfBlank(): number {
    return this.#blank === null ? Number.NaN : this.#codeOf(this.#blank, this.#blank)
  }

  #codeOf(text: string, label: Cell): number {
    const code = this.#byText.codeOf(text)
    if (code === this.cells.length) this.cells.push(label)
    return code
  }
}
