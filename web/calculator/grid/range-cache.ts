/**
 * Large ranges as they were read for the first formula of a calculation: a report asks for the same columns dozens of times.
 * Kept only of sheets without formulas, whose cells cannot change before the calculation ends.
 */
import type { Rectangle } from '../../sheet/contract.ts'
import type { BaseReferenceObject } from './univer.ts'

const kLeastCells = 1000

export class RangeCache {
  readonly #ranges = new Map<string, Rectangle>()
  readonly #hasFormulas: (sheetId: string) => boolean
  /** By sheet: Univer looks at every cell to answer. */
  readonly #known = new Map<string, boolean>()

  constructor(hasFormulas: (sheetId: string) => boolean) {
    this.#hasFormulas = hasFormulas
  }

  read(reference: BaseReferenceObject, read: (reference: BaseReferenceObject) => Rectangle): Rectangle {
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition()
    const sheetId = reference.getSheetId()
    const cells = (endRow - startRow + 1) * (endColumn - startColumn + 1)
    if (cells < kLeastCells || this.#holdsFormulas(sheetId)) return read(reference)
    const key = `${sheetId}!${startRow}:${startColumn}:${endRow}:${endColumn}`
    const known = this.#ranges.get(key)
    if (known) return known
    const range = read(reference)
    this.#ranges.set(key, range)
    return range
  }

  #holdsFormulas(sheetId: string): boolean {
    const known = this.#known.get(sheetId) ?? this.#hasFormulas(sheetId)
    this.#known.set(sheetId, known)
    return known
  }

  forget(): void {
    this.#ranges.clear()
    this.#known.clear()
  }
}
