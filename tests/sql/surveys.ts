/** Every metric of the shared real surveys, by group. */
import { expect, test } from 'vitest'
import type { SqlEngine } from '../../web/sql/contract.ts'
import { table } from '../sheet/loyalty.ts'
import { hasData } from '../support/data.ts'
import { ask, compare, compareInTable, expectedByGroup, metricNamed, shapesOf } from './asking.ts'
import { compareNumbers } from './differences.ts'
import type { Column, Running, Value } from './engines/engine.ts'
import { expectedOf } from './expected.ts'
import { parks, questionnaire, surveys, surveysWithOffScale } from './shared-surveys.ts'

type Rows = readonly (readonly Value[])[]

const text = (name: string): Column => ({ name, kind: 'text' })
const asText = (rows: Rows) => rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))))

const meansOf = (rows: Rows, criterion: Value) => {
  const own = rows.filter(([name]) => name === criterion)
  return [1, 2].map((place) => own.reduce((sum, row) => sum + Number(row[place]), 0) / own.length)
}

export function surveyTests(engine: SqlEngine, given: () => Running): void {
  const createView = (name: string, query: string) =>
    given().run(`CREATE ${engine === 'spark' ? 'TEMPORARY ' : ''}VIEW ${name} AS ${query}`)

  test.runIf(hasData).each(surveys)('$table', async ({ table, metrics, rows }) => {
    const written = asText(rows())
    await given().createTable(table, [text('part'), text('answer')], written)
    for (const metric of metrics) {
      await compareInTable(given(), metricNamed(metric), { table, group: 'part', columns: ['answer'] }, written)
    }
  })

  test.runIf(hasData).each(surveysWithOffScale)('$table, without what is off the scale', async (survey) => {
    const { table, low, high, metrics, rows } = survey
    const written = asText(rows())
    await given().createTable(`${table}_raw`, [text('part'), text('answer')], written)
    await createView(table, `SELECT part, on_scale(answer, ${low}, ${high}) AS answer FROM ${table}_raw`)
    for (const name of metrics) {
      const asked = metricNamed(name)
      const expected = expectedByGroup(asked, written, 'exclude')
      for (const shape of shapesOf(engine)) {
        const found = await ask(given(), asked.metric, { table, group: 'part', columns: ['answer'] }, shape)
        compare(engine, asked.metric, found, expected)
      }
    }
  })

  test.runIf(hasData).each([
    ['perth', parks],
    ['ipacsi', questionnaire],
  ])('%s: criteria by their means', async (table, read) => {
    const rows = await read()
    const { info, metric } = metricNamed('csi_1_5')
    const columns: Column[] = [
      text('criterion'),
      { name: 'importance', kind: 'number' },
      { name: 'satisfaction', kind: 'number' },
    ]
    await given().createTable(table, columns, rows)
    await createView(
      `${table}_means`,
      `SELECT 'all' AS part, criterion, avg(importance) AS importance, avg(satisfaction) AS satisfaction FROM ${table} GROUP BY criterion`,
    )
    const criteria = [...new Set(rows.map(([criterion = null]) => criterion))]
    const [wanted = Number.NaN] = expectedOf(
      info,
      metric,
      criteria.map((criterion) => meansOf(rows, criterion)),
    ) as number[]
    const place = { table: `${table}_means`, group: 'part', columns: ['importance', 'satisfaction'] }
    for (const shape of shapesOf(engine)) {
      const found = await ask(given(), metric, place, shape)
      expect([...found.keys()]).toEqual(['all'])
      compareNumbers(engine, 'csi', found.get('all')?.[0], wanted, table)
    }
  })

  test.runIf(hasData)('the channels of a survey against one another', async () => {
    const rows = asText(surveys.find(({ table }) => table === 'datacamp')?.rows() ?? [])
    await given().createTable('channels', [text('part'), text('answer')], rows)
    const { metric } = metricNamed('nps_counts')
    const place = { table: 'channels', group: 'part', columns: ['answer'] }
    const answers = (channel: string) => rows.filter(([part]) => part === channel).map(([, answer = null]) => [answer])
    for (const shape of shapesOf(engine)) {
      const counts = await ask(given(), metric, place, shape)
      const three = (channel: string) => counts.get(channel)?.slice(0, 3) ?? []
      for (const [a, b] of [
        ['email', 'web'],
        ['mobile', 'email'],
      ] as const) {
        const [row] = await given().run(
          `SELECT nps_test_fromcounts(${[...three(a), ...three(b)].join(', ')}) AS tested`,
        )
        const wanted = table('NPS.TEST', answers(a), answers(b))[0] ?? []
        const found = Object.values(row?.tested ?? {})
        wanted.forEach((number, i) => {
          compareNumbers(engine, 'nps_test_fromcounts', found[i], Number(number), `${a} and ${b}`)
        })
      }
    }
  })
}
