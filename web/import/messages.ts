/** What the page and its Worker tell each other. A survey goes either way with empty columns, the cells in slices after it. */
import type { Survey } from '../survey/contract.ts'
import type { Asked, Progress, Score, Sentence } from './contract.ts'
import type { Read } from './read.ts'
import type { NamedFile } from './read-several.ts'
import type { Slice } from './transfer.ts'

export interface ReadOrder {
  readonly type: 'read'
  readonly files: readonly NamedFile[]
  readonly asked: Asked
}

export interface ScoreOrder {
  readonly type: 'score'
  readonly survey: Survey
}

export type Cells = { readonly type: 'cells'; readonly slices: readonly Slice[] }
export type End = { readonly type: 'end' }
/** What is said after each message of cells: they were taken, and the next ones may come. */
export type Taken = { readonly type: 'taken' }

export type Order = ReadOrder | ScoreOrder | Cells | End | Taken

export type Told =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'failure'; readonly sentence: Sentence }
  | { readonly type: 'survey'; readonly read: Read & { readonly scores: readonly Score[] } }
  | { readonly type: 'scores'; readonly scores: readonly Score[] }
  | Cells
  | End
  | Taken
