/**
 * A workbook as plain data: what the pane writes into Excel, the page into its grid, and the export into a file.
 * Formulas are in English with commas and A1 addresses, begin with '=' and call our functions by their names.
 */
import type { Cell, Language, Loyalty, Rectangle, Scheme } from '../sheet/contract.ts'
import type { Survey } from '../survey/contract.ts'

/**
 * How a cell looks; each writer knows these by name. Numbers keep full precision. `title`, `subtitle` (of a block),
 * `note` and `warning` run on to the right over blank cells; only headings and
 * `wrapped` text wrap. `headingRight` stands over numbers.
 */
export type Style =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'headingRight'
  | 'label'
  | 'text'
  | 'wrapped'
  | 'note'
  | 'warning'
  | 'score'
  | 'points'
  | 'percent'
  | 'number'
  | 'integer'
  | 'money'
  | 'pValue'
  | 'chance'
  | 'date'
  | 'month'

export interface PlannedCell {
  /** What it shows: a constant, or the value of the formula where that is known. undefined is not known. */
  readonly value?: Cell
  readonly formula?: string
  /**
   * For one cell: the same in plain functions, where the portable form of `formula` cannot be had from the table. A number
   * alone is the value, for cells that plain functions would read otherwise.
   */
  readonly native?: string
  readonly style?: Style
  /** For a formula that spills: what a workbook without our functions holds instead. The writer of a file uses it. */
  readonly spill?: SpillLayout
}

/** The cells of a spilled result, the first of them the formula's own. All others are null in `rows`: never write them. */
export interface SpillLayout {
  readonly rows: number
  readonly columns: number
  /** What the formula gives now: its cached values in a file. */
  readonly values: Rectangle
  /** False where the first row is a result and no headings. */
  readonly headings: boolean
  /** By row and column: a plain formula or constant for each cell; null where there is none and the value is frozen. */
  readonly native: readonly (readonly (string | number | null)[])[] | null
  /** One plain formula that gives every cell, where there is none for each. */
  readonly nativeForAll?: string
  /** By column, below the row of headings. A number's style does not matter to a text in its column. */
  readonly styles: readonly Style[]
  /** Where each row is of its own kind: by row, for the cells right of its label. */
  readonly rowStyles?: readonly Style[]
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
  /** A name of the workbook for the two columns of limits that the team may have changed since: low, high. */
  readonly limits?: string
}

export interface ChartSeries {
  readonly title: string
  readonly area: Area
  /** Of a matrix: how far to the right each point is. null elsewhere. */
  readonly across: Area | null
  /** Ends of an interval around the values; null where there is none. */
  readonly interval: { readonly low: Area; readonly high: Area } | null
}

/**
 * band: horizontal stacked bars, two of them: the score (first series) and the scale of bands (a series per band of `scheme`,
 * in its order, with its colours). distribution: stacked columns, a series per group of answers. trend: a line over months.
 * matrix: points named by `categories`, satisfaction across and importance up.
 */
export interface PlannedChart {
  readonly kind: 'band' | 'distribution' | 'trend' | 'matrix'
  readonly title: string
  /** What the chart shows, for those who do not see it. */
  readonly description: string
  readonly categories: Area | null
  readonly series: readonly ChartSeries[]
  /** Of a band chart. */
  readonly scheme: Scheme | null
  /** Ends of the value axis; null where the data decide (from 0 on). */
  readonly axis: { readonly low: number; readonly high: number } | null
  /** Titles of the axes: up, and across. */
  readonly axisTitles: { readonly up: string; readonly across: string }
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
  /** Tables of plain formulas that are what a function of ours gives, and drawn as its results are. */
  readonly results?: readonly { readonly function: string; readonly area: Area }[]
  /** What of it is printed, where that is not all. */
  readonly printed?: Area
}

/** A name that a person gave to cells or to a formula. */
export interface PlannedName {
  readonly name: string
  /** Without its sign: "Data!$B$2:$B$90". */
  readonly formula: string
}

export interface WorkbookPlan {
  readonly language: Language
  readonly sheets: readonly SheetPlan[]
  readonly names?: readonly PlannedName[]
}

/** Where the headings of the survey's table stand: the first cell of its first column. */
export interface DataPlace {
  readonly sheet: string
  /** Row and column from 0. */
  readonly row: number
  readonly column: number
}

export interface ReportRequest {
  readonly survey: Survey
  readonly loyalty: Loyalty
  readonly language: Language
  readonly data: DataPlace
  /** True where the plan has to bring the data along as its first sheet. */
  readonly includeData: boolean
  /** Names of sheets the workbook already has; the report's own differ from them. */
  readonly taken: readonly string[]
}

/** A cell that another program can only show as a value, and the function it calls. */
export interface FrozenCell {
  readonly sheet: string
  readonly address: string
  readonly function: string
}
