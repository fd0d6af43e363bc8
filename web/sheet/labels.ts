/** Labels of rows (groups, customers) as codes the engine can count by. */
import type { Call } from './call.ts'
import { isCellError } from './cells.ts'
import type { Cell } from './contract.ts'
import { cellCount, failWithCell, type Range } from './ranges.ts'

export interface Labels {
  /** A code 0, 1, 2 … per row in order of first appearance, NaN for a blank cell that has no label. */
  readonly codes: Float64Array
  /** The cell that each code stands for. */
  readonly labels: readonly Cell[]
}

/** The number 7 and the text "7" are one label, "007" is another; text is trimmed. */
class LabelCodes {
  readonly labels: Cell[] = []
  readonly #blank: string | null
  /** Labels, and texts that stand for one with spaces around it: where nearly every cell is found. */
  readonly byText = new Map<string, number>()
  readonly #byNumber = new Map<number, number>()

  constructor(blank: string | null) {
    this.#blank = blank
  }

  /** The code of a cell that may be new. */
  codeOf(cell: Cell): number {
    if (typeof cell === 'string') return this.byText.get(cell) ?? this.#newText(cell)
    if (typeof cell === 'number') return this.#byNumber.get(cell) ?? this.#newNumber(cell)
    return cell === null ? this.#blankCode() : (this.byText.get(String(cell)) ?? this.#add(String(cell), cell))
  }

  #newText(cell: string): number {
    const label = cell.trim()
    if (label === '') return this.#blankCode()
    if (label === cell) return this.#add(label, label)
    const code = this.byText.get(label) ?? this.#add(label, label)
    this.byText.set(cell, code)
    return code
  }

  #newNumber(cell: number): number {
    const text = String(cell)
    const code = this.byText.get(text) ?? this.#add(text, cell)
    this.#byNumber.set(cell, code)
    return code
  }

  #blankCode(): number {
    if (this.#blank === null) return Number.NaN
    return this.byText.get(this.#blank) ?? this.#add(this.#blank, this.#blank)
  }

  #add(text: string, label: Cell): number {
    this.byText.set(text, this.labels.length)
    return this.labels.push(label) - 1
  }
}

/**
 * Codes of every cell, row after row; an error cell ends the call. Blank cells have the label `blank`, or no code when
 * it is null.
 */
export function labelsOf(call: Call, range: Range, blank: string | null): Labels {
  const found = new LabelCodes(blank)
  return { codes: codesOf(call, range, found), labels: found.labels }
}

/** Codes of two ranges that mean the same labels. */
export function sharedLabelsOf(call: Call, first: Range, second: Range, blank: string | null) {
  const found = new LabelCodes(blank)
  const codes = [codesOf(call, first, found), codesOf(call, second, found)] as const
  return { codes, labels: found.labels }
}

/** Most cells repeat a text seen before; looked up in the loop itself a million rows take a quarter less time. */
function codesOf(call: Call, range: Range, found: LabelCodes): Float64Array {
  const { rows, height, width } = range
  const codes = new Float64Array(cellCount(range))
  const { byText } = found
  let index = 0
  for (let row = 0; row < height; row += 1) {
    const cells = rows[row] ?? []
    for (let column = 0; column < width; column += 1) {
      const cell = cells[column] ?? null
      const known = typeof cell === 'string' ? byText.get(cell) : undefined
      if (isCellError(cell)) failWithCell(call, range, index, cell)
      codes[index] = known ?? found.codeOf(cell)
      index += 1
    }
  }
  return codes
}
