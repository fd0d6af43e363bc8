/** Labels of rows (groups, customers) as codes the engine can count by. */
import type { Call } from './call.ts'
import { isBlank, isCellError } from './cells.ts'
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
  readonly #byText = new Map<string, number>()

  constructor(blank: string | null) {
    this.#blank = blank
  }

  codeOf(cell: Cell): number {
    const label = isBlank(cell) ? this.#blank : typeof cell === 'string' ? cell.trim() : cell
    if (label === null) return Number.NaN
    const key = String(label)
    const known = this.#byText.get(key)
    if (known !== undefined) return known
    this.#byText.set(key, this.labels.length)
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

function codesOf(call: Call, range: Range, found: LabelCodes): Float64Array {
  const { rows, height, width } = range
  const codes = new Float64Array(cellCount(range))
  /** Most cells repeat one seen before: a million rows are a million look-ups and nothing else. */
  const seen = new Map<Cell, number>()
  let index = 0
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const cell = rows[row]?.[column] ?? null
      let code = seen.get(cell)
      if (code === undefined) {
        if (isCellError(cell)) failWithCell(call, range, index, cell)
        code = found.codeOf(cell)
        seen.set(cell, code)
      }
      codes[index] = code
      index += 1
    }
  }
  return codes
}
