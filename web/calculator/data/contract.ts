/** Data too large for the grid to hold: their cells stay in columns, and their formulas are computed in a Worker. */
import type { Argument, CallOptions, Cell, Language, Result } from '../../sheet/contract.ts'
import type { Survey } from '../../survey/contract.ts'
import type { CellRange } from '../../ui/sheet.ts'
import type { Shown } from '../../ui/shown.ts'
import type { PlannedCell, WorkbookPlan } from '../../workbook/index.ts'
import type { ReadOrder } from './messages.ts'

/** Rows and columns of the sheet from 0, the ends among them; row 0 has the headings. */
export interface DataRange {
  readonly startRow: number
  readonly endRow: number
  readonly startColumn: number
  readonly endColumn: number
}

export type DataArgument = { readonly range: DataRange } | { readonly value: Argument }

/** Why a call gives nothing: its Worker is gone or could not compute it, or a person did not want to wait. */
export type Unanswered = 'lost' | 'cancelled'

export type Called = { readonly result: Result } | { readonly why: Unanswered }

/** Ranges of sheets that the page has. */
export type RangesOf = (references: readonly string[]) => Promise<readonly (CellRange | null)[]>

export interface DataCalls {
  /** What a cell shows whose formula reads the data. `begun` is told when it is computed. Always answers. */
  call(name: string, args: readonly DataArgument[], options: CallOptions, begun: () => void): Promise<Called>
  /** What the panel shows of a selection; null where the Worker cannot read it. */
  read(order: ReadOrder): Promise<Shown | null>
  /** A person has changed a cell: calls that come after see it. */
  set(row: number, column: number, cell: Cell): void
  /** null where it cannot be written. */
  file(order: FileOrder): Promise<Blob | null>
  /** Calls that are not answered are given up. */
  cancel(): void
  close(): void
  /** Asked where a selection is read whose formula names cells of other sheets. */
  rangesOf: RangesOf
}

/** A workbook whose data the page does not hold. */
export interface FileOrder {
  /** A csv is of the data alone. */
  readonly kind: 'xlsx' | 'csv'
  readonly plan: WorkbookPlan
  readonly title: string
  readonly language: Language
  /** Of the sheets, the one that has its rows in the Worker; the plan has none of them. */
  readonly data: number
  readonly changed: readonly PlannedChange[]
}

/** null where a person took away what was there. */
export type PlannedChange = readonly [row: number, column: number, cell: PlannedCell | null]

/** The first sheet of a workbook, where it is large. */
export interface LargeData {
  readonly survey: Survey
  readonly calls: DataCalls
  /** True where tables of the report are values, which follow no change. */
  readonly hasFrozen: boolean
}
