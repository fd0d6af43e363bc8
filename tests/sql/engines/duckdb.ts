/** DuckDB in this process. */
import { DuckDBInstance } from '@duckdb/node-api'
import type { Run, Running, SqlRow } from './engine.ts'
import { byInserts } from './tables.ts'

export async function startDuckdb(): Promise<Running> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  const run: Run = async (query) => {
    const reader = await connection.runAndReadAll(query)
    return reader.getRowObjectsJson() as SqlRow[]
  }
  return {
    engine: 'duckdb',
    run,
    createTable: byInserts('duckdb', run),
    stop: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
