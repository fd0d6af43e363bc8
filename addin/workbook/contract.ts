/**
 * What the add-in does to a workbook. Every function answers with a value: what was done, or why nothing was; none throws.
 * Nothing is half done: what fails on the way is taken back. The same call while it is under way has one answer.
 */
import type { Cell, Language, Loyalty, Rectangle, Scheme } from '../../web/sheet/contract.ts'
import type { Sheet } from '../../web/ui/sheet.ts'
import type { WorkbookPlan } from '../../web/workbook/contract.ts'

export const failureReasons = [
  /** The sheet, or the workbook's list of sheets, is protected. */
  'protectedSheet',
  'mergedCells',
  /** A person is typing in a cell: Excel answers nobody else. */
  'editing',
  'sheetGone',
  /** Several areas are selected where one is meant, or a picture is. */
  'severalAreas',
  /** The sheet ends before the result would. */
  'notEnoughRoom',
  /** Cells that would be filled are not empty: those of the place can be overwritten. */
  'occupied',
  /** The cells belong to a result that fills several cells: only all of it can go. */
  'partOfResult',
  'badFormula',
  'tooLarge',
  /** This Excel lacks what it takes. */
  'tooOld',
  /** There is nothing in the workbook, or in the selection, to do this to. */
  'nothingToDo',
  /** The workbook has names of its own where short names would stand: those of the place. */
  'nameTaken',
  /** The colours belong to more cells than are selected: those of the place. */
  'widerColours',
  /** A function says what is wrong with the cells: the sentence is the place. */
  'badData',
  /** The code that does it could not be fetched. */
  'notLoaded',
  'hostError',
] as const

export type FailureReason = (typeof failureReasons)[number]

export interface Failure {
  readonly done: false
  readonly reason: FailureReason
  /** The cell or sheet to look at, 'Survey!B2'; '' where none is known. */
  readonly place: string
}

export type Done<T> = { readonly done: true } & T
export type Outcome<T> = Promise<Done<T> | Failure>

/** A cell that was left as it is. */
export interface LeftAlone {
  readonly address: string
  /** The formula it would have got, or has. */
  readonly formula: string
  readonly reason: LeftReason
}

export const leftReasons = [
  /** What is in the cell now was typed after the formulas had been turned into values. */
  'typedOver',
  'sheetGone',
  /** The cells were deleted, or rows were put in the middle of a result. */
  'moved',
  'protectedSheet',
  /** The result is not a number yet: #BUSY!, or #NAME? where the functions are not loaded. */
  'notCalculated',
  /** Plain spreadsheet functions cannot say this. */
  'noPlainForm',
] as const

export type LeftReason = (typeof leftReasons)[number]

/** How many cells a result fills. */
export interface Size {
  readonly rows: number
  readonly columns: number
}

export interface InsertOptions {
  /** What is there may go. */
  readonly overwrite?: boolean
  /** Below its heading the first column of the result is days, which Excel would show as numbers. */
  readonly beginsWithDays?: boolean
}

export type ChartRequest =
  /** The score of a cell in its bands. */
  | { readonly kind: 'band'; readonly score: string; readonly scheme: Scheme }
  | {
      readonly kind: 'distribution'
      readonly answers: string
      readonly scale: { readonly low: number; readonly high: number }
    }
  | {
      readonly kind: 'trend'
      readonly scores: string
      readonly dates: string
      readonly period: string
      readonly scale: string
    }
  /** Three ranges of one length, or rows of respondents by criteria with their headings. */
  | { readonly kind: 'matrix'; readonly importance: string; readonly satisfaction: string; readonly criteria: string }

/** What changes the look alone: whatever changes a number is in its formula. */
export type Settings = Readonly<Record<string, string | number | boolean>>

export interface Operations {
  /** `target` is the first cell; what is there is overwritten only when a person has said so. */
  insertFormula(
    target: string,
    formula: string,
    size: Size,
    options?: InsertOptions,
  ): Outcome<{ readonly address: string }>
  /** Rows and columns that a filter or a person has hidden: our functions count them. */
  countHidden(range: string): Outcome<{ readonly rows: number; readonly hiddenRows: number }>

  /** New sheets; a name that is taken gets a number. The first of them is shown. */
  writePlan(plan: WorkbookPlan): Outcome<{ readonly sheets: readonly string[] }>

  /** `target` null means what is selected. Replaces the rules an earlier call made there, and no others. */
  colourBands(target: string | null, scheme: Scheme): Outcome<{ readonly address: string; readonly rules: number }>
  /** `wider` are cells whose rules reach beyond the target and stay, '' for none. */
  removeColours(
    target: string | null,
  ): Outcome<{ readonly address: string; readonly rules: number; readonly wider: string }>

  /** On a sheet of its own, with the numbers it shows beside it as live formulas. */
  insertChart(request: ChartRequest): Outcome<{ readonly sheet: string }>

  /** A team's own bands as a table on a sheet of their own; formulas use it: =BAND(B2, NpsBands). */
  putBands(scheme: Scheme): Outcome<{ readonly reference: string; readonly sheet: string }>
  /** The tables of bands that `putBands` made, rows of low · title or low · high · title. */
  readBands(): Outcome<{ readonly tables: readonly BandsTable[] }>

  /** Every cell of the workbook whose formula calls our functions. */
  listFormulas(): Outcome<{ readonly cells: readonly FormulaCell[] }>

  /** Our formulas become values: those of a scope, or of cells by their addresses, 'Survey!B2'. */
  freeze(scope: Scope | readonly string[]): Outcome<{ readonly cells: number; readonly left: readonly LeftAlone[] }>
  /** How many formulas are kept, for a button that says so. */
  countFrozen(): Outcome<{ readonly cells: number }>
  thaw(): Outcome<{ readonly cells: number; readonly left: readonly LeftAlone[] }>

  makePortable(scope: Scope): Outcome<{ readonly cells: number; readonly left: readonly LeftAlone[] }>
  undoPortable(scope: Scope): Outcome<{ readonly cells: number; readonly left: readonly LeftAlone[] }>

  /** NPS for LOYALTY.NPS and so on, as names of the workbook; only in a packed variant with a word before its functions. */
  putShortNames(): Outcome<{ readonly names: number }>
  removeShortNames(): Outcome<{ readonly names: number }>

  readSettings(): Outcome<{ readonly settings: Settings }>
  writeSettings(settings: Settings): Outcome<object>

  /** What is selected, as far as it is filled; a free cell beside the data; the formula of the last cell, '' for none. */
  selectedCells(): Outcome<{ readonly address: string; readonly free: string; readonly lastFormula: string }>
  goTo(address: string): Outcome<{ readonly address: string }>
}

export interface FormulaCell {
  readonly sheet: string
  /** "B4", and the same with its sheet. */
  readonly cell: string
  readonly address: string
  readonly formula: string
  readonly value: Cell
}

export type Scope = 'selection' | 'workbook'

export interface BandsTable {
  readonly name: string
  readonly address: string
  readonly rows: Rectangle
}

export interface OperationsOptions {
  readonly loyalty: () => Promise<Loyalty>
  readonly language: () => Language
  readonly readRanges: Sheet['readRanges']
}

export interface Offer {
  readonly label: string
  readonly work: () => Promise<Report>
}

/** What a person is told: a sentence, and a line for each cell that was left alone. */
export interface Report {
  readonly sentence: string
  readonly details: readonly string[]
  /** What a person may do about the details. */
  readonly offer?: Offer
}
