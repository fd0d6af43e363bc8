/** How a table comes into an engine. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dialect, SqlEngine } from '../../../web/sql/contract.ts'
import { engines } from '../../../web/sql/engines.ts'
import type { Column, CreateTable, Run, Value } from './engine.ts'

type Types = Readonly<Record<Column['kind'], string>>

const types: Readonly<Record<SqlEngine, Types>> = {
  duckdb: { text: 'VARCHAR', number: 'DOUBLE', whole: 'INTEGER', date: 'DATE' },
  postgresql: { text: 'text', number: 'double precision', whole: 'integer', date: 'date' },
  spark: { text: 'STRING', number: 'DOUBLE', whole: 'INT', date: 'DATE' },
  clickhouse: {
    text: 'Nullable(String)',
    number: 'Nullable(Float64)',
    whole: 'Nullable(Int32)',
    date: 'Nullable(Date)',
  },
}

const declared = ({ engine, quoted }: Dialect, columns: readonly Column[]) =>
  columns.map(({ name, kind }) => `${quoted(name)} ${types[engine][kind]}`).join(', ')

const literal = (engine: SqlEngine) => (value: Value) => {
  if (value === null) return 'NULL'
  if (typeof value === 'number') return `${value}`
  const text = engine === 'clickhouse' ? value.replaceAll('\\', '\\\\') : value
  return `'${text.replaceAll("'", "''")}'`
}

const rowsAtOnce = 2000

export const byInserts =
  (engine: SqlEngine, run: Run): CreateTable =>
  async (name, columns, rows) => {
    const { dialect } = engines[engine]
    const table = dialect.quoted(name)
    await run(
      `CREATE TABLE ${table} (${declared(dialect, columns)})${engine === 'clickhouse' ? ' ENGINE = Memory' : ''}`,
    )
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      const values = rows.slice(start, start + rowsAtOnce).map((row) => `(${row.map(literal(engine)).join(', ')})`)
      await run(`INSERT INTO ${table} VALUES ${values.join(', ')}`)
    }
  }

/** Spark reads a folder of files, so that each of its workers has rows of its own. */
export const byFiles = (run: Run, folder: string): CreateTable => {
  let tables = 0
  return async (name, columns, rows) => {
    const { dialect } = engines.spark
    const path = join(folder, `table_${++tables}.json`)
    const lines = rows.map((row) =>
      JSON.stringify(Object.fromEntries(columns.map((column, i) => [column.name, row[i]]))),
    )
    writeFileSync(path, lines.join('\n'))
    await run(
      `CREATE TEMPORARY VIEW ${dialect.quoted(name)} (${declared(dialect, columns)}) USING json OPTIONS (path '${path}')`,
    )
  }
}
