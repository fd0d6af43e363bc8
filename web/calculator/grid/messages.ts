/** The sentence behind each error cell: Univer's cells keep only the code. */
import type { CellError } from '../../sheet/contract.ts'

export interface Place {
  readonly sheetId: string
  readonly row: number
  readonly column: number
}

interface Kept {
  readonly error: CellError
  readonly pass: number
}

export class Messages {
  readonly #kept = new Map<string, Kept>()
  #pass = 0

  /** Every calculation is a pass: the calls of one pass in one cell add to each other, those of the next replace them. */
  nextPass(): void {
    this.#pass += 1
  }

  /** Another workbook is opened: its cells have the same places. */
  forget(): void {
    this.#kept.clear()
  }

  keep(place: Place, result: CellError | null): void {
    const key = keyOf(place)
    if (result) this.#kept.set(key, { error: result, pass: this.#pass })
    else if (this.#kept.get(key)?.pass !== this.#pass) this.#kept.delete(key)
  }

  /** The sentence of a cell that shows `code`, '' when its error is not ours. */
  of(sheetId: string, row: number, column: number, code: unknown): string {
    const error = this.#kept.get(keyOf({ sheetId, row, column }))?.error
    return error && error.error === code ? error.message : ''
  }
}

export const keyOf = ({ sheetId, row, column }: Place): string => `${sheetId}!${row}:${column}`
