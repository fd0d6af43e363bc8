/** Functions of counts equal those of the spreadsheet, at any confidence and far into the tails. */
import { afterAll, describe, expect, test } from 'vitest'
import { call } from '../sheet/loyalty.ts'
import type { Running } from './engines/engine.ts'
import { engineNames, start } from './engines/start.ts'

const samples = [
  [20, 9, 7],
  [1, 0, 0],
  [0, 0, 3],
  [900, 50, 50],
  [123456, 98765, 45678],
] as const

const answersOf = ([promoters, passives, detractors]: readonly [number, number, number]) =>
  [promoters, passives, detractors].flatMap((count, group) =>
    Array.from({ length: Math.min(count, 2000) }, () => [[10], [8], [2]][group] as [number]),
  )

describe.each(engineNames)('%s', (engine) => {
  let running: Running
  afterAll(() => running?.stop())
  const ask = async (expression: string): Promise<Record<string, number>> => {
    running ??= await start(engine)
    const [row = {}] = await running.run(`SELECT ${expression} AS value`)
    return row.value as Record<string, number>
  }
  const close = (given: number | undefined, wanted: number) =>
    expect(
      Math.abs(Number(given) - wanted) / Math.max(1e-300, Math.abs(wanted)),
      `${given} for ${wanted}`,
    ).toBeLessThanOrEqual(1e-9)

  test.each([0.5, 0.8, 0.9, 0.95, 0.99, 0.999999])('the interval at %d', async (confidence) => {
    for (const counts of samples) {
      const found = await ask(`nps_ci_fromcounts(${counts.join(', ')}, ${confidence})`)
      const [[low, high] = []] = call('NPS.CI.FROMCOUNTS', ...counts, confidence) as number[][]
      close(found.low, low as number)
      close(found.high, high as number)
    }
  })

  test('the test of two samples, from no evidence to a great deal', async () => {
    for (const a of samples.slice(0, 4)) {
      for (const b of samples.slice(0, 4)) {
        const found = await ask(`nps_test_fromcounts(${[...a, ...b].join(', ')})`)
        const [[difference, z, p] = []] = call('NPS.TEST', answersOf(a), answersOf(b)) as number[][]
        expect(Number(found.difference)).toBeCloseTo(difference as number, 9)
        expect(Number(found.z)).toBeCloseTo(z as number, 9)
        close(found.p, p as number)
      }
    }
  })
})
