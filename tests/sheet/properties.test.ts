/** What holds for every input. */

import { describe, expect, test } from 'vitest'
import type { Cell, Result } from '../../web/sheet/contract.ts'
import fc from '../support/any-input.ts'
import { argument, isFine, rectangle } from './any-cells.ts'
import { call, column, loyalty, table } from './loyalty.ts'

const score = fc.integer({ min: 0, max: 10 })
const scores = fc.array(score, { minLength: 1, maxLength: 60 })
const weight = fc.double({ min: 0.01, max: 100, noNaN: true })
const near = (value: Cell | undefined, expected: number, digits = 9) => expect(value).toBeCloseTo(expected, digits)
const numberOf = (result: Result) => result as number

describe('totality: any cells and any options give a finite result or a cell error, and the next call works', () => {
  test.each(loyalty.functions.map(({ name }) => name))('%s', (name) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 8 }), fc.constantFrom('en', 'ru'), (args, language) => {
        const result = loyalty.call(name, args, { language: language as 'en' | 'ru' })
        expect(isFine(result), JSON.stringify(result)).toBe(true)
        const reading = loyalty.read(name, args)
        if (reading !== null && 'value' in reading) expect(Number.isFinite(reading.value)).toBe(true)
        expect(loyalty.call('NPS', [[[10], [9], [3]]])).toBeCloseTo(100 / 3, 12)
      }),
      { numRuns: 150 },
    )
  })

  test('what is recognised can be called', () => {
    fc.assert(
      fc.property(rectangle, (cells) => {
        const found = loyalty.recognise(cells)
        if (found !== null) expect(loyalty.call(found.function, found.arguments)).not.toBeUndefined()
      }),
    )
  })
})

describe('scores', () => {
  test('low ≤ score ≤ high, whatever the method and the confidence', () => {
    const method = fc.constantFrom('adjusted-wald', 'wald', 'score', 'bootstrap')
    fc.assert(
      fc.property(scores, method, fc.double({ min: 0.01, max: 0.999, noNaN: true }), (answers, method, confidence) => {
        const [[low, high] = []] = table('NPS.CI', column(...answers), confidence, method)
        const value = numberOf(call('NPS', column(...answers)))
        expect(Number(low)).toBeLessThanOrEqual(value + 1e-9)
        expect(Number(high)).toBeGreaterThanOrEqual(value - 1e-9)
        expect(Number(low)).toBeGreaterThanOrEqual(-100)
        expect(Number(high)).toBeLessThanOrEqual(100)
      }),
    )
  })

  test('the order of rows does not matter, nor how the cells are laid out', () => {
    fc.assert(
      fc.property(scores, (answers) => {
        const value = numberOf(call('NPS', column(...answers)))
        near(numberOf(call('NPS', column(...answers.toReversed()))), value)
        near(numberOf(call('NPS', [answers])), value)
      }),
    )
  })

  test('every answer twice is the same score', () => {
    fc.assert(
      fc.property(scores, (answers) => {
        near(numberOf(call('NPS', column(...answers, ...answers))), numberOf(call('NPS', column(...answers))))
      }),
    )
  })

  test('equal weights are no weights', () => {
    fc.assert(
      fc.property(scores, weight, (answers, each) => {
        const weights = column(...answers.map(() => each))
        const given = column(...answers)
        near(numberOf(call('NPS', given, weights)), numberOf(call('NPS', given)))
        const [[low, high] = []] = table('NPS.CI', given, null, null, weights)
        const [[plainLow, plainHigh] = []] = table('NPS.CI', given)
        near(low, Number(plainLow))
        near(high, Number(plainHigh))
      }),
    )
  })

  test('counts say the same as answers', () => {
    fc.assert(
      fc.property(scores, (answers) => {
        const counts = table('NPS.COUNTS', column(...answers))
        const [promoters = 0, passives = 0, detractors = 0] = counts.slice(1, 4).map(([, count]) => Number(count))
        near(
          numberOf(call('NPS.FROMCOUNTS', promoters, passives, detractors)),
          numberOf(call('NPS', column(...answers))),
        )
        expect(table('NPS.CI.FROMCOUNTS', promoters, passives, detractors)).toEqual(table('NPS.CI', column(...answers)))
      }),
    )
  })

  test('cells that are no answer change nothing', () => {
    const noise = fc.array(fc.constantFrom<Cell>(null, '', ' ', 'n/a', true), { maxLength: 5 })
    fc.assert(
      fc.property(scores, noise, (answers, others) => {
        expect(call('NPS', column(...answers, ...others))).toBe(call('NPS', column(...answers)))
      }),
    )
  })
})

describe('groups', () => {
  const rows = fc.array(fc.tuple(score, fc.constantFrom<Cell>('a', 'b', 'c', 7, true, null)), {
    minLength: 1,
    maxLength: 80,
  })

  test('recombine to the total, with and without weights', () => {
    fc.assert(
      fc.property(rows, fc.array(weight, { minLength: 80, maxLength: 80 }), (answers, weights) => {
        const given = column(...answers.map(([answer]) => answer))
        const groups = table('NPS.BY', given, column(...answers.map(([, group]) => group))).slice(1)
        const sum = (of: number) => groups.reduce((total, row) => total + Number(row[of]), 0)
        expect(sum(1)).toBe(answers.length)
        near(numberOf(call('NPS', given)), (100 * (sum(5) - sum(7))) / sum(1))
        const kept = column(...weights.slice(0, answers.length))
        const weighted = table('NPS.BY', given, column(...answers.map(([, group]) => group)), null, kept).slice(1)
        const weightOf = (group: Cell | undefined) =>
          answers.reduce((total, [, own], row) => total + ((own ?? '(blank)') === group ? (weights[row] ?? 0) : 0), 0)
        const parts = weighted.map((row) => ({ weight: weightOf(row[0]), score: Number(row[2]) }))
        const total = parts.reduce((all, part) => all + part.weight, 0)
        near(numberOf(call('NPS', given, kept)), parts.reduce((all, part) => all + part.weight * part.score, 0) / total)
      }),
    )
  })

  test('the p-value is that of the group against all others', () => {
    const given = column(10, 9, 9, 3, 8, 2, 10, 10)
    const groups = column('a', 'b', 'a', 'a', 'b', 'b', 'a', 'b')
    const [, a] = table('NPS.BY', given, groups)
    const pick = (name: string) =>
      column(...given.flatMap(([cell], row) => (groups[row]?.[0] === name ? [cell ?? null] : [])))
    const [[, , p] = []] = table('NPS.TEST', pick('a'), pick('b'))
    // Two groups against each other: the same test twice, doubled by Holm.
    near(a?.[8], Math.min(1, 2 * Number(p)))
  })
})

describe('chances', () => {
  test('add to 1', () => {
    fc.assert(
      fc.property(scores, fc.constantFrom('NPS', 's2-nps', 'bain-nps', 'customergauge-nps'), (answers, scheme) => {
        const chances = table('BAND.CHANCE', column(...answers), scheme).slice(1)
        near(
          chances.reduce((sum, [, chance]) => sum + Number(chance), 0),
          1,
        )
      }),
    )
  })
})

describe('satisfaction', () => {
  const rating = fc.integer({ min: 1, max: 10 })
  const pairs = fc.array(fc.tuple(rating, rating), { minLength: 1, maxLength: 12 })

  test('losses and the index add to 100', () => {
    fc.assert(
      fc.property(pairs, (criteria) => {
        const importance = column(...criteria.map(([each]) => each))
        const satisfaction = column(...criteria.map(([, each]) => each))
        const losses = table('CSI.TABLE', importance, satisfaction).slice(1)
        near(
          losses.reduce((sum, row) => sum + Number(row[5]), numberOf(call('CSI', importance, satisfaction))),
          100,
        )
      }),
    )
  })

  test('a list down is a list across', () => {
    fc.assert(
      fc.property(pairs, (criteria) => {
        const importance = criteria.map(([each]) => each)
        const satisfaction = criteria.map(([, each]) => each)
        near(
          numberOf(call('CSI', [importance], [satisfaction])),
          numberOf(call('CSI', column(...importance), column(...satisfaction))),
        )
      }),
    )
  })
})

describe('loyalty index', () => {
  const respondents = fc.array(fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 6 }))), {
    minLength: 2,
    maxLength: 30,
  })

  test('is the mean over respondents, inside its interval', () => {
    fc.assert(
      fc.property(respondents, (answers) => {
        const value = numberOf(call('CLI', answers))
        const indices = table('CLI.RESPONDENTS', answers).map(([index]) => Number(index))
        near(value, indices.reduce((sum, index) => sum + index, 0) / indices.length)
        const [[low, high] = []] = table('CLI.CI', answers)
        expect(Number(low)).toBeLessThanOrEqual(value + 1e-9)
        expect(Number(high)).toBeGreaterThanOrEqual(value - 1e-9)
      }),
    )
  })
})

describe('orders', () => {
  const order = fc.tuple(fc.constantFrom<Cell>('a', 'b', '007', 7, ' a '), fc.integer({ min: 45_000, max: 45_010 }))
  const orders = fc.array(order, { minLength: 1, maxLength: 40 })

  test('days are never more than orders, and the order of rows does not matter', () => {
    fc.assert(
      fc.property(orders, (rows) => {
        const args = (given: typeof rows) => [
          column(...given.map(([id]) => id)),
          column(...given.map(([, date]) => date)),
        ]
        const byOrders = numberOf(call('RPR.ORDERS', ...args(rows)))
        const byDays = numberOf(call('RPR.ORDERS', ...args(rows), null, null, 'days'))
        expect(byDays).toBeLessThanOrEqual(byOrders)
        near(numberOf(call('RPR.ORDERS', ...args(rows.toReversed()))), byOrders)
      }),
    )
  })
})
