/** What the panel needs of a spreadsheet. Excel's pane and the calculator page each implement it once. */
import type { Cell, Rectangle } from '../sheet/contract.ts'

export interface Selection {
  /** With the sheet's name: "Survey!C2:C900", "'My sheet'!B2"; areas separated by commas. */
  readonly address: string
  /** Of the active cell, in English form with the leading "="; for a spilled cell that of the cell it spills from; "" for none. */
  readonly formula: string
  /** What the active cell shows. */
  readonly value: Cell
  /** A date or a share as the active cell shows it; absent for any other value. */
  readonly text?: string
  /** The formula of the cell to the right of the active one, where the host tells it. */
  readonly beside?: string
  /** Of a spilled cell, the cell that holds the formula; absent for any other. */
  readonly anchor?: string
}

export interface CellRange {
  /** Where the cells really lie, with the sheet's name: a name, a table column or a whole column in cells. */
  readonly address: string
  readonly cells: Rectangle
  /** Of these rows, those that a filter or a person has hidden; absent where the host does not tell. */
  readonly hiddenRows?: number
}

export interface Sheet {
  /** null when nothing is selected or no workbook is open. Rejects with a SheetFailure where the reason is known. */
  selection(): Promise<Selection | null>
  /**
   * One answer per reference, null for one that cannot be read. A reference is "Survey!C2:C900", "Survey!C:C" (give only
   * the used part, from the first row on), a defined name, a table's column "Answers[score]" or a spill "Survey!D2#".
   */
  readRanges(references: readonly string[]): Promise<readonly (CellRange | null)[]>
  /** Absent where the host cannot select. `areas` are addresses with the sheet's name, "Survey!C14", "Survey!C20:C31". */
  selectCells?(areas: readonly string[]): Promise<void>
  /** What to do on the sheet in front, said where the selection gives nothing to read; absent or null for the usual words. */
  hint?(): Hint | null
}

export interface Hint {
  readonly title: string
  readonly body: string
}

export type FailureReason = 'editing' | 'tooLarge' | 'gone' | 'severalAreas' | 'engine' | 'unknown'

/** What a Sheet rejects with when it knows why; any other error is shown as 'unknown'. */
export class SheetFailure extends Error {
  readonly reason: FailureReason

  constructor(reason: FailureReason) {
    super(reason)
    this.reason = reason
  }
}
