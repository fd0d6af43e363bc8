/** DuckDB in this process. */
import { DuckDBInstance } from '@duckdb/node-api'
import type { Running, SqlRow } from './engine.ts'

export async function startDuckdb(): Promise<Running> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  return {
    engine: 'duckdb',
    run: async (query) => {
      const reader = await connection.runAndReadAll(query)
      return reader.getRowObjectsJson() as SqlRow[]
    },
    stop: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
