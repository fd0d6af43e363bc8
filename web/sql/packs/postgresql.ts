/** Functions and aggregates for PostgreSQL: what a worker counted is merged with what others did. */
import type { SqlMetric } from '../../sheet/sql.ts'
import type { SqlScalar } from '../contract.ts'
import { numberOfText, postgresql } from '../dialects/postgresql.ts'
import { refusalOf, resultOf, scalarOf, sumNames } from '../metric.ts'
import { normalFunctions, npsTest } from '../scalars.ts'
import { orderFunctions } from './order-functions.ts'

const float = 'double precision'
const asText = (body: string) => `$loyalty$${body}$loyalty$`

function sqlFunction(name: string, parameters: readonly string[], returns: string, body: string): string {
  return `CREATE OR REPLACE FUNCTION ${name}(${parameters.join(', ')}) RETURNS ${returns}
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS ${asText(`SELECT ${body}`)};`
}

const onScale = 'CASE WHEN number BETWEEN low AND high AND number = round(number) THEN number END'

const helpers = [
  sqlFunction('loyalty_number', ['cell text'], float, numberOfText('cell')),
  sqlFunction('loyalty_number', [`cell ${float}`], float, 'cell'),
  sqlFunction('on_scale', [`number ${float}`, `low ${float}`, `high ${float}`], float, onScale),
  sqlFunction(
    'on_scale',
    ['cell text', `low ${float}`, `high ${float}`],
    float,
    'on_scale(loyalty_number(cell), low, high)',
  ),
  `CREATE OR REPLACE FUNCTION loyalty_stop(words text) RETURNS void
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS ${asText("BEGIN RAISE EXCEPTION '%', words; END")};`,
  sqlFunction(
    'loyalty_combine',
    ['a double precision[]', 'b double precision[]'],
    'double precision[]',
    'array_agg(one + other ORDER BY place) FROM unnest(a, b) WITH ORDINALITY AS sums(one, other, place)',
  ),
]

const typeOf = ({ shows }: SqlScalar) =>
  Object.keys(shows).length === 1 ? float : `loyalty_${Object.keys(shows).join('_')}`

/** A type of its own for what has several columns. */
function typeFor(scalar: SqlScalar): string[] {
  const names = Object.keys(scalar.shows)
  if (names.length === 1) return []
  const columns = names.map((name) => `${name} ${float}`).join(', ')
  return [
    `DO ${asText(`BEGIN CREATE TYPE ${typeOf(scalar)} AS (${columns}); EXCEPTION WHEN duplicate_object THEN NULL; END`)};`,
  ]
}

function scalarFunction(scalar: SqlScalar): string[] {
  const parameters = scalar.parameters.map((parameter) => {
    const value = scalar.usual[parameter]
    return `${parameter} ${float}${value === undefined ? '' : ` DEFAULT ${value}`}`
  })
  return [...typeFor(scalar), sqlFunction(scalar.name, parameters, typeOf(scalar), resultOf(postgresql, scalar))]
}

/** The counts so far, then those with one row more; what they come to at the end. */
function aggregate(metric: SqlMetric): string[] {
  const sums = Object.values(metric.adds(...metric.columns))
  const step = sums.map((add, index) => `state[${index + 1}] + ${add}`).join(', ')
  const numbers = metric.columns.map((column) => `${column} ${float}`)
  const texts = metric.columns.map((column) => `${column} text`)
  const given = metric.columns.map((column) => `loyalty_number(${column})`)
  const state = 'state double precision[]'
  const declared = (types: readonly string[]) => `CREATE OR REPLACE AGGREGATE ${metric.name}(${types.join(', ')}) (
  SFUNC = loyalty_step_${metric.name}, STYPE = double precision[], INITCOND = '{${sums.map(() => 0).join(',')}}',
  FINALFUNC = loyalty_end_${metric.name}, COMBINEFUNC = loyalty_combine, PARALLEL = SAFE
);`
  return [
    sqlFunction(`loyalty_step_${metric.name}`, [state, ...numbers], 'double precision[]', `ARRAY[${step}]`),
    sqlFunction(
      `loyalty_step_${metric.name}`,
      [state, ...texts],
      'double precision[]',
      `loyalty_step_${metric.name}(state, ${given.join(', ')})`,
    ),
    ending(metric),
    declared(numbers),
    declared(texts),
  ]
}

function ending(metric: SqlMetric): string {
  const names = Object.keys(metric.adds(...metric.columns))
  const place = (name: string) => `state[${names.indexOf(name) + 1}]`
  const { refused, words } = refusalOf(metric)
  const check =
    refused === null
      ? ''
      : `IF ${place(refused)} > 0 THEN PERFORM loyalty_stop(${place(refused)} || ' ${words}'); END IF; `
  const given = sumNames(metric).map(place).join(', ')
  return `CREATE OR REPLACE FUNCTION loyalty_end_${metric.name}(state double precision[]) RETURNS ${typeOf(scalarOf(metric))}
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS ${asText(`BEGIN ${check}RETURN ${metric.name}_fromcounts(${given}); END`)};`
}

const source = { table: '%1$s', customer: '%2$I', date: '%3$I', amount: '%4$I' }

/** A query over a table whose name is an argument; what comes back is one JSON row per row. */
function tableFunction(name: string, [table = '', ...columns]: readonly string[], query: string): string {
  const declared = [`${table} regclass`, ...columns.map((column) => `${column} text`)].join(', ')
  const escaped = query
    .replaceAll('%', '%%')
    .replaceAll(/%%(\d\$[sI])/g, '%$1')
    .replaceAll("'", "''")
  const given = [table, ...columns].join(', ')
  const body = `BEGIN RETURN QUERY EXECUTE format('SELECT to_jsonb(found) FROM (${escaped}) AS found', ${given}); END`
  return `CREATE OR REPLACE FUNCTION ${name}(${declared}) RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE AS ${asText(body)};`
}

/** Statements, one after another. */
export const postgresqlPack = (metrics: readonly SqlMetric[]): string[] => [
  ...helpers,
  ...normalFunctions.flatMap(scalarFunction),
  ...metrics.flatMap((metric) => scalarFunction(scalarOf(metric))),
  ...scalarFunction(npsTest),
  ...metrics.flatMap(aggregate),
  ...orderFunctions(postgresql, source, tableFunction),
]
