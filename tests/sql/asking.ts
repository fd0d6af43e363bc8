/** A metric asked of an engine: by its function, and as a query that needs nothing installed. */
import { expect } from 'vitest'
import type { Argument, FunctionInfo } from '../../web/sheet/contract.ts'
import type { SqlMetric } from '../../web/sheet/sql.ts'
import { functions } from '../../web/sheet/table.ts'
import type { SqlEngine } from '../../web/sql/contract.ts'
import { engines } from '../../web/sql/engines.ts'
import { metricQuery } from '../../web/sql/query.ts'
import { compareNumbers } from './differences.ts'
import type { Column, Running, SqlRow, Value } from './engines/engine.ts'
import { type Expected, expectedOf } from './expected.ts'

export interface Asked {
  readonly info: FunctionInfo
  readonly metric: SqlMetric
}

export const everyMetric: readonly Asked[] = functions.flatMap((info) => info.sql.map((metric) => ({ info, metric })))

export function metricNamed(name: string): Asked {
  const found = everyMetric.find(({ metric }) => metric.name === name)
  if (found === undefined) throw new Error(`no metric ${name}`)
  return found
}

/** A table with the names of its group and of the metric's columns. */
export interface Place {
  readonly table: string
  readonly group: string
  readonly columns: readonly string[]
}

/** Spark has no functions that aggregate. */
export const shapesOf = (engine: SqlEngine) => (engine === 'spark' ? ['query'] : ['call', 'query']) as readonly Shape[]
export type Shape = 'call' | 'query'

export function writtenFor(engine: SqlEngine, metric: SqlMetric, place: Place, shape: Shape): string {
  const { dialect } = engines[engine]
  const { table, group, columns } = place
  if (shape === 'query') return metricQuery(dialect, metric, { table: [table], columns, group })
  const call = `${metric.name}(${columns.map(dialect.quoted).join(', ')})`
  return `SELECT ${dialect.quoted(group)} AS grouped_by, ${call} AS value FROM ${dialect.quoted(table)} GROUP BY ${dialect.quoted(group)}`
}

type Results = ReadonlyMap<string, readonly number[] | null>

/** The results by group: those of the metric's function, in its order. */
export async function ask({ engine, run }: Running, metric: SqlMetric, place: Place, shape: Shape): Promise<Results> {
  const sums = Object.keys(metric.adds(...metric.columns))
  const names = Object.keys(metric.shows(Object.fromEntries(sums.map((name) => [name, name])), '2'))
  const numbersIn = (row: SqlRow): number[] | null => {
    const value = shape === 'call' ? row.value : row
    const found = typeof value === 'object' && value !== null ? names.map((name) => (value as SqlRow)[name]) : [value]
    return found.every((item) => item === null || item === undefined) ? null : found.map(Number)
  }
  const rows = await run(writtenFor(engine, metric, place, shape))
  return new Map(rows.map((row) => [String(row.grouped_by ?? null), numbersIn(row)]))
}

/** All scales of a metric are one line of the printed table. */
const onAnyScale = (name: string) => name.replace(/_\d+_\d+$/, '')

export function compare(engine: SqlEngine, { name }: SqlMetric, found: Results, expected: Map<string, Expected>): void {
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort())
  for (const [group, wanted] of expected) {
    const given = found.get(group) ?? null
    expect(wanted, group).not.toBe('refused')
    if (wanted === null || wanted === 'refused') {
      // A count of nothing is 0 in a table, where the function has nothing to show.
      expect(given?.every((number) => number === 0) ?? true, `${group}: ${given}`).toBe(true)
      continue
    }
    expect(given?.length, group).toBe(wanted.length)
    wanted.forEach((number, index) => {
      compareNumbers(engine, onAnyScale(name), given?.[index], number, group)
    })
  }
}

export interface Loaded {
  readonly columns: readonly Column[]
  /** The group, then the columns of the metric. */
  readonly rows: readonly (readonly Value[])[]
}

/** What the spreadsheet function shows for the rows of each group. */
export function expectedByGroup(
  { info, metric }: Asked,
  rows: Loaded['rows'],
  ...more: Argument[]
): Map<string, Expected> {
  const groups = new Set(rows.map(([group]) => String(group)))
  const own = (name: string) => rows.filter(([group]) => String(group) === name).map((row) => row.slice(1))
  return new Map([...groups].map((name) => [name, expectedOf(info, metric, own(name), ...more)]))
}

/** Makes the table and compares the metric by group, in each shape. */
export async function loadAndCompare(running: Running, asked: Asked, table: string, loaded: Loaded): Promise<void> {
  const [group = '', ...columns] = loaded.columns.map(({ name }) => name)
  await running.createTable(table, loaded.columns, loaded.rows)
  await compareInTable(running, asked, { table, group, columns }, loaded.rows)
}

export async function compareInTable(
  running: Running,
  asked: Asked,
  place: Place,
  rows: Loaded['rows'],
): Promise<void> {
  const expected = expectedByGroup(asked, rows)
  for (const shape of shapesOf(running.engine)) {
    compare(running.engine, asked.metric, await ask(running, asked.metric, place, shape), expected)
  }
}
