/** Labels of rows (groups, customers) as codes the engine can count by. */
import type { Call } from './call.ts'
import { isBlank, isCellError } from './cells.ts'
import type { Cell } from './contract.ts'
import { failWithCell, type Range } from './ranges.ts'

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
  readonly #byCell = new Map<Cell, number>()
  readonly #byText = new Map<string, number>()

  constructor(blank: string | null) {
    this.#blank = blank
  }

  codeOf(cell: Cell): number {
    const known = this.#byCell.get(cell)
    if (known !== undefined) return known
    const code = this.#newCode(cell)
    this.#byCell.set(cell, code)
    return code
  }

  #newCode(cell: Cell): number {
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
  const codes = new Float64Array(range.height * range.width)
  const seen = new LabelCodes(blank)
  let index = 0
  for (const row of range.rows) {
    for (const cell of row) {
      if (isCellError(cell)) failWithCell(call, range, index, cell)
      codes[index] = seen.codeOf(cell)
      index += 1
    }
  }
  return { codes, labels: seen.labels }
}
