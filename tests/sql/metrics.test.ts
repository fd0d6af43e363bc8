/** Every metric in every engine equals the spreadsheet function, group by group: by its function, and as a plain query. */
import { afterAll, describe, expect, test } from 'vitest'
import type { SqlMetric } from '../../web/sheet/sql.ts'
import { functions } from '../../web/sheet/table.ts'
import { engines } from '../../web/sql/engines.ts'
import { metricQuery } from '../../web/sql/query.ts'
import { createTable, type Running, type SqlRow } from './engines/engine.ts'
import { engineNames, start } from './engines/start.ts'
import { type Expected, expectedOf } from './expected.ts'
import { emptySample, plainSample, type Sample, spoiltSample, writtenSample } from './samples.ts'

const all = functions.flatMap((info) => info.sql.map((metric) => ({ info, metric })))

/** The largest difference of a metric in an engine, all its scales together. */
const largestOf = new Map<string, Map<string, number>>()

function note({ name }: SqlMetric, engine: string, difference: number): void {
  const onAnyScale = name.replace(/_\d+_\d+$/, '')
  const known = largestOf.get(onAnyScale) ?? new Map<string, number>()
  known.set(engine, Math.max(known.get(engine) ?? 0, difference))
  largestOf.set(onAnyScale, known)
}

afterAll(() => {
  const line = (name: string, cells: readonly string[]) =>
    `sql ${name.padEnd(14)}${cells.map((cell) => cell.padStart(12)).join('')}`
  const rows = [...largestOf].map(([name, by]) =>
    line(
      name,
      engineNames.map((engine) => by.get(engine)?.toExponential(1) ?? 'failed'),
    ),
  )
  console.log([line('', engineNames), ...rows].join('\n'))
})

const columnsOf = (metric: SqlMetric) => metric.columns.map((_, index) => `c${index + 1}`)

/** The results by group: those of the metric's function, in its order. */
function resultsOf(metric: SqlMetric, rows: readonly SqlRow[], shape: 'call' | 'query'): Map<string, number[] | null> {
  const names = Object.keys(
    metric.shows(Object.fromEntries(Object.keys(metric.adds(...metric.columns)).map((n) => [n, n])), '2'),
  )
  const numbersIn = (row: SqlRow): number[] | null => {
    const value = shape === 'call' ? row.value : row
    const found = typeof value === 'object' && value !== null ? names.map((name) => (value as SqlRow)[name]) : [value]
    return found.every((item) => item === null || item === undefined) ? null : found.map(Number)
  }
  return new Map(rows.map((row) => [String(row.grouped_by), numbersIn(row)]))
}

/** The largest difference, relative to the number. */
function compare(found: ReadonlyMap<string, number[] | null>, expected: ReadonlyMap<string, Expected>): number {
  let largest = 0
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort())
  for (const [group, wanted] of expected) {
    const given = found.get(group) ?? null
    if (wanted === null || wanted === 'refused' || given === null) {
      // A count of nothing is 0 in a table, where the function has nothing to show.
      expect(given?.some((number) => number !== 0) ?? false, `${group}: ${given}`).toBe(false)
      expect(wanted === null || given !== null, `${group}: ${wanted}`).toBe(true)
      continue
    }
    expect(given.length).toBe(wanted.length)
    wanted.forEach((number, index) => {
      const difference = Math.abs(number - (given[index] ?? Number.NaN)) / Math.max(1, Math.abs(number))
      expect(difference, `${group}: ${given[index]} for ${number}`).toBeLessThanOrEqual(1e-9)
      largest = Math.max(largest, difference)
    })
  }
  return largest
}

describe.each(engineNames)('%s', (engine) => {
  let running: Running
  let tables = 0
  const { dialect } = engines[engine]
  /** Spark has no functions that aggregate. */
  const shapes = engine === 'spark' ? (['query'] as const) : (['call', 'query'] as const)

  const load = async (metric: SqlMetric, sample: Sample): Promise<string> => {
    running ??= await start(engine)
    const name = `sample_${++tables}`
    await createTable(running, name, ['g', ...columnsOf(metric)], sample.kind, sample.rows)
    return name
  }
  const ask = async (metric: SqlMetric, table: string, shape: 'call' | 'query') => {
    const columns = columnsOf(metric)
    const call = `SELECT g AS grouped_by, ${metric.name}(${columns.join(', ')}) AS value FROM ${table} GROUP BY g`
    const query = metricQuery(dialect, metric, { table: [table], columns, group: 'g' })
    return resultsOf(metric, await running.run(shape === 'call' ? call : query), shape)
  }
  afterAll(() => running?.stop())

  test.each(all)('$metric.name', async ({ info, metric }) => {
    let largest = 0
    for (const sample of [plainSample(metric, 1000 + metric.name.length), writtenSample(metric, 5)]) {
      const table = await load(metric, sample)
      const groups = new Map<string, Expected>()
      for (const group of new Set(sample.rows.map(([name]) => String(name)))) {
        const own = sample.rows.filter(([name]) => name === group).map((row) => row.slice(1))
        groups.set(group, expectedOf(info, metric, own))
      }
      for (const shape of shapes) largest = Math.max(largest, compare(await ask(metric, table, shape), groups))
    }
    note(metric, engine, largest)
  })

  test('answers off the scale end the query, and none is NULL', async () => {
    for (const { info, metric } of all
      .filter(({ metric }) => metric.options.length === 0 || /^(nps|csat|ces)/.test(metric.name))
      .slice(0, 8)) {
      if (metric.scale === null) continue
      const spoilt = await load(metric, spoiltSample(metric))
      expect(
        expectedOf(
          info,
          metric,
          spoiltSample(metric).rows.map((row) => row.slice(1)),
        ),
      ).toBe('refused')
      const empty = await load(metric, emptySample(metric))
      for (const shape of shapes) {
        await expect(ask(metric, spoilt, shape)).rejects.toThrow(/off the scale/)
        const found = [...(await ask(metric, empty, shape)).values()]
        expect(found.flat().every((value) => value === null || value === 0)).toBe(true)
      }
    }
  })
})
