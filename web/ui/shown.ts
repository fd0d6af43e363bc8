/** What the panel can show. */
import type { CellError, Reading } from '../sheet/contract.ts'
import type { FailureReason } from './sheet.ts'

export type Shown =
  | { readonly kind: 'empty' }
  | { readonly kind: 'failure'; readonly reason: FailureReason }
  | { readonly kind: 'error'; readonly function: string; readonly address: string; readonly error: CellError }
  | { readonly kind: 'reading'; readonly address: string; readonly reading: Reading; readonly selectable: boolean }

export interface Look {
  readonly shown: Shown
  /** Where the first range of the result lies, for places in it; null where that cannot be told. */
  readonly answersAddress: string | null
}
