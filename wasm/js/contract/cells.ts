/** What the engine reads of cells. */

/** A column of numbers in the module's memory, valid until the next `begin`. NaN is a cell without an answer. */
export interface Column {
  readonly pointer: number
  readonly length: number
}

/** A rectangle in the module's memory, row after row. */
export interface Matrix extends Column {
  readonly rows: number
  readonly columns: number
}

export type Rows = readonly (readonly unknown[])[]

/** What a cell that is no number is worth: a number, or NaN for none. `index` counts cells row after row, from 0. */
export type OtherCell = (cell: unknown, index: number) => number

/** A scale of whole numbers from `low` to `high`, both included; at most 11 values. */
export interface Scale {
  readonly low: number
  readonly high: number
}

export interface AnswerTally {
  /** Answers by value, `counts[i]` of them being `scale.low + i`. */
  readonly counts: readonly number[]
  readonly answers: number
  /** Cells without a number (NaN in the column). */
  readonly missing: number
  /** Zeros on a scale that has no 0: desktop Excel's way of sending a blank. */
  readonly zeros: number
  /** Numbers outside the scale, and numbers between its values. */
  readonly offScale: number
  readonly fractional: number
  /** Index of the first number counted in `offScale`, −1 when there is none. */
  readonly firstOffScale: number
}

/** Points, or whatever unit the estimate has; NaN at both ends where no interval exists. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export interface CellsEngine {
  /** Makes room for `cells` numbers. Columns made earlier become invalid. */
  begin(cells: number): void
  /** Copies a rectangle: numbers as they are, any other cell as `other` says. */
  matrix(rows: Rows, other: OtherCell): Matrix
  /** A column to be filled in `numbers`. */
  emptyColumn(length: number): Column
  /** A column's numbers where they lie, until the engine is asked for anything else. */
  numbers(column: Column): Float64Array
  /** Copies plain numbers. */
  column(values: ArrayLike<number>): Column

  tally(answers: Column, scale: Scale): AnswerTally
}
