/** The engines of this run: DuckDB, or those that LOYALTY_ENGINES names, with the packs installed. */
import { functions } from '../../../web/sheet/table.ts'
import type { SqlEngine } from '../../../web/sql/contract.ts'
import { engines } from '../../../web/sql/engines.ts'
import { startDuckdb } from './duckdb.ts'
import type { Running } from './engine.ts'
import { startPostgresql } from './postgresql.ts'
import { startPython } from './python.ts'

export const metrics = functions.flatMap(({ sql }) => sql)

export const engineNames = (process.env.LOYALTY_ENGINES ?? 'duckdb').split(',') as SqlEngine[]

const starting: Readonly<Record<SqlEngine, () => Promise<Running>>> = {
  duckdb: startDuckdb,
  postgresql: startPostgresql,
  spark: () => startPython('spark'),
  clickhouse: () => startPython('clickhouse'),
}

export async function start(engine: SqlEngine): Promise<Running> {
  const running = await starting[engine]()
  const pack = engines[engine].pack(metrics)
  if (engine === 'postgresql') await running.run(pack.join('\n'))
  else for (const statement of pack) await running.run(statement)
  return running
}
