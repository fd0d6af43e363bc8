/** A real engine with the pack installed. */
import type { SqlEngine } from '../../../web/sql/contract.ts'

export type SqlRow = Readonly<Record<string, unknown>>
export type Value = string | number | null

export interface Running {
  readonly engine: SqlEngine
  /** Rows of the answer; fails with the engine's own words. */
  readonly run: (query: string) => Promise<SqlRow[]>
  readonly stop: () => Promise<void>
}

interface Types {
  readonly text: string
  readonly number: string
  /** What follows the list of columns. */
  readonly table: string
}

export const typesOf: Readonly<Record<SqlEngine, Types>> = {
  duckdb: { text: 'VARCHAR', number: 'DOUBLE', table: '' },
  postgresql: { text: 'text', number: 'double precision', table: '' },
  spark: { text: 'STRING', number: 'DOUBLE', table: ' USING parquet' },
  clickhouse: { text: 'Nullable(String)', number: 'Nullable(Float64)', table: ' ENGINE = Memory' },
}

const literal = (value: Value) => {
  if (value === null) return 'NULL'
  return typeof value === 'number' ? `${value}` : `'${value.replaceAll("'", "''")}'`
}

const rowsAtOnce = 2000

/** A table with these columns: all text, or all numbers. */
export async function createTable(
  running: Running,
  name: string,
  columns: readonly string[],
  kind: 'text' | 'number',
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const types = typesOf[running.engine]
  const declared = columns.map((column, index) => `${column} ${index === 0 ? types.text : types[kind]}`).join(', ')
  await running.run(`CREATE TABLE ${name} (${declared})${types.table}`)
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const values = rows.slice(start, start + rowsAtOnce).map((row) => `(${row.map(literal).join(', ')})`)
    await running.run(`INSERT INTO ${name} VALUES ${values.join(', ')}`)
  }
}
