/** A table with headings, and what each of its columns holds. Knows neither files nor a spreadsheet nor the DOM. */
import type { Cell } from '../sheet/contract.ts'

export interface Column {
  readonly title: string
  readonly cells: readonly Cell[]
}

/** Columns of one length. Dates are serials of 1900, as a sheet holds them. */
export interface Table {
  readonly name: string
  readonly rows: number
  readonly columns: readonly Column[]
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
  'leftOut',
] as const

export type Role = (typeof roles)[number]

/** Why a column was taken for what it is: the id of a sentence in the .ftl files of this room, and what stands in it. */
export interface Reason {
  readonly id: string
  readonly values: Readonly<Record<string, string | number>>
}

/** One column as it was understood. */
export interface Question {
  readonly role: Role
  /** Ends of the scale of answers; null for columns that are no answers. */
  readonly scale: { readonly low: number; readonly high: number } | null
  /** Of what the importance or the satisfaction is; pairs the two columns. null elsewhere. */
  readonly criterion: string | null
  /** False where another reading fits as well and a person should look. */
  readonly certain: boolean
  readonly reasons: readonly Reason[]
  /** At most three cells as they were written; masked for personal data. */
  readonly examples: readonly string[]
}

export interface Survey {
  readonly table: Table
  /** One for each column. */
  readonly questions: readonly Question[]
}
