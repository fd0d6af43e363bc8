/** A table with headings, and what each of its columns holds. Knows neither files nor a spreadsheet nor the DOM. */
import type { Cell } from '../sheet/contract.ts'

/** A sheet as a file or a range gives it, heading rows included. Columns may differ in length. */
export interface RawSheet {
  readonly name: string
  readonly columns: readonly (readonly Cell[])[]
  /** Columns whose numbers the file shows as dates. */
  readonly dateColumns?: readonly number[]
  /** Where several sheets became this one: one under another, or side by side for each person. */
  readonly joins?: 'rows' | 'people'
}

/** Services whose exports are known by their headings. `plain` has headings of no known service, `none` has none. */
export const layouts = [
  'qualtrics',
  'qualtricsLegacy',
  'surveyMonkey',
  'typeform',
  'microsoftForms',
  'googleForms',
  'yandexForms',
  'questionstar',
  'delighted',
  'helpScout',
  'anketolog',
  'plain',
  'none',
] as const

export type Layout = (typeof layouts)[number]
export type Decimal = '.' | ','
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** What a person knows better than the recognition does. */
export interface Choices {
  /** Rows above the headings. */
  readonly titleRows?: number
  readonly headingRows?: number
  readonly decimal?: Decimal
  readonly dateOrder?: DateOrder
}

export interface Column {
  /** As it is written, without HTML; empty where there is none. Columns may share a title. */
  readonly title: string
  readonly cells: readonly Cell[]
  /** What most of its cells are. A date is a number here: a serial of 1900, as a sheet holds it. */
  readonly holds: 'numbers' | 'dates' | 'text' | 'nothing'
}

/** Columns of one length. */
export interface Table {
  readonly name: string
  readonly rows: number
  readonly columns: readonly Column[]
}

/** The id of a sentence in the .ftl files of this room, and what stands in it. */
export interface Reason {
  readonly id: string
  readonly values: Readonly<Record<string, string | number>>
}

export interface ReadTable {
  readonly table: Table
  readonly layout: Layout
  readonly titleRows: number
  readonly headingRows: number
  /** Of numbers written as text; null where there are none with a mark. */
  readonly decimal: Decimal | null
  /** Of dates written as text with the year last or first; null where there are none. */
  readonly dateOrder: DateOrder | null
  /** Orders in which every such date can be read. With two of them a person should be asked. */
  readonly dateOrders: readonly DateOrder[]
  /** What was changed in the cells, as sentences. */
  readonly changes: readonly Reason[]
}

/** What a column can be. `leftOut` is what no metric asks for: an address, a name, a number of the row. */
export const roles = [
  'recommend',
  'repurchase',
  'tryOthers',
  'importance',
  'satisfaction',
  'effort',
  'comment',
  'segment',
  'date',
  'customer',
  'amount',
  'weight',
  'churned',
  'counted',
  'leftOut',
] as const

export type Role = (typeof roles)[number]

export interface Scale {
  readonly low: number
  readonly high: number
}

/** One column as it was understood. */
export interface Question {
  readonly role: Role
  /** Ends of the scale of answers; null for columns that are no answers. */
  readonly scale: Scale | null
  /** Of what the importance or the satisfaction is; pairs the two columns. null elsewhere. */
  readonly criterion: string | null
  /** False where another reading fits as well and a person should look. */
  readonly certain: boolean
  /** Why it was taken for this, most telling first. */
  readonly reasons: readonly Reason[]
  /** At most three cells as they were written; masked for personal data. */
  readonly examples: readonly string[]
}

export interface Survey {
  readonly table: Table
  /** One for each column. */
  readonly questions: readonly Question[]
}

/** Columns side by side in this order (they may lie apart in the table), names side by side, an option, or null for one left out. */
export type MetricArgument =
  | { readonly columns: readonly number[] }
  | { readonly names: readonly string[] }
  | string
  | number
  | null

/** One of our functions that fits the survey. */
export interface Metric {
  readonly function: string
  /** In the order of the function's parameters; options at the end are left away. */
  readonly arguments: readonly MetricArgument[]
  /** The column whose title names what is measured. */
  readonly about: number
  /** False where it rests on a column that is not certain. */
  readonly certain: boolean
}
