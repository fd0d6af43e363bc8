/** Temporary functions for Spark. It has none that aggregate: over rows a metric is a query of its own (see `query.ts`). */
import type { SqlMetric } from '../../sheet/sql.ts'
import type { SqlScalar } from '../contract.ts'
import { numberOfText, spark } from '../dialects/spark.ts'
import { resultOf, scalarOf } from '../metric.ts'
import { normalFunctions, npsTest } from '../scalars.ts'

function temporary(name: string, parameters: readonly string[], returns: string, body: string): string {
  return `CREATE OR REPLACE TEMPORARY FUNCTION ${name}(${parameters.join(', ')}) RETURNS ${returns} RETURN ${body};`
}

const number = numberOfText('cell')

/** Takes text too: a column of numbers becomes one by itself, and text that is no number would end the query otherwise. */
const onScale = `CASE WHEN ${number} BETWEEN low AND high AND ${number} = round(${number}) THEN ${number} END`

const helpers = [
  temporary('loyalty_number', ['cell STRING'], 'DOUBLE', number),
  temporary('on_scale', ['cell STRING', 'low DOUBLE', 'high DOUBLE'], 'DOUBLE', onScale),
]

const typeOf = ({ shows }: SqlScalar) => {
  const names = Object.keys(shows)
  return names.length === 1 ? 'DOUBLE' : `STRUCT<${names.map((name) => `${name}: DOUBLE`).join(', ')}>`
}

function scalar(written: SqlScalar): string {
  const parameters = written.parameters.map((parameter) => {
    const value = written.usual[parameter]
    return `${parameter} DOUBLE${value === undefined ? '' : ` DEFAULT ${value}`}`
  })
  return temporary(written.name, parameters, typeOf(written), resultOf(spark, written))
}

/** Statements, one after another. */
export const sparkPack = (metrics: readonly SqlMetric[]): string[] => [
  ...helpers,
  ...normalFunctions.map(scalar),
  ...metrics.map((metric) => scalar(scalarOf(metric))),
  scalar(npsTest),
]
