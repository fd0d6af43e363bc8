/** A real engine with the pack installed. */
import type { SqlEngine } from '../../../web/sql/contract.ts'

export type SqlRow = Readonly<Record<string, unknown>>
export type Value = string | number | null

export interface Column {
  readonly name: string
  readonly kind: 'text' | 'number' | 'whole' | 'date'
}

export type Run = (query: string) => Promise<SqlRow[]>

export interface Running {
  readonly engine: SqlEngine
  /** Rows of the answer; fails with the engine's own words. */
  readonly run: Run
  readonly createTable: CreateTable
  readonly stop: () => Promise<void>
}

export type CreateTable = (
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly Value[])[],
) => Promise<void>
