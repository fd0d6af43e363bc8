/** The very DuckDB that the page counts with, without a browser. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Row, Rows } from '../../../web/warehouse/database.ts'

interface Connection {
  query(sql: string): { toArray(): { toJSON(): Row }[] }
}

export interface NodeDatabase extends Rows {
  /** A file that queries read by this name. */
  readonly take: (name: string, bytes: Uint8Array) => void
}

export async function openDuckDB(): Promise<NodeDatabase> {
  const require = createRequire(import.meta.url)
  const file = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs')
  const duckdb = require(file)
  const mainModule = join(file, '../duckdb-eh.wasm')
  const bundle = { mainModule, mainWorker: '' }
  const engine = await duckdb.createDuckDB({ mvp: bundle, eh: bundle }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME)
  await engine.instantiate()
  const connection: Connection = engine.connect()
  return {
    rows: async (sql) =>
      connection
        .query(sql)
        .toArray()
        .map((row) => row.toJSON()),
    take: (name, bytes) => engine.registerFileBuffer(name, bytes),
  }
}
