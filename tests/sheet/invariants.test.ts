/** What must hold of every function of the table that reads rows, option by option. */

import { describe, expect, test } from 'vitest'
import type { Argument, Cell } from '../../web/sheet/contract.ts'
import fc from '../support/any-input.ts'
import { call, column, loyalty, table } from './loyalty.ts'
import { argumentsOfRows, type Row, rows } from './rows.ts'

const { functions } = loyalty
const named = (name: string) => functions.find((each) => each.name === name)
const parameterPlace = (name: string, parameter: string) =>
  named(name)?.parameters.findIndex((each) => each.name === parameter) ?? -1

/** Arguments with one of the options given. */
const withOption = (name: string, args: readonly Argument[], parameter: string, value: Argument): Argument[] => {
  const place = parameterPlace(name, parameter)
  return Array.from({ length: Math.max(place + 1, args.length) }, (_, i) => (i === place ? value : (args[i] ?? null)))
}

function expectSame(found: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect(found).toHaveLength(expected.length)
    for (const [i, each] of expected.entries()) expectSame((found as unknown[])[i], each)
  } else if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9)
  else expect(found).toEqual(expected)
}

/** Rows of a table whose order follows the rows given: put into the order of their first cell. */
const followTheRows = ['NPS.BY', 'NPS.MIX', 'NPS.IMPACT', 'RFM', 'THEMES']
const inOrder = (name: string, shown: unknown): unknown =>
  followTheRows.includes(name) && Array.isArray(shown)
    ? shown.toSorted((a, b) => `${typeof a[0]}${a[0]}`.localeCompare(`${typeof b[0]}${b[0]}`))
    : shown

/** What a permutation may change is left out: the first place of something. */
const unplaced = (name: string, shown: unknown) =>
  name === 'AUDIT' ? (shown as Cell[][]).map(([what, cells]) => [what, cells]) : shown

/** A cell for each row: it moves with its row. */
const cellForRow = ['NPS.CATEGORY', 'CLI.RESPONDENTS', 'PVALUES.ADJUST']

const readRows = functions.map(({ name }) => name).filter((name) => name in argumentsOfRows)

test('every function with a range of rows is here', () => {
  // A range that is no rows: three weights, bands of an own scheme.
  const others = ['ACSI', 'BAND', 'BAND.TABLE', 'ADVICE']
  const withRanges = functions.filter(({ parameters }) =>
    parameters.some(({ kind }) => kind === 'range' || kind === 'scheme'),
  )
  expect(withRanges.map(({ name }) => name).filter((name) => !others.includes(name))).toEqual(readRows)
})

describe('permuting rows changes nothing', () => {
  test.each(readRows)('%s', (name) => {
    const shuffled = rows.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.keys()], { minLength: given.length })),
    )
    fc.assert(
      fc.property(shuffled, ([given, order]) => {
        const show = (these: readonly Row[]) => unplaced(name, call(name, ...(argumentsOfRows[name]?.(these) ?? [])))
        const plain = show(given)
        const moved = show(order.map((place) => given[place] as Row))
        if (!cellForRow.includes(name)) return expectSame(inOrder(name, moved), inOrder(name, plain))
        expectSame(
          moved,
          order.map((place) => (plain as Cell[][])[place]),
        )
      }),
      { numRuns: 40 },
    )
  })
})

/** Columns of a table that are scores, and shares of scores. */
const scoreColumns: Readonly<Record<string, readonly number[]>> = {
  'NPS.COUNTS': [2],
  'NPS.BY': [2],
  'NPS.TREND': [2, 5],
  'NPS.SLOPE': [0],
  'NPS.TEST': [0],
  'NPS.MIX': [1, 2, 3],
  'NPS.IMPACT': [3],
  'CSI.TABLE': [1, 2, 3, 4, 5],
  'CHURN.ORDERS': [4],
  COHORTS: [2, 3, 4, 5],
  DRIVERS: [1, 2, 3, 4],
}

/** By default an order given twice is two orders, and a sample is compared with pseudo-answers added to it. */
const plainOptions: Readonly<Record<string, readonly [option: string, value: string]>> = {
  'RPR.ORDERS': ['rule', 'days'],
  'NPS.TEST': ['method', 'wald'],
  'NPS.SLOPE': ['method', 'wald'],
}

/** Single numbers that are not scores of the rows alone. */
const notOfRowsAlone: Readonly<Record<string, string>> = {
  'RATING.BAYES': 'the prior keeps its weight',
  'RATING.WILSON': 'the end of an interval, which narrows',
  'WEIGHTS.NEFF': 'how many there are',
}

describe('duplicating every row changes no score', () => {
  const isNumber = (name: string) => ['points', 'fraction', 'number'].includes(named(name)?.shows ?? '')
  const scores = readRows.filter((name) => (isNumber(name) || name in scoreColumns) && !(name in notOfRowsAlone))

  test('every function of rows that shows one number is a score, or says why not', () => {
    expect(readRows.filter(isNumber)).toEqual(
      readRows.filter((name) => (scores.includes(name) && isNumber(name)) || name in notOfRowsAlone),
    )
  })

  test.each(scores)('%s', (name) => {
    fc.assert(
      fc.property(rows, (given) => {
        const show = (these: readonly Row[]) => {
          const args = argumentsOfRows[name]?.(these) ?? []
          const [option, value] = plainOptions[name] ?? []
          const shown = call(name, ...(option ? withOption(name, args, option, value) : args))
          return !Array.isArray(shown) ? shown : shown.map((row) => scoreColumns[name]?.map((place) => row[place]))
        }
        expectSame(show([...given, ...given]), show(given))
      }),
      { numRuns: 40 },
    )
  })
})

describe('weights of 1 are no weights', () => {
  const weighted = functions.filter(({ parameters }) =>
    parameters.some(({ name, optional }) => optional && name === 'weights'),
  )

  test.each(weighted.map(({ name }) => name).filter((name) => readRows.includes(name)))('%s', (name) => {
    fc.assert(
      fc.property(rows, (given) => {
        const args = argumentsOfRows[name]?.(given) ?? []
        const ones = column(...given.map(() => 1))
        expectSame(call(name, ...withOption(name, args, 'weights', ones)), call(name, ...args))
      }),
      { numRuns: 40 },
    )
  })

  test('the three of ACSI', () => {
    expect(weighted.map(({ name }) => name)).toContain('ACSI')
    expectSame(call('ACSI', 8, 7, 9, [[1, 1, 1]]), call('ACSI', 8, 7, 9))
  })
})

/** Sums over as many indices as there are rows, and two: one has no interval. */
function ofIndices(name: string, given: readonly Row[], confidence: number): [unknown, unknown, unknown][] {
  const indices = [20, 60, ...given.map(({ stars }) => 25 * (stars - 1))]
  const total = indices.reduce((sum, index) => sum + index, 0)
  const squares = indices.reduce((sum, index) => sum + index ** 2, 0)
  const [[low, high] = []] = table(name, indices.length, total, squares, confidence)
  return [[low, total / indices.length, high]]
}

/** The estimate and the ends of its interval, of each function with a confidence. */
const intervals: Readonly<
  Record<string, (given: readonly Row[], confidence: number) => [low: unknown, estimate: unknown, high: unknown][]>
> = {
  'NPS.CI': (given, confidence) =>
    ['adjusted-wald', 'wald', 'score', 'bootstrap'].map((method) => {
      const args = argumentsOfRows.NPS?.(given) ?? []
      const [[low, high] = []] = table('NPS.CI', ...args, confidence, method)
      return [low, call('NPS', ...args), high]
    }),
  'NPS.CI.FROMCOUNTS': (given, confidence) => {
    const counts = [0, 1, 2].map((kind) => given.filter(({ amount }) => amount % 3 === kind).length)
    const [[low, high] = []] = table('NPS.CI.FROMCOUNTS', ...counts, confidence)
    return [[low, call('NPS.FROMCOUNTS', ...counts), high]]
  },
  'NPS.BY': (given, confidence) =>
    table('NPS.BY', ...(argumentsOfRows['NPS.BY']?.(given) ?? []), confidence)
      .slice(1)
      .map(([, , score, low, high]) => [low, score, high]),
  'NPS.TREND': (given, confidence) =>
    table('NPS.TREND', ...(argumentsOfRows['NPS.TREND']?.(given) ?? []), null, confidence)
      .slice(1)
      .filter(([, answers]) => answers !== 0)
      .map(([, , score, low, high]) => [low, score, high]),
  'NPS.REPORT': (given, confidence) => {
    const report = table(
      'NPS.REPORT',
      ...withOption('NPS.REPORT', argumentsOfRows.NPS?.(given) ?? [], 'confidence', confidence),
    )
    const value = (label: string) => report.find(([name]) => String(name).startsWith(label))?.[1]
    return [[value('Low'), value('NPS'), value('High')]]
  },
  'CSI.CI': (given, confidence) => {
    const args = argumentsOfRows.CSI?.(given) ?? []
    const [[low, high] = []] = table('CSI.CI', ...args, confidence)
    return [[low, call('CSI', ...args, null, 'respondent'), high]]
  },
  'CSAT.CI': (given, confidence) => {
    const args = argumentsOfRows.CSAT?.(given) ?? []
    const [[low, high] = []] = table('CSAT.CI', ...args, confidence)
    return [[low, call('CSAT', ...args), high]]
  },
  'CLI.CI': (given, confidence) => {
    const args = argumentsOfRows.CLI?.(given) ?? []
    const [[low, high] = []] = table('CLI.CI', ...args, confidence)
    return [[low, call('CLI', ...args), high]]
  },
  'CSI.CI.FROMSUMS': (given, confidence) => ofIndices('CSI.CI.FROMSUMS', given, confidence),
  'CLI.CI.FROMCOUNTS': (given, confidence) => ofIndices('CLI.CI.FROMCOUNTS', given, confidence),
  'CSAT.CI.FROMCOUNTS': (given, confidence) => {
    const best = given.filter(({ stars }) => stars > 3).length
    const [[low, high] = []] = table('CSAT.CI.FROMCOUNTS', given.length, best, confidence)
    return [[low, call('CSAT.FROMCOUNTS', given.length, best), high]]
  },
  'ORDERS.FROMCOUNTS': (given, confidence) => {
    const repeat = given.filter(({ stars }) => stars > 3).length
    const counts = [given.length, 2 * given.length, 100, repeat]
    const [, [, , , rate, low, high] = []] = table('ORDERS.FROMCOUNTS', ...counts, confidence)
    return [[low, rate, high]]
  },
  'RATING.WILSON': (given, confidence) => {
    const args = argumentsOfRows.RATING?.(given) ?? []
    const satisfied = Number(call('CSAT', ...args)) / 100
    return [[call('RATING.WILSON', ...args, null, confidence), satisfied, 1]]
  },
  'PROPORTION.CI': (given, confidence) => {
    const successes = given.filter(({ stars }) => stars > 2).length
    const [[low, high] = []] = table('PROPORTION.CI', successes, given.length, confidence)
    return [[low, successes / given.length, high]]
  },
}

describe('low ≤ estimate ≤ high', () => {
  test('every function with a confidence is here, but those that plan a sample', () => {
    const confident = functions.filter(({ parameters }) => parameters.some(({ name }) => name === 'confidence'))
    const planned = ['NPS.SAMPLESIZE', 'NPS.DETECTABLE']
    expect(
      confident
        .map(({ name }) => name)
        .filter((name) => !planned.includes(name))
        .toSorted(),
    ).toEqual(Object.keys(intervals).toSorted())
  })

  test.each(Object.keys(intervals))('%s', (name) => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0.01, max: 0.999, noNaN: true }), (given, confidence) => {
        for (const [low, estimate, high] of intervals[name]?.(given, confidence) ?? []) {
          const [bottom, middle, top] = [low, estimate, high].map(Number) as [number, number, number]
          expect(bottom).toBeLessThanOrEqual(middle + 1e-9)
          expect(top).toBeGreaterThanOrEqual(middle - 1e-9)
        }
      }),
      { numRuns: 40 },
    )
  })
})
