/**
 * A workbook as plain data: what the pane writes into Excel, the page into its grid, and the export into a file.
 * Formulas are in English with commas and A1 addresses, begin with '=' and call our functions by their names.
 */
import type { Cell, Language, Scheme } from '../sheet/contract.ts'

/** How a cell looks; each writer knows these by name. Numbers keep full precision. */
export type Style =
  | 'title'
  | 'heading'
  | 'label'
  | 'text'
  | 'note'
  | 'warning'
  | 'score'
  | 'points'
  | 'percent'
  | 'number'
  | 'integer'
  | 'money'
  | 'pValue'
  | 'date'
  | 'month'

export interface PlannedCell {
  /** What it shows: a constant, or the value of the formula where that is known. undefined is not known. */
  readonly value?: Cell
  readonly formula?: string
  readonly style?: Style
  /** For a formula that spills: what a workbook without our functions holds instead. The writer of a file uses it. */
  readonly spill?: SpillLayout
}

/** The cells of a spilled result, the first of them the formula's own. */
export interface SpillLayout {
  readonly rows: number
  readonly columns: number
  /** By row and column: a plain formula or constant for each cell; null where there is none and the value is frozen. */
  readonly native: readonly (readonly (string | number | null)[])[] | null
  /** By column, below the row of headings. */
  readonly styles: readonly Style[]
}

/** Rows and columns from 0. */
export interface Area {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** Cells coloured by the band of their value. */
export interface BandColours {
  readonly area: Area
  readonly scheme: Scheme
}

export interface ChartSeries {
  readonly title: string
  readonly area: Area
  /** Half widths or ends of an interval around the values; null where there is none. */
  readonly interval: { readonly low: Area; readonly high: Area } | null
}

export interface PlannedChart {
  readonly kind: 'band' | 'distribution' | 'trend' | 'matrix'
  readonly title: string
  /** What the chart shows, for those who do not see it. */
  readonly description: string
  readonly categories: Area | null
  readonly series: readonly ChartSeries[]
  /** Ends of the value axis; null where the data decide (from 0 on). */
  readonly axis: { readonly low: number; readonly high: number } | null
  /** The top left cell, and how many cells it covers. */
  readonly place: Area
}

/** What a person may type into an area. */
export interface Validation {
  readonly area: Area
  readonly low: number
  readonly high: number
  readonly whole: boolean
  readonly message: string
}

export interface PlannedTable {
  readonly name: string
  readonly area: Area
}

export interface SheetPlan {
  readonly name: string
  readonly purpose: 'data' | 'report' | 'bands' | 'method'
  /** Row after row from A1; rows may differ in length, null is a blank cell. */
  readonly rows: readonly (readonly (PlannedCell | null)[])[]
  /** In characters; a missing width is the spreadsheet's own. */
  readonly widths: readonly (number | undefined)[]
  readonly frozenRows: number
  readonly tables: readonly PlannedTable[]
  readonly colours: readonly BandColours[]
  readonly charts: readonly PlannedChart[]
  readonly validations: readonly Validation[]
  readonly landscape: boolean
}

export interface WorkbookPlan {
  readonly language: Language
  readonly sheets: readonly SheetPlan[]
}
