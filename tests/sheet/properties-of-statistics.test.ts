/** What holds for every input of the functions of statistics. */

import { describe, expect, test } from 'vitest'
import type { Cell, Result } from '../../web/sheet/contract.ts'
import fc from '../support/any-input.ts'
import { call, column, table } from './loyalty.ts'

const score = fc.integer({ min: 0, max: 10 })
const scores = fc.array(score, { minLength: 1, maxLength: 60 })
const weight = fc.double({ min: 0.01, max: 100, noNaN: true })
const near = (value: Cell | undefined, expected: number) => expect(value).toBeCloseTo(expected, 9)
const numberOf = (result: Result) => result as number

describe('a change of score', () => {
  const survey = fc.array(fc.tuple(score, fc.constantFrom<Cell>('a', 'b', 'c', null)), { minLength: 1, maxLength: 40 })
  const scoresOf = (rows: readonly (readonly [number, Cell])[]) => column(...rows.map(([answer]) => answer))
  const groupsOf = (rows: readonly (readonly [number, Cell])[]) => column(...rows.map(([, group]) => group))

  test('is the sum of the parts of its groups, whatever the order of rows', () => {
    fc.assert(
      fc.property(survey, survey, (before, after) => {
        const parts = table('NPS.MIX', scoresOf(before), groupsOf(before), scoresOf(after), groupsOf(after)).slice(1)
        const [, within, mix, total] = parts.at(-1) ?? []
        near(total, numberOf(call('NPS', scoresOf(after))) - numberOf(call('NPS', scoresOf(before))))
        near(total, Number(within) + Number(mix))
        near(
          parts.slice(0, -1).reduce((sum, row) => sum + Number(row[3]), 0),
          Number(total),
        )
        const back = [before.toReversed(), after.toReversed()] as const
        const again = table('NPS.MIX', ...back.flatMap((rows) => [scoresOf(rows), groupsOf(rows)]))
        for (const column of [1, 2, 3]) near(again.at(-1)?.[column], Number(parts.at(-1)?.[column]))
      }),
    )
  })

  test('without a topic is what the others say', () => {
    fc.assert(
      fc.property(survey, (rows) => {
        for (const [topic, , own, impact] of table(
          'NPS.IMPACT',
          column(...scoresOf(rows).flat(), 5),
          column(...groupsOf(rows).flat(), 'x'),
        ).slice(1)) {
          const others = [...rows, [5, 'x'] as const].filter(([, group]) => group !== topic)
          expect(own).toBeTypeOf('number')
          if (others.length === 0) expect(impact).toBe('')
          else {
            const everyone = numberOf(call('NPS', column(...scoresOf(rows).flat(), 5)))
            near(impact, everyone - numberOf(call('NPS', scoresOf(others))))
          }
        }
      }),
    )
  })
})

describe('periods', () => {
  const dated = fc.array(fc.tuple(score, fc.integer({ min: 45_000, max: 45_400 })), { minLength: 1, maxLength: 60 })
  const period = fc.constantFrom('month', 'week', 'quarter', 'year')
  const args = (rows: readonly (readonly [number, number])[]) => [
    column(...rows.map(([answer]) => answer)),
    column(...rows.map(([, date]) => date)),
  ]

  test('hold every answer once, in order, and the order of rows does not matter', () => {
    fc.assert(
      fc.property(dated, period, (rows, period) => {
        const trend = table('NPS.TREND', ...args(rows), period).slice(1)
        expect(trend.reduce((sum, [, answers]) => sum + Number(answers), 0)).toBe(rows.length)
        const starts = trend.map(([start]) => Number(start))
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        expect(table('NPS.TREND', ...args(rows.toReversed()), period).slice(1)).toEqual(trend)
        for (const [, answers, value, low, high] of trend) {
          if (answers === 0) expect([value, low, high]).toEqual(['', '', ''])
          else expect(Number(low) <= Number(value) && Number(value) <= Number(high)).toBe(true)
        }
      }),
    )
  })
})

describe('plans', () => {
  test('as many changed answers reach the target, and one fewer does not', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: -100, max: 99 }), (answers, target) => {
        const [, [, passives] = [], [, detractors] = [], [, added] = []] = table(
          'NPS.TARGET',
          column(...answers),
          target,
        )
        const turned = (count: number, isTurned: (answer: number) => boolean) => {
          let left = count
          return answers.map((answer) => (isTurned(answer) && left-- > 0 ? 10 : answer))
        }
        const ways: [Cell | undefined, (count: number) => number[]][] = [
          [passives, (count) => turned(count, (answer) => answer === 7 || answer === 8)],
          [detractors, (count) => turned(count, (answer) => answer <= 6)],
          [added, (count) => [...answers, ...Array<number>(count).fill(10)]],
        ]
        for (const [count, after] of ways) {
          const scoreOf = (changed: number) => numberOf(call('NPS', column(...after(changed))))
          if (count === '') expect(scoreOf(answers.length)).toBeLessThan(target)
          else expect(scoreOf(Number(count))).toBeGreaterThanOrEqual(target - 1e-9)
          if (Number(count) > 0) expect(scoreOf(Number(count) - 1)).toBeLessThan(target)
        }
      }),
    )
  })

  test('a difference that can be shown is never below 0', () => {
    const level = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), level, level, (n, confidence, power) => {
        const difference = call('NPS.DETECTABLE', n, n, confidence, power)
        expect(typeof difference !== 'number' || (difference >= 0 && difference <= 200)).toBe(true)
      }),
    )
    expect(call('NPS.DETECTABLE', 100, 100, 0.5, 0.01)).toBe(0)
  })

  test('a sample of the size asked for has that margin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), (margin) => {
        const n = numberOf(call('NPS.SAMPLESIZE', margin))
        const half = (count: number) => (100 * 1.959963984540054) / Math.sqrt(count + 3)
        expect(half(n)).toBeLessThanOrEqual(margin)
        if (n > 1) expect(half(n - 1)).toBeGreaterThan(margin)
      }),
    )
  })
})

describe('statistics', () => {
  test('equal weights count in full, others for less', () => {
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 40 }), weight, (weights, each) => {
        near(numberOf(call('WEIGHTS.NEFF', column(...weights.map(() => each)))), weights.length)
        expect(numberOf(call('WEIGHTS.NEFF', column(...weights)))).toBeLessThanOrEqual(weights.length + 1e-9)
      }),
    )
  })

  test('adjusted p-values are never below the given ones, and Holm’s never below the other', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(p, { minLength: 1, maxLength: 30 }), (given) => {
        const holm = table('PVALUES.ADJUST', column(...given))
          .flat()
          .map(Number)
        const bh = table('PVALUES.ADJUST', column(...given), 'bh')
          .flat()
          .map(Number)
        for (const [i, own] of given.entries()) {
          expect(bh[i]).toBeGreaterThanOrEqual(own * (1 - 1e-12))
          expect(holm[i]).toBeGreaterThanOrEqual(Number(bh[i]) - 1e-12)
          expect(holm[i]).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('drivers share what is explained, whatever the order of rows', () => {
    const row = fc.tuple(score, score, score)
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 30 }), fc.constantFrom('lmg', 'johnson'), (rows, method) => {
        const drivers = (given: typeof rows) =>
          call(
            'DRIVERS',
            column(...given.map(([y]) => y)),
            given.map(([, a, b]) => [a, b]),
            null,
            method,
          )
        const found = drivers(rows)
        if (!Array.isArray(found)) return expect(found).toMatchObject({ error: '#N/A' })
        const shares = found.slice(1).map((each) => each[4])
        if (!shares.includes(''))
          near(
            shares.reduce<number>((sum, share) => sum + Number(share), 0),
            1,
          )
        const again = drivers(rows.toReversed()) as Cell[][]
        for (const [i, each] of found.slice(1).entries()) near(again[i + 1]?.[3], Number(each[3]))
      }),
    )
  })
})
