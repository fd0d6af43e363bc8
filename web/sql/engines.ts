/** The engines, each with its dialect and its pack. */
import type { SqlMetric } from '../sheet/sql.ts'
import type { Dialect, SqlEngine } from './contract.ts'
import { clickhouse } from './dialects/clickhouse.ts'
import { duckdb } from './dialects/duckdb.ts'
import { postgresql } from './dialects/postgresql.ts'
import { spark } from './dialects/spark.ts'
import { clickhousePack } from './packs/clickhouse.ts'
import { duckdbPack } from './packs/duckdb.ts'
import { postgresqlPack } from './packs/postgresql.ts'
import { sparkPack } from './packs/spark.ts'

interface Engine {
  readonly dialect: Dialect
  /** Statements that define its functions, one after another. */
  readonly pack: (metrics: readonly SqlMetric[]) => string[]
}

export const engines: Readonly<Record<SqlEngine, Engine>> = {
  duckdb: { dialect: duckdb, pack: duckdbPack },
  postgresql: { dialect: postgresql, pack: postgresqlPack },
  spark: { dialect: spark, pack: sparkPack },
  clickhouse: { dialect: clickhouse, pack: clickhousePack },
}
