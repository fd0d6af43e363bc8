/** Functions for ClickHouse: expressions with names, so that what aggregates stays an aggregate. */
import type { SqlMetric } from '../../sheet/sql.ts'
import type { SqlScalar } from '../contract.ts'
import { clickhouse } from '../dialects/clickhouse.ts'
import { aggregateOf, resultOf, scalarOf } from '../metric.ts'
import { normalFunctions, npsTest } from '../scalars.ts'

const named = (name: string, parameters: readonly string[], body: string) =>
  `CREATE OR REPLACE FUNCTION ${name} AS (${parameters.join(', ')}) -> ${body};`

const number = 'loyalty_number(cell)'

const helpers = [
  named('loyalty_number', ['cell'], clickhouse.number('cell')),
  named(
    'on_scale',
    ['cell', 'low', 'high'],
    `if(${number} BETWEEN low AND high AND ${number} = round(${number}), ${number}, NULL)`,
  ),
]

const scalar = (written: SqlScalar) => named(written.name, written.parameters, resultOf(clickhouse, written))

/** Nothing can be left out of a call here: an interval is that of 95%. */
function overRows(metric: SqlMetric): string {
  const numbers = metric.columns.map((column) => `loyalty_number(${column})`)
  const body = aggregateOf(clickhouse, metric, numbers)
  return named(metric.name, metric.columns, metric.isInterval ? body.replace('confidence', '0.95') : body)
}

/** Statements, one after another. */
export const clickhousePack = (metrics: readonly SqlMetric[]): string[] => [
  ...helpers,
  ...normalFunctions.map(scalar),
  ...metrics.map((metric) => scalar(scalarOf(metric))),
  scalar(npsTest),
  ...metrics.map(overRows),
]
