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
  readonly sql: SqlMetric
}

export type Sums = Readonly<Record<string, number>>

/** Sums of the rows of one group, under the names that the metric's SQL gives them. */
export interface Tally {
  /** The group as text, the first day of the period as 2024-01-31; '' for rows that have none. */
  readonly label: string
  readonly sums: Sums
}

/** One query: all rows of a question, or those of each group or period. */
export interface Tallied {
  readonly question: LargeQuestion
  readonly by: { readonly kind: 'all' } | { readonly kind: 'group' | Period; readonly title: string }
  readonly tallies: readonly Tally[]
  readonly sql: string
}

export type Period = 'month' | 'week' | 'quarter'

/** The database did not come. */
export const noReader: ImportFailure = { kind: 'failure', id: 'import-large-no-reader', values: {} }
