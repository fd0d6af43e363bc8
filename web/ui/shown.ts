/** What the panel can show. */
import type { CellError, Reading } from '../sheet/contract.ts'
import type { FailureReason } from './sheet.ts'

export interface ShownReading {
  readonly kind: 'reading'
  readonly reading: Reading
  /** What was read, as a person is told. */
  readonly address: string
  /** Heading of the column that a plain range is about, '' where there is none or a formula is read. */
  readonly title: string
  /** Rows of the ranges that are hidden; they count all the same. */
  readonly hiddenRows: number
  /** What else a plain range may be, read too. */
  readonly others: readonly ShownReading[]
  /** Where the places of skipped cells are counted from; null where that cannot be told. */
  readonly answersAddress: string | null
}

export interface ShownError {
  readonly kind: 'error'
  readonly function: string
  readonly address: string
  readonly error: CellError
}

export type Shown =
  | { readonly kind: 'empty' }
  | { readonly kind: 'failure'; readonly reason: FailureReason }
  | ShownError
  | ShownReading

/** Selects cells by address; null where the host cannot. */
export type Select = ((areas: readonly string[]) => void) | null
