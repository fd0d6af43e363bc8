/** How an engine means to compute: in pieces that are merged, never with all rows in one place. */
import { expect, test } from 'vitest'
import type { SqlEngine } from '../../web/sql/contract.ts'
import { engines } from '../../web/sql/engines.ts'
import { churn, cohorts, ordersReport, repeatRate } from '../../web/sql/orders.ts'
import { metricNamed, writtenFor } from './asking.ts'
import type { Running } from './engines/engine.ts'
import { named, questionFor } from './naming.ts'

const answers = { table: 'planned_answers', group: 'segment', columns: ['score'] }
const orders = { table: 'planned_orders', customer: 'who', date: 'placed_on', amount: 'paid' }

/** The first step below one that is more than a choice of rows and columns. */
const below = (steps: readonly string[], place: number) =>
  steps.slice(place + 1).find((step) => !/\b(Project|Filter)\b/.test(step))

export function planTests(engine: SqlEngine, given: () => Running): void {
  const { dialect } = engines[engine]

  const makeTables = async () => {
    await given().createTable(
      answers.table,
      [
        { name: 'segment', kind: 'text' },
        { name: 'score', kind: 'number' },
      ],
      Array.from({ length: 500 }, (_, i) => [`s${i % 3}`, i % 11]),
    )
    const kinds = { who: 'text', placed_on: 'date', paid: 'number' } as const
    await given().createTable(
      orders.table,
      Object.entries(kinds).map(([name, kind]) => ({ name, kind })),
      [
        ['a', '2024-01-05', 1],
        ['a', '2024-02-05', 1],
      ],
    )
  }

  const stepsOf = async (query: string) =>
    (await given().run(`EXPLAIN ${query}`)).flatMap(({ plan }) => String(plan).split('\n'))

  test.runIf(engine === 'spark')('only what was counted already goes to one place', async () => {
    await makeTables()
    const queries = [
      writtenFor(engine, metricNamed('nps_ci').metric, answers, 'query'),
      ordersReport(dialect, orders),
      repeatRate(dialect, orders),
      churn(dialect, orders, 'month'),
      cohorts(dialect, orders, 'month'),
      ...['NPS.BY', 'NPS.IMPACT', 'NPS.TREND'].map((name) => {
        const question = questionFor(name)
        const columns = question.columns.map(({ optional }) => (optional ? '' : 'score'))
        return question.write(dialect, named(question, answers.table, { columns, group: 'segment' }))
      }),
    ]
    let gathered = 0
    for (const query of queries) {
      const steps = await stepsOf(query)
      expect(steps.some((step) => step.includes('Exchange'))).toBe(true)
      steps.forEach((step, place) => {
        if (!step.includes('Exchange SinglePartition')) return
        gathered += 1
        expect(below(steps, place), steps.join('\n')).toMatch(/Aggregate/)
      })
    }
    expect(gathered).toBeGreaterThan(0)
  })

  test.runIf(engine === 'postgresql')('workers count, and what they counted is merged', async () => {
    await makeTables()
    const query = writtenFor(engine, metricNamed('nps_ci').metric, answers, 'call')
    expect((await stepsOf(query)).join('\n')).toMatch(/Finalize .*Aggregate.*Gather.*Partial .*Aggregate/s)
  })
}
