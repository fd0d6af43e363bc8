/** Functions of counts, at any confidence and far into the tails. */
import { expect, test } from 'vitest'
import type { SqlEngine } from '../../web/sql/contract.ts'
import { call } from '../sheet/loyalty.ts'
import { compareNumbers } from './differences.ts'
import type { Running, SqlRow } from './engines/engine.ts'

const samples = [
  [20, 9, 7],
  [1, 0, 0],
  [0, 0, 3],
  [900, 50, 50],
  [123456, 98765, 45678],
] as const

const answersOf = ([promoters, passives, detractors]: readonly [number, number, number]) =>
  [promoters, passives, detractors].flatMap((count, group) =>
    Array.from({ length: count }, () => [[10], [8], [2]][group] as [number]),
  )

/** Each p-value is right in its own digits, however small. */
const closeInDigits = (given: unknown, wanted: number) =>
  expect(Math.abs(Number(given) - wanted) / Math.max(1e-300, wanted), `${given} for ${wanted}`).toBeLessThanOrEqual(
    1e-9,
  )

export function scalarTests(engine: SqlEngine, given: () => Running): void {
  /** All in one query. */
  const ask = async (expressions: readonly string[]): Promise<SqlRow[]> => {
    const [row = {}] = await given().run(`SELECT ${expressions.map((each, i) => `${each} AS v${i}`).join(', ')}`)
    return expressions.map((_, i) => row[`v${i}`] as SqlRow)
  }

  test('the interval at any confidence', async () => {
    const cases = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999999].flatMap((level) =>
      samples.map((counts) => [...counts, level] as const),
    )
    const found = await ask(cases.map((each) => `nps_ci_fromcounts(${each.join(', ')})`))
    cases.forEach((each, i) => {
      const [[low, high] = []] = call('NPS.CI.FROMCOUNTS', ...each) as number[][]
      compareNumbers(engine, 'nps_ci_fromcounts', found[i]?.low, low as number, `low of ${each}`)
      compareNumbers(engine, 'nps_ci_fromcounts', found[i]?.high, high as number, `high of ${each}`)
    })
  })

  test('the test of two samples, from no evidence to a great deal', async () => {
    const few = samples.slice(0, 4)
    const cases = few.flatMap((a) => few.map((b) => [a, b] as const))
    const found = await ask(cases.map(([a, b]) => `nps_test_fromcounts(${[...a, ...b].join(', ')})`))
    cases.forEach(([a, b], i) => {
      const [[difference, z, p] = []] = call('NPS.TEST', answersOf(a), answersOf(b)) as number[][]
      compareNumbers(
        engine,
        'nps_test_fromcounts',
        found[i]?.difference,
        difference as number,
        `difference of ${a}, ${b}`,
      )
      compareNumbers(engine, 'nps_test_fromcounts', found[i]?.z, z as number, `z of ${a}, ${b}`)
      closeInDigits(found[i]?.p, p as number)
    })
  })
}
