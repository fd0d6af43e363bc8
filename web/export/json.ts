/** The results of a workbook as JSON, for other programs. */
import type { FunctionInfo, Language, Reading } from '../sheet/contract.ts'
import type { WorkbookPlan } from '../workbook/contract.ts'

export interface ResultsDocument {
  readonly format: 'loyalty-results'
  readonly version: 1
  readonly language: Language
  /** Every cell that calls one of our functions, sheet after sheet, row after row. */
  readonly results: readonly ResultEntry[]
}

export interface ResultEntry {
  readonly sheet: string
  /** "B4" */
  readonly cell: string
  readonly formula: string
  /** What the cell shows: a value, the rows of a spilled table, or an error with its sentence. */
  readonly value: unknown
  /** How the result reads: its interval, its band and whose; null where the cell shows no score. */
  readonly reading: ReadingEntry | null
}

export interface ReadingEntry {
  readonly metric: string
  readonly unit: string
  readonly scale: string
  readonly counted: number
  readonly interval: Reading['interval']
  readonly band: { readonly scheme: string; readonly title: string; readonly low: number; readonly high: number } | null
  readonly groups: Reading['groups']
  readonly skipped: Readonly<Record<string, number>>
}

/** The reading of a cell, where whoever asks can have it. */
export type ReadingAt = (sheet: string, row: number, column: number) => Reading | null

export function resultsOf(
  plan: WorkbookPlan,
  _functions: readonly FunctionInfo[],
  _readingAt: ReadingAt,
): ResultsDocument {
  return { format: 'loyalty-results', version: 1, language: plan.language, results: [] }
}
