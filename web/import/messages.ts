/** What the page and its Worker tell each other. */
import type { Asked, Progress, Sentence } from './contract.ts'
import type { Read } from './read.ts'
import type { Slice } from './transfer.ts'

export interface Order {
  readonly file: Blob
  readonly name: string
  readonly asked: Asked
}

/** What the page says after each message of cells: it took them, and is ready for the next ones. */
export type Taken = 'taken'

/** The survey comes with empty columns, the cells in slices after it, and then its end. */
export type Told =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'failure'; readonly sentence: Sentence }
  | { readonly type: 'survey'; readonly read: Read }
  | { readonly type: 'cells'; readonly slices: readonly Slice[] }
  | { readonly type: 'end' }
