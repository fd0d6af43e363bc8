/** What the spreadsheet functions look like from outside: cells in, cells or a cell error out. */
import type { Interval, Language, Scale, Scheme, Text } from '../../wasm/js/engine.ts'
import type { ScoredMetric } from './scored-metrics.ts'

export type { Language, Scheme, Text }

export type ErrorCode =
  | '#VALUE!'
  | '#N/A'
  | '#DIV/0!'
  | '#NUM!'
  | '#NAME?'
  | '#REF!'
  | '#NULL!'
  | '#SPILL!'
  | '#CALC!'
  | '#BUSY!'

/** An error as a cell holds it. Ours are always #VALUE! or #N/A and carry a sentence. */
export interface CellError {
  readonly error: ErrorCode
  readonly message: string
}

/** null is a blank cell. */
export type Cell = number | string | boolean | null | CellError
export type Rectangle = readonly (readonly Cell[])[]
/** What a cell's formula passes: a range, a single value, or null for an omitted option. */
export type Argument = Rectangle | Cell | undefined
/** What the cell shows: one value, a rectangle that spills, or an error. */
export type Result = Cell | Cell[][]

export interface CallOptions {
  /** Of messages and titles; a function's own `language` argument wins for what it writes into cells. */
  readonly language?: Language
  /** Address of the top left cell of each range argument ('Survey!C2'), so that messages name cells; null where unknown. */
  readonly origins?: readonly (string | null)[]
}

/** Scales to read metrics by in place of their usual ones. */
export type ChosenSchemes = Readonly<Partial<Record<Reading['metric'], Scheme>>>

export interface ReadOptions extends CallOptions {
  /** Only for what a formula leaves open: a scheme it names wins. */
  readonly schemes?: ChosenSchemes | undefined
}

export type Choice = { readonly value: string; readonly help: (language: Language) => string }

export interface ParameterInfo {
  readonly name: string
  /** The name as a person reads it in a formula's help and in messages. */
  readonly title: (language: Language) => string
  readonly kind: 'range' | 'number' | 'choice' | 'flag' | 'date' | 'scheme'
  readonly optional: boolean
  /** Whether a column of such values may be given in place of one, a row for each group. */
  readonly byGroup: boolean
  readonly choices: readonly Choice[]
  /** What an omitted option means; null where it means "none", or what the other arguments say. */
  readonly usual: number | string | boolean | null
  /** Whether a 0 that is really a blank cell would change the result, and if so whether the places matter or only their number. */
  readonly blanks: 'harmless' | 'count' | 'places'
  readonly help: (language: Language) => string
}

/** SQL expressions by the name of their result column. */
export type SqlExpressions = Readonly<Record<string, string>>

export interface SqlMetric {
  /** As called in SQL: `nps`, `nps_1_10`. */
  readonly name: string
  /** The columns it reads, in the order of the function's first arguments. */
  readonly columns: readonly string[]
  /** The function's other arguments that ask for the same number: the choice of a scale or of a method. */
  readonly options: readonly string[]
  /** What each row adds; a column is a number, NULL where the cell holds none. */
  readonly adds: (...columns: string[]) => SqlExpressions
  /** The scale off which no answer may lie: how many do is the sum `off_scale`. null where any number will do. */
  readonly scale: Scale | null
  /** Further sums that a query brings back, for what SQL cannot make of them. */
  readonly beside?: (...columns: string[]) => SqlExpressions
  /** True for an interval, which depends on a confidence. */
  readonly isInterval: boolean
  /** From the sums and the normal quantile of the confidence: one column, which is the metric, or several. */
  readonly shows: (sums: SqlExpressions, quantile: string) => SqlExpressions
}

/** A result in plain functions. */
export interface NativeForm {
  /** Conditions under which plain functions would read something else than ours: each as formula text. */
  readonly wrong: readonly string[]
  /** By row and column; null where one formula works on every cell of a range at once. */
  readonly cells: readonly (readonly string[])[] | null
  /** The whole result as one formula. */
  readonly formula: string
}

/** What the cells of a result are. A share is of 1; a chance is one that no rounding makes certain. */
export type CellKind = 'text' | 'count' | 'money' | 'share' | 'points' | 'number' | 'p' | 'chance' | 'day'

/** Below the headings, where there are such. */
export interface CellKinds {
  /** True where each row is of its own kind, right of its label; else each column is, the last one for all further. */
  readonly byRow: boolean
  readonly kinds: readonly CellKind[]
}

/** What a plain formula cannot ask for when it computes. */
export interface NativeOptions {
  /** Of the words it writes where the formula leaves that open. */
  readonly language?: Language
  /** Those a formula may name; functions of a loaded `Loyalty` know them by themselves. */
  readonly schemes?: readonly Scheme[]
}

export interface FunctionInfo {
  /** `NPS.BY`. Never changes after release. */
  readonly name: string
  /** As formulas have it: a packed variant puts a word of its own before the name, `LOYALTY.NPS.BY`. */
  readonly written: string
  readonly family: 'nps' | 'satisfaction' | 'loyalty' | 'purchases' | 'reading' | 'data'
  /** `points` and `fraction` are a score; any other single number is a `number`. */
  readonly shows: 'points' | 'fraction' | 'number' | 'text' | 'row' | 'column' | 'table'
  /** Of a row or a table, what its cells are; null where that depends on what is asked. */
  readonly cells: CellKinds | null
  readonly parameters: readonly ParameterInfo[]
  readonly help: (language: Language) => string
  /** A formula that shows the function at work and whose result a test checks. */
  readonly example: string
  /**
   * The same in plain spreadsheet functions, given the arguments as formula text; null where there is none for these arguments.
   * What they would read otherwise than ours is an error there, never another number.
   */
  readonly native: ((formulaArguments: readonly string[], options?: NativeOptions) => string | null) | null
  /** The same in parts: a formula for each cell of the result, and when they have to be an error instead. */
  readonly nativeForm: ((formulaArguments: readonly string[], options?: NativeOptions) => NativeForm | null) | null
  /** The same over rows of a database, one for each choice of options; empty where rows are not enough. */
  readonly sql: readonly SqlMetric[]
}

export type SkippedKind =
  | 'blank'
  | 'text'
  | 'boolean'
  | 'offScale'
  | 'noWeight'
  | 'incomplete'
  | 'noCustomer'
  | 'noDate'
  | 'outsidePeriod'

/** Cells of the first range argument that did not count. `cells` are the first 1000 places, counted row after row from 0. */
export interface Skipped {
  readonly kind: SkippedKind
  readonly count: number
  readonly cells: readonly number[]
  /** What the cells held, most frequent first, at most three: "11", "n/a". */
  readonly examples: readonly string[]
}

/** Everything a person is shown about one result. */
export interface Reading {
  readonly function: string
  readonly metric: ScoredMetric
  /** `scale`: a mean, on the scale of the answers. */
  readonly unit: 'points' | 'fraction' | 'scale'
  readonly value: number
  /** How many counted (answers, respondents, customers) and of which noun to speak; 0 where that is not known. */
  readonly counted: number
  readonly counting: 'answers' | 'respondents' | 'customers'
  readonly scale: string
  readonly interval: (Interval & { readonly confidence: number; readonly method: string }) | null
  readonly scheme: Scheme
  /** Index in `scheme.bands`. */
  readonly band: number
  /** Chance of each band, null where it cannot be had. */
  readonly chances: readonly number[] | null
  /** Indices of the bands that the interval reaches besides its own. */
  readonly reaches: readonly number[]
  readonly groups: { readonly promoters: number; readonly passives: number; readonly detractors: number } | null
  /** Answers by value of the scale, lowest first; null where there is no single scale. */
  readonly histogram: {
    readonly low: number
    readonly counts: readonly number[]
    /** Lowest answer of a passive and of a promoter; null where answers form no such groups. */
    readonly groups: { readonly passive: number; readonly promoter: number } | null
  } | null
  /** Criteria of CSI, largest loss first. */
  readonly criteria: readonly {
    readonly name: string
    readonly share: number
    readonly satisfaction: number
    readonly loss: number
  }[]
  readonly skipped: readonly Skipped[]
  readonly advice: readonly string[]
  /** Sentences: a small sample, zeros that may be blanks. */
  readonly warnings: readonly string[]
}

/** A metric that fits a range, ready to call. */
export interface Recognised {
  readonly function: string
  readonly arguments: readonly Argument[]
  /** Where in the range each argument begins, rows and columns from 0; null for an argument that is no part of it. */
  readonly offsets: readonly ({ readonly row: number; readonly column: number } | null)[]
}

export interface Loyalty {
  readonly functions: readonly FunctionInfo[]
  /** The schemes of bands that a formula may name; of each metric the one it uses by itself comes first. */
  readonly schemes: readonly Scheme[]
  /** A team's own scheme, a document of JSON as our own are written; never throws. */
  readScheme(json: string, options?: CallOptions): Scheme | CellError
  /** What the cell would show. Never throws for anything a cell can hold. */
  call(name: string, args: readonly Argument[], options?: CallOptions): Result
  /** The same call as a person reads it; a cell error where the call gives one, null for functions that show no score. */
  read(name: string, args: readonly Argument[], options?: ReadOptions): Reading | CellError | null
  /** A score alone (a cell whose arguments cannot be read): its band, without interval. */
  readValue(metric: Reading['metric'], value: number, options?: ReadOptions): Reading
  /** What a plain range most likely holds; null when nothing fits. */
  recognise(range: Rectangle): Recognised | null
}
