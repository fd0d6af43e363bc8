/** The engines, each with its dialect and its pack. */
import type { SqlMetric } from '../sheet/sql.ts'
import type { Dialect, SqlEngine } from './contract.ts'
import { clickhouse } from './dialects/clickhouse.ts'
import { duckdb } from './dialects/duckdb.ts'
import { postgresql } from './dialects/postgresql.ts'
import { spark } from './dialects/spark.ts'
import { metricExamples, orderExamples } from './examples.ts'
import { clickhousePack } from './packs/clickhouse.ts'
import { duckdbPack } from './packs/duckdb.ts'
import { postgresqlPack } from './packs/postgresql.ts'
import { sparkPack } from './packs/spark.ts'

interface Engine {
  readonly dialect: Dialect
  /** Statements that define its functions, one after another. */
  readonly pack: (metrics: readonly SqlMetric[]) => string[]
  /** Queries for what it cannot define. */
  readonly examples: (metrics: readonly SqlMetric[]) => string[]
}

export const engines: Readonly<Record<SqlEngine, Engine>> = {
  duckdb: { dialect: duckdb, pack: duckdbPack, examples: () => [] },
  postgresql: { dialect: postgresql, pack: postgresqlPack, examples: () => [] },
  spark: {
    dialect: spark,
    pack: sparkPack,
    examples: (metrics) => [...metricExamples(spark, metrics), ...orderExamples(spark)],
  },
  clickhouse: { dialect: clickhouse, pack: clickhousePack, examples: () => orderExamples(clickhouse) },
}
