/** Orders, answers by date and by group, p-values of several comparisons. */
import type { Cell } from '../../../../web/sheet/contract.ts'
import { column, hostile, type Ranges } from '../ranges.ts'
import { type Case, onEach } from './case.ts'

/** Dates and customers as people keep them, beside each other. */
const days: readonly Cell[] = [45292, 45300.5, 45323, 45323, 45330.75, 45352, 45360, 45383, 45390, 45413, 45420, 45444]
const buyers: readonly Cell[] = ['A1', 'B2', 'A1', 7, 'C3', 'A1', '7', 'B2', '007', 'C3', 'A1', 'D4']
const brought: readonly Cell[] = [20, 30, 0, 45.5, 12, null, 10, 99.99, 5, 20, -20, 8]

export function orderCases(made: Ranges): Case[] {
  const odd: Cell[] = [
    null,
    'a1',
    'A*',
    'A?',
    ' A1',
    'A1 ',
    '\u00a0A1',
    true,
    12.5,
    1e16,
    { error: '#N/A', message: '' },
  ]
  const oddDays: Cell[] = [null, '2024-01-05', 'n/a', ' ', true, 0, -5, 3e6, { error: '#N/A', message: '' }]
  const oddAmounts: Cell[] = ['12', 'n/a', true, -1, { error: '#N/A', message: '' }]
  const at = (cells: readonly Cell[], place: number, cell: Cell) => cells.map((each, i) => (i === place ? cell : each))
  const add = (...lists: (readonly Cell[])[]) => lists.map((cells) => made.add(column(cells)))
  const clean = add(buyers, days, brought)
  const tables = [
    clean,
    ...odd.map((cell) => add(at(buyers, 3, cell), days, brought)),
    ...oddDays.map((cell) => add(buyers, at(days, 5, cell), brought)),
    ...oddAmounts.map((cell) => add(buyers, days, at(brought, 4, cell))),
    add([null, 'A', 'B', null], [null, 45300, null, 45301], [null, 4, 5, null]),
    add([null, null], [null, null], [null, null]),
    add(['A'], [45300], [5]),
  ]
  const ends = [
    ['45320', '45400'],
    ['', '45353'],
    ['45400', '45320'],
  ]
  return tables.flatMap(([customers = '', dates = '', amounts = '']) => [
    { name: 'RPR.ORDERS', given: [customers, dates] },
    { name: 'RPR.ORDERS', given: [customers, dates, '', '', '"days"'] },
    { name: 'ORDERS.REPORT', given: [customers, dates, amounts] },
    { name: 'CHURN.ORDERS', given: [customers, dates] },
    { name: 'COHORTS', given: [customers, dates, '"quarter"'] },
    ...(customers === clean[0]
      ? [
          ...ends.flatMap((period) => [
            { name: 'RPR.ORDERS', given: [customers, dates, ...period, '"days"'] },
            { name: 'ORDERS.REPORT', given: [customers, dates, amounts, ...period, '"ru"'] },
          ]),
          { name: 'CHURN.ORDERS', given: [customers, dates, '"year"'] },
          { name: 'COHORTS', given: [customers, dates, '', '"ru"', '"cut"'] },
        ]
      : []),
  ])
}

/** As long as the columns beside it. */
const fitted = (cells: readonly Cell[]): Cell[] => days.map((_, index) => cells[index] ?? null)

export function labelledCases(made: Ranges): Case[] {
  const regions: Cell[] = ['North', 'South', null, 'North', 'East', 'South', 'North', 5, 'West (old)', null, 'South', 5]
  const alike: Cell[] = ['north', 'North', 'a*', 'a', 'North', 'a*', 'north', 'a', '=x', '=x', '7', '7']
  const scores = hostile(0, 10).map((cells) => made.add(column(fitted(cells))))
  const groups = [regions, alike].map((cells) => made.add(column(cells)))
  const dates = made.add(column(days))
  const [clean = ''] = scores
  return [
    ...scores.flatMap((range) =>
      groups.map((group) => ({ name: 'NPS.BY', given: [range, group, '', '', '', '"exclude"', '"en"'] })),
    ),
    { name: 'NPS.BY', given: [clean, groups[0] ?? '', '0.9'] },
    ...scores.flatMap((range) =>
      groups.flatMap((group) => [
        { name: 'NPS.IMPACT', given: [range, group] },
        { name: 'NPS.MIX', given: [range, group, clean, groups[0] ?? ''] },
      ]),
    ),
    ...scores.map((range) => ({ name: 'NPS.TREND', given: [range, dates] })),
    ...['"week"', '"quarter"', '"year"'].map((period) => ({ name: 'NPS.TREND', given: [clean, dates, period, '90'] })),
  ]
}

export function pValueCases(made: Ranges): Case[] {
  const lists: Cell[][] = [
    [0.01, 0.04, 0.03, 0.005, 0.03, 1, 0],
    [0.2, null, 'n/a', 0.01, ''],
    [0.2, '0.1'],
    [0.2, 1.5],
    [0.2, true],
    [null],
    [0.05, { error: '#N/A', message: '' }],
  ]
  const ranges = [
    ...lists.map((cells) => made.add(column(cells))),
    made.add([
      [0.01, null, 0.03],
      [0.2, 0.04, 0.02],
    ]),
  ]
  return onEach('PVALUES.ADJUST', ranges, [[], ['"bh"']])
}
