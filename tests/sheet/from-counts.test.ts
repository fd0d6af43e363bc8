/** What comes of sums equals what comes of the rows that were added up. */
import { describe, expect, test } from 'vitest'
import type { Argument, Cell } from '../../web/sheet/contract.ts'
import fc from '../support/any-input.ts'
import { call, column, loyalty, table } from './loyalty.ts'

const near = (found: unknown, wanted: unknown) => {
  if (typeof wanted !== 'number') return expect(found).toEqual(wanted)
  expect(Math.abs(Number(found) - wanted) / Math.max(1, Math.abs(wanted))).toBeLessThanOrEqual(1e-9)
}
const nearAll = (found: readonly (readonly Cell[])[], wanted: readonly (readonly Cell[])[]) => {
  expect(found.map((row) => row.length)).toEqual(wanted.map((row) => row.length))
  for (const [row, cells] of wanted.entries())
    for (const [place, cell] of cells.entries()) near(found[row]?.[place], cell)
}
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
const sumsOf = (values: readonly number[]) => [values.length, sum(values), sum(values.map((each) => each ** 2))]
/** The columns of a result with a row for each group. */
const columnsOf = (rows: readonly (readonly number[])[]): Argument[] =>
  (rows[0] ?? []).map((_, place) => column(...rows.map((row) => row[place] ?? 0)))

const answer = (low: number, high: number) => fc.integer({ min: low, max: high })
const groupsOf = <Value>(each: fc.Arbitrary<Value>) =>
  fc.array(fc.array(each, { minLength: 2, maxLength: 12 }), { minLength: 2, maxLength: 5 })

describe('sums say the same as rows, group by group', () => {
  test('NPS', () => {
    fc.assert(
      fc.property(groupsOf(answer(0, 10)), (groups) => {
        const counts = groups.map((scores) =>
          [9, 7, 0].map((low, place) => scores.filter((each) => each >= low && each < ([11, 9, 7][place] ?? 0)).length),
        )
        nearAll(
          table('NPS.FROMCOUNTS', ...columnsOf(counts)),
          groups.map((scores) => [call('NPS', column(...scores)) as Cell]),
        )
        nearAll(
          table('NPS.CI.FROMCOUNTS', ...columnsOf(counts), 0.9),
          groups.flatMap((scores) => table('NPS.CI', column(...scores), 0.9)),
        )
      }),
    )
  })

  test('CLI', () => {
    fc.assert(
      fc.property(groupsOf(fc.tuple(answer(1, 6), answer(1, 6), answer(1, 6))), (groups) => {
        const sums = groups.map((rows) => sumsOf(table('CLI.RESPONDENTS', rows).map(([index]) => Number(index))))
        const columns = columnsOf(sums)
        nearAll(
          table('CLI.FROMCOUNTS', ...columns.slice(0, 2)),
          groups.map((rows) => [call('CLI', rows) as Cell]),
        )
        nearAll(
          table('CLI.CI.FROMCOUNTS', ...columns, 0.9),
          groups.flatMap((rows) => table('CLI.CI', rows, 0.9)),
        )
      }),
    )
  })

  test('CSI', () => {
    const pair = fc.tuple(answer(1, 10), answer(1, 10))
    const respondent = fc.tuple(pair, pair, pair)
    fc.assert(
      fc.property(groupsOf(respondent), (groups) => {
        const cells = groups.map((rows) =>
          [0, 1].map((which) => rows.map((row) => row.map((each) => each[which] ?? 0))),
        )
        const criteria = groups.map((rows) => {
          const mean = (place: number, which: number) => sum(rows.map((row) => row[place]?.[which] ?? 0)) / rows.length
          const means = [0, 1, 2].map((place) => [mean(place, 0), mean(place, 1)] as const)
          return [sum(means.map(([i]) => i)), sum(means.map(([i, s]) => i * s))]
        })
        const indices = groups.map((rows) =>
          rows.map((row) => (10 * sum(row.map(([i, s]) => i * s))) / sum(row.map(([i]) => i))),
        )
        nearAll(
          table('CSI.FROMSUMS', ...columnsOf(criteria)),
          cells.map((given) => [call('CSI', ...given) as Cell]),
        )
        nearAll(
          table('CSI.CI.FROMSUMS', ...columnsOf(indices.map(sumsOf)), 0.9),
          cells.flatMap((given) => table('CSI.CI', ...given, 0.9)),
        )
      }),
    )
  })

  test('CSAT and CES', () => {
    fc.assert(
      fc.property(groupsOf(answer(1, 5)), (groups) => {
        const counts = groups.map((given) => [given.length, given.filter((each) => each > 3).length])
        nearAll(
          table('CSAT.FROMCOUNTS', ...columnsOf(counts)),
          groups.map((given) => [call('CSAT', column(...given)) as Cell]),
        )
        nearAll(
          table('CSAT.CI.FROMCOUNTS', ...columnsOf(counts), 0.9),
          groups.flatMap((given) => table('CSAT.CI', column(...given), 0.9)),
        )
        const totals = groups.map((given) => [given.length, sum(given)])
        nearAll(
          table('CES.FROMCOUNTS', ...columnsOf(totals)),
          groups.map((given) => [call('CES', column(...given)) as Cell]),
        )
      }),
    )
  })

  test('orders', () => {
    const order = fc.tuple(fc.constantFrom('a', 'b', 'c'), answer(45_000, 45_100), answer(0, 500))
    fc.assert(
      fc.property(groupsOf(order), (groups) => {
        const reports = groups.map((rows) =>
          table('ORDERS.REPORT', ...[0, 1, 2].map((place) => column(...rows.map((row) => row[place] ?? null)))),
        )
        const value = (report: readonly (readonly Cell[])[], row: number) => Number(report[row]?.[1])
        const counts = reports.map((report) => [1, 2, 3, 7].map((row) => value(report, row)))
        const [, ...found] = table('ORDERS.FROMCOUNTS', ...columnsOf(counts))
        nearAll(
          found.map((row) => row.slice(0, 4)),
          reports.map((report) => [4, 5, 6, 8].map((row) => value(report, row))),
        )
        nearAll(
          found.map((row) => row.slice(4)),
          counts.flatMap(([customers = 0, , , repeat = 0]) => table('PROPORTION.CI', repeat, customers)),
        )
      }),
    )
  })

  test('a long survey: where Student’s distribution is its series, it is the same', () => {
    const answers = Array.from({ length: 12_000 }, (_, row) => [1 + (row % 6), 1 + ((row * row) % 5), 1 + (row % 4)])
    const sums = sumsOf(table('CLI.RESPONDENTS', answers).map(([index]) => Number(index)))
    for (const confidence of [0.5, 0.95, 0.9999]) {
      nearAll(table('CLI.CI.FROMCOUNTS', ...sums, confidence), table('CLI.CI', answers, confidence))
    }
  })
})

describe('groups', () => {
  const message = (language: 'en' | 'ru', ...args: Argument[]) => {
    const result = loyalty.call('NPS.CI.FROMCOUNTS', args, {
      language,
      origins: ['Counts!B2', 'Counts!C2', 'Counts!D2'],
    })
    return result as { error: string; message: string }
  }

  test('a group without answers stays blank, and a blank row is none', () => {
    const found = table('NPS.CI.FROMCOUNTS', column(20, 0, null), column(9, 0, ''), column(7, 0, null))
    expect(found.map((row) => row.map((cell) => typeof cell))).toEqual([
      ['number', 'number'],
      ['string', 'string'],
      ['string', 'string'],
    ])
  })

  test('what must be mended is said with its place', () => {
    const [promoters, passives] = [column(20, 5), column(9, 3)]
    expect(message('en', promoters, passives, column(7, -1))).toMatchObject({
      error: '#VALUE!',
      message: 'Counts!B3: “detractors” cannot be negative; it is -1.',
    })
    expect(message('ru', promoters, passives, column('promoters', 1)).message).toMatch(
      /^Counts!B2: .*«критики».*promoters/,
    )
    expect(message('en', promoters, passives, column(7, { error: '#REF!', message: '' }))).toMatchObject({
      error: '#REF!',
    })
    expect(message('en', promoters, passives, column(7)).message).toMatch(/2 × 1.*1 × 1/)
    expect(message('en', [[1, 2]], [[1, 2]], [[1, 2]]).message).toMatch(
      /one column with a row for each group; it is 1 × 2/,
    )
    expect(message('ru', column(0, null), column(0, 0), column(0, 0))).toMatchObject({ error: '#N/A' })
  })

  test('one group is a score with its band, several are a table', () => {
    expect(loyalty.read('CLI.CI.FROMCOUNTS', [3, 220, 17_000])).toMatchObject({
      metric: 'CLI',
      counted: 3,
      value: 220 / 3,
    })
    expect(loyalty.read('CSI.FROMSUMS', [30, 181])).toMatchObject({ metric: 'CSI', interval: null })
    expect(loyalty.read('CSAT.CI.FROMCOUNTS', [200, 160])).toMatchObject({ metric: 'CSAT', value: 80 })
    expect(loyalty.read('CES.FROMCOUNTS', [4, 21])).toMatchObject({ metric: 'CES', value: 5.25 })
    expect(loyalty.read('NPS.FROMCOUNTS', [column(20, 5), column(9, 3), column(7, 1)])).toBeNull()
  })
})
