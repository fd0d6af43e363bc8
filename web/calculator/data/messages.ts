/** What the page and the Worker of large data tell each other: an order at a time, and its answer. */
import type { Slice } from '../../import/transfer.ts'
import type { CallOptions, Cell, Language, Result } from '../../sheet/contract.ts'
import type { Survey } from '../../survey/contract.ts'
import type { CellRange, Selection } from '../../ui/sheet.ts'
import type { SchemeChoices } from '../../ui/shown.ts'
import type { DataPlace } from '../../workbook/index.ts'
import type { DataArgument, FileOrder } from './contract.ts'
import type { Frozen } from './live.ts'
import type { SentShown } from './sent-shown.ts'

export interface PlanOrder {
  readonly language: Language
  readonly data: DataPlace
  /** True where formulas that read the data are computed in the Worker. */
  readonly large: boolean
}

export interface DataCall {
  readonly name: string
  readonly args: readonly DataArgument[]
  readonly options: CallOptions
}

/** How a person wants a selection to be read. */
export interface ReadWay {
  readonly language: Language
  readonly choices?: SchemeChoices | undefined
}

export interface ReadOrder {
  readonly selection: Selection
  /** Name of the sheet with the data. */
  readonly sheet: string
  /** Cells of that sheet that hold formulas: what they give is known only to the page. */
  readonly formulas: readonly (readonly [row: number, column: number])[]
  readonly way: ReadWay
}

/** The survey comes with empty columns, the cells in slices after it. */
export type DataOrder =
  | { readonly type: 'survey'; readonly survey: Survey }
  | { readonly type: 'cells'; readonly slices: readonly Slice[] }
  | { readonly type: 'plan'; readonly order: PlanOrder }
  | { readonly type: 'set'; readonly row: number; readonly column: number; readonly cell: Cell }
  | { readonly type: 'call'; readonly call: DataCall }
  | { readonly type: 'read'; readonly order: ReadOrder }
  | { readonly type: 'given'; readonly ranges: readonly (CellRange | null)[] }
  | { readonly type: 'file'; readonly order: FileOrder }

export type DataAnswer =
  | { readonly type: 'taken' }
  | { readonly type: 'plan'; readonly planned: Frozen }
  | { readonly type: 'result'; readonly result: Result }
  | { readonly type: 'shown'; readonly shown: SentShown }
  | { readonly type: 'file'; readonly file: Blob }
  /** Ranges of other sheets, to be given before the order is answered. */
  | { readonly type: 'wanted'; readonly references: readonly string[] }
  | { readonly type: 'failed' }
