/** A file of more rows than a grid holds: the rows stay in a database in the browser, what leaves it are counts. */
import type { Imported, ImportFailure, Score } from '../import/contract.ts'
import type { Language, Loyalty, SqlMetric } from '../sheet/contract.ts'
import type { Scale, Survey } from '../survey/contract.ts'
import type { WorkbookPlan } from '../workbook/contract.ts'
import type { MetricName } from './metrics.ts'

export type LargeKind = 'parquet' | 'text'

export interface Warehouse {
  readonly rows: number
  /** Never rejects: what a person must know is the result. */
  readonly scores: (survey: Survey) => Promise<readonly Score[] | ImportFailure>
  readonly report: (survey: Survey, language: Language) => Promise<WorkbookPlan>
}

/** `survey` holds a sample of the rows. */
export interface LargeImported extends Imported {
  readonly warehouse: Warehouse
}

/** null where the file itself has been read. */
export const warehouseOf = (imported: Imported): Warehouse | null =>
  'warehouse' in imported ? (imported as LargeImported).warehouse : null

export type LoadLoyalty = () => Promise<Loyalty>

/** A question whose answers the database counts. */
export interface LargeQuestion {
  readonly metric: MetricName
  readonly columns: readonly number[]
  readonly title: string
  readonly scale: Scale
  /** Which end of the scale of efforts is the easy one. */
  readonly easy: 'low' | 'high'
  readonly sql: SqlMetric
}

export type Sums = Readonly<Record<string, number>>

/** Sums of the rows of one group, under the names that the query gives them. */
export interface Tally {
  /** The group as text, the first day of the period as 2024-01-31; '' for rows that have none. */
  readonly label: string
  readonly sums: Sums
}

export type Period = 'month' | 'week' | 'quarter' | 'year'

/** What the rows of a table of counts are: all rows of the file together, or parts of them. */
export type By =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'group' | Period | 'criterion' | 'cohort' | 'column' | 'amount' | 'product'
      readonly title: string
    }

/** One query as a table. */
export interface Tallied {
  readonly metric: string
  /** What is measured, in the words of the file. */
  readonly title: string
  readonly by: By
  /** Those the sheet of counts shows, in this order. */
  readonly sums: readonly string[]
  readonly tallies: readonly Tally[]
  readonly sql: string
  /** The table that the query reads, where that is not the file itself. */
  readonly made?: string
}

/** Of the answers to one question. */
export interface Answered extends Tallied {
  readonly question: LargeQuestion
}

/** What makes an index of satisfaction. */
export interface CriteriaCounts {
  /** The columns of each criterion. */
  readonly pairs: readonly (readonly [importance: number, satisfaction: number])[]
  readonly max: number
  readonly criteria: Tallied
  readonly all: Tallied
  readonly parts: readonly Tallied[]
}

export interface OrdersCounts {
  /** Of the report of orders; null where rows are lines of orders, or amounts are missing. */
  readonly sales: Tallied | null
  /** Customers, and those who bought on two days. */
  readonly days: Tallied
  /** Customers by month: new, retained, returned. */
  readonly churn: Tallied | null
  readonly months: Tallied | null
  /** `long` where no table of theirs could be read. */
  readonly cohorts: Tallied | 'long' | null
  readonly parts: readonly Tallied[]
}

/** Of a list of customers that says who left. */
export interface ChurnCounts {
  readonly all: Tallied
  /** What they brought; null where no column says it. */
  readonly amounts: Tallied | null
  /** Those who stayed by their months as customers. */
  readonly tenure: { readonly title: string; readonly tallied: Tallied } | null
  readonly parts: readonly Tallied[]
}

/** Sums and products of the answers of those who answered every question. */
export interface DriversCounts {
  readonly outcome: number
  readonly attributes: readonly number[]
  readonly tallied: Tallied
}

/** Everything that a report is made of. */
export interface LargeCounts {
  readonly totals: readonly Answered[]
  readonly parts: readonly Answered[]
  readonly weighted: readonly Answered[]
  readonly criteria: CriteriaCounts | null
  readonly orders: OrdersCounts | null
  readonly churn: ChurnCounts | null
  readonly drivers: readonly DriversCounts[]
  readonly audit: Tallied
  /** Columns of dates with some that lie decades from all others; the first of them as 1900-01-01. */
  readonly far: readonly { readonly title: string; readonly rows: number; readonly date: string }[]
  /** Columns of groups that are too many for a table. */
  readonly wide: readonly { readonly title: string; readonly groups: number }[]
}

/** The database did not come. */
export const noReader: ImportFailure = { kind: 'failure', id: 'import-large-no-reader', values: {} }
