/** Macros for DuckDB. */
import type { SqlMetric } from '../../sheet/sql.ts'
import type { SqlScalar } from '../contract.ts'
import { duckdb } from '../dialects/duckdb.ts'
import { aggregateOf, resultOf, scalarOf } from '../metric.ts'
import { normalFunctions, npsTest } from '../scalars.ts'
import { orderFunctions } from './order-functions.ts'

const macro = (name: string, parameters: readonly string[], body: string) =>
  `CREATE OR REPLACE MACRO ${name}(${parameters.join(', ')}) AS ${body};`

const number = 'loyalty_number(cell)'

const helpers = [
  macro('loyalty_number', ['cell'], duckdb.number('cell')),
  macro(
    'on_scale',
    ['cell', 'low', 'high'],
    `CASE WHEN ${number} BETWEEN low AND high AND ${number} = round(${number}) THEN ${number} END`,
  ),
]

function scalarMacro(scalar: SqlScalar): string {
  const parameters = scalar.parameters.map((parameter) => {
    const value = scalar.usual[parameter]
    return value === undefined ? parameter : `${parameter} := ${value}`
  })
  return macro(scalar.name, parameters, resultOf(duckdb, scalar))
}

function metricMacro(metric: SqlMetric): string {
  const numbers = metric.columns.map((column) => `loyalty_number(${column})`)
  const parameters = metric.isInterval ? [...metric.columns, 'confidence := 0.95'] : metric.columns
  return macro(metric.name, parameters, aggregateOf(duckdb, metric, numbers))
}

const tableMacro = (name: string, parameters: readonly string[], query: string) =>
  macro(name, parameters, `TABLE\n${query}`)

const source = {
  table: 'query_table(orders_table)',
  customer: 'customer_id',
  date: 'order_date',
  amount: 'order_amount',
}

/** Statements, one after another. */
export const duckdbPack = (metrics: readonly SqlMetric[]): string[] => [
  ...helpers,
  ...normalFunctions.map(scalarMacro),
  ...metrics.map((metric) => scalarMacro(scalarOf(metric))),
  scalarMacro(npsTest),
  ...metrics.map(metricMacro),
  ...orderFunctions(duckdb, source, tableMacro),
]
