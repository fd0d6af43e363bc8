/** What the page counts of very large files, in the very DuckDB that it counts with: the same as the functions count cell by cell. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import { duckdb as dialect } from '../../web/sql/dialects/duckdb.ts'
import type { Column, Role, Survey } from '../../web/survey/contract.ts'
import { Asked } from '../../web/warehouse/asked.ts'
import type { Tally } from '../../web/warehouse/contract.ts'
import { Counter } from '../../web/warehouse/counter.ts'
import type { Row } from '../../web/warehouse/database.ts'
import type { NamedColumn } from '../../web/warehouse/grouping.ts'
import { call } from '../sheet/loyalty.ts'

type Query = (sql: string) => { toArray(): { toJSON(): Row }[] }

let query: Query

beforeAll(async () => {
  const require = createRequire(import.meta.url)
  const file = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs')
  const duckdb = require(file)
  const mainModule = join(file, '../duckdb-eh.wasm')
  const bundle = { mainModule, mainWorker: '' }
  const engine = await duckdb.createDuckDB({ mvp: bundle, eh: bundle }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME)
  await engine.instantiate()
  const connection = engine.connect()
  query = (sql) => connection.query(sql)
})

const rows = async (sql: string): Promise<readonly Row[]> =>
  query(sql)
    .toArray()
    .map((row) => row.toJSON())

const literal = (cell: Cell) => (cell === null ? 'NULL' : `'${String(cell).replaceAll("'", "''")}'`)

async function fill(columns: readonly (NamedColumn & { readonly cells: readonly Cell[] })[]): Promise<void> {
  const named = columns.map(({ name, type }) => `${dialect.quoted(name)} ${type}`)
  await rows(`CREATE OR REPLACE TABLE answers (${named.join(', ')})`)
  const count = columns[0]?.cells.length ?? 0
  const values = Array.from(
    { length: count },
    (_, row) => `(${columns.map(({ cells }) => literal(cells[row] ?? null)).join(', ')})`,
  )
  if (count > 0) await rows(`INSERT INTO answers VALUES ${values.join(', ')}`)
}

const surveyOf = (columns: readonly (readonly [title: string, role: Role, high?: number])[]): Survey => ({
  table: { name: 'x', rows: 1, columns: columns.map(([title]): Column => ({ title, cells: [], holds: 'numbers' })) },
  questions: columns.map(([, role, high]) => ({
    role,
    scale: high === undefined ? null : { low: high === 10 ? 0 : 1, high },
    criterion: null,
    certain: true,
    reasons: [],
    examples: [],
  })),
})

const written: readonly Cell[] = ['9', ' 10 ', '9,0', '10 - Extremely likely', '', '  ', null, 'n/a', '11', '-1', '7.5']
const more: readonly Cell[] = ['0', '8/10', 'TRUE', '6', '7', '8', '9', '1e1', '10/10', '٣', '5', '4', '1 - no']
const answers: readonly Cell[] = [...written, ...more]
const hostile = `NPS"); DROP TABLE answers; --'`

/** promoters, passives, detractors, answers, no answer, not a number, off the scale. */
const expectedOf = (cells: readonly Cell[], scale: string): number[] => {
  const table = call(
    'NPS.COUNTS',
    [...cells].map((cell) => [cell]),
    scale,
    'exclude',
  )
  if (!Array.isArray(table)) return []
  return table.slice(1).map(([, count]) => Number(count))
}

const countsIn = ({ sums }: Tally): number[] => {
  const { promoters = 0, passives = 0, detractors = 0, no_answer = 0, not_a_number = 0, off_scale = 0 } = sums
  return [promoters, passives, detractors, promoters + passives + detractors, no_answer, not_a_number, off_scale]
}

describe.each([
  ['0-10', 10],
  ['1-5', 5],
] as const)('on the scale %s', (scale, high) => {
  test.each(['VARCHAR', 'DOUBLE'])(
    'cells of %s count as they do in a sheet, in all and in each group',
    async (type) => {
      const cells = type === 'VARCHAR' ? answers : [10, 9, 0, 7, null, 11, -1, 7.5, 3, 5, 4]
      const groups = cells.map((_cell, row) => ['north', "o'hare ", 'юг', null][row % 4] ?? null)
      const columns = [
        { name: hostile, type, cells },
        { name: 'Region', type: 'VARCHAR', cells: groups },
      ]
      await fill(columns)
      const survey = surveyOf([
        [hostile, 'recommend', high],
        ['Region', 'segment'],
      ])
      const counter = new Counter(new Asked(rows, columns), null)
      const [total] = await counter.totals(survey)
      expect(total?.tallies.map(countsIn)).toEqual([expectedOf(cells, scale)])
      const [parts] = total ? await counter.parts(survey, total.question) : []
      expect(parts?.tallies.map(({ label }) => label)).toEqual(['', 'north', "o'hare", 'юг'])
      for (const tally of parts?.tallies ?? []) {
        const own = cells.filter((_cell, row) => (groups[row] ?? '').trim() === tally.label)
        expect(countsIn(tally), tally.label).toEqual(expectedOf(own, scale))
      }
    },
  )
})

test.each([
  ['DATE', null, ['2024-01-31', '2024-02-01', '2024-02-29', null]],
  ['TIMESTAMP', null, ['2024-01-31 23:59:59', '2024-02-01 00:00:00', '2024-02-29 12:00:00', null]],
  ['VARCHAR', 'ymd', ['2024-01-31', '2024-02-01T10:00', ' 2024-02-29', 'never']],
  ['VARCHAR', 'dmy', ['31.01.2024', '01/02/2024', '29.02.2024 12:00', '']],
  ['VARCHAR', 'mdy', ['01/31/2024', '02/01/2024', '02/29/2024', '13/13/2024']],
] as const)('dates of %s, %s, are in their months, and no date in none', async (type, order, dates) => {
  const columns = [
    { name: 'NPS', type: 'INTEGER', cells: [10, 9, 0, 5] },
    { name: 'When', type, cells: dates },
  ]
  await fill(columns)
  const survey = surveyOf([
    ['NPS', 'recommend', 10],
    ['When', 'date'],
  ])
  const counter = new Counter(new Asked(rows, columns), order)
  const [total] = await counter.totals(survey)
  const [months] = total ? await counter.parts(survey, total.question) : []
  expect(months?.by).toEqual({ kind: 'month', title: 'When' })
  expect(months?.tallies.map(({ label, sums }) => [label, sums.promoters, sums.detractors])).toEqual([
    ['2024-01-01', 1, 0],
    ['2024-02-01', 1, 1],
  ])
})

test('satisfaction, effort and the loyalty index have the sums that their functions ask for', async () => {
  const given = {
    recommend: [1, 2, 6, 3, null],
    again: [1, 3, 5, 2, 1],
    others: [2, 2, 6, null, 1],
    satisfaction: [5, 4, 3, 2, 9],
    effort: [7, 6, 1, 4, 0],
  }
  const columns = Object.entries(given).map(([name, cells]) => ({ name, type: 'INTEGER', cells }))
  await fill(columns)
  const survey = surveyOf([
    ['recommend', 'recommend', 6],
    ['again', 'repurchase', 6],
    ['others', 'tryOthers', 6],
    ['satisfaction', 'satisfaction', 5],
    ['effort', 'effort', 7],
  ])
  const totals = await new Counter(new Asked(rows, columns), null).totals(survey)
  const scores = totals.map(({ question, tallies: [all] }) => {
    const names = { CSAT: ['answers', 'better'], CES: ['answers', 'total'], CLI: ['respondents', 'total'], NPS: [] }
    return [
      question.metric,
      call(`${question.metric}.FROMCOUNTS`, ...names[question.metric].map((n) => all?.sums[n] ?? 0)),
    ]
  })
  const column = (cells: readonly Cell[]) => cells.map((cell) => [cell])
  const lines = given.recommend.map((cell, row) => [cell, given.again[row] ?? null, given.others[row] ?? null])
  expect(Object.fromEntries(scores)).toEqual({
    CSAT: call('CSAT', column(given.satisfaction), '1-5', 'top2', 'exclude'),
    CES: call('CES', column(given.effort), '1-7', 'mean'),
    CLI: expect.closeTo(Number(call('CLI', lines)), 12),
  })
})
