/** What the panel can show. */
import type { CellError, ChosenSchemes, FunctionInfo, Reading, Result } from '../sheet/contract.ts'
import type { CallArgument } from './formula.ts'
import type { FailureReason, Hint } from './sheet.ts'

/** A call that can be put into a cell: its arguments as a person would type them. */
export interface OfferedCall {
  readonly function: string
  readonly texts: readonly string[]
}

interface ShownOf {
  /** What was read, as a person is told. */
  readonly address: string
  /** Heading of the column that a plain range is about, '' where there is none or a formula is read. */
  readonly title: string
  /** Of a plain range, the call that gives this result; null where a formula is read, or columns lie apart. */
  readonly call: OfferedCall | null
  /** What each argument of the call behind it is, with sheets' names; empty where that cannot be told. */
  readonly asked: readonly CallArgument[]
  /** Rows of the ranges that are hidden; they count all the same. */
  readonly hiddenRows: number
}

/** Scales chosen in place of the usual ones. */
export interface SchemeChoices {
  readonly schemes: ChosenSchemes
  /** What is said of a metric whose chosen scale is no longer there; the usual one is used then. */
  readonly gone: Readonly<Partial<Record<Reading['metric'], string>>>
}

export interface ShownReading extends ShownOf {
  readonly kind: 'reading'
  readonly reading: Reading
  /** That the scale is not the one a person chose, '' where it is. */
  readonly goneScheme: string
  /** What else a plain range may be, read too. */
  readonly others: readonly ShownOffer[]
  /** Where the places of skipped cells are counted from; null where that cannot be told. */
  readonly answersAddress: string | null
}

/** Of a function that gives no score, or none that bands speak of. */
export interface ShownResult extends ShownOf {
  readonly kind: 'result'
  readonly info: FunctionInfo
  readonly result: Result
}

/** What a plain range may be. */
export type ShownOffer = ShownReading | ShownResult

export interface ShownError {
  readonly kind: 'error'
  readonly function: string
  readonly address: string
  readonly error: CellError
  /** True where the formula that has it shows an empty cell instead. */
  readonly isHidden?: boolean
}

export type Shown =
  | { readonly kind: 'empty'; readonly hint?: Hint }
  | { readonly kind: 'failure'; readonly reason: FailureReason }
  | ShownError
  | ShownOffer

/** What the host can do for a person who reads a result. */
export interface Deeds {
  readonly select: Select
  /** null where the host has no place to insert from. */
  readonly insert: ((call: OfferedCall) => void) | null
}

/** Selects cells by address; null where the host cannot. */
export type Select = ((areas: readonly string[]) => void) | null
