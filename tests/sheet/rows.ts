/** Rows of a survey and of a shop, and what every function that reads rows takes of them. */

import type { Argument, Cell } from '../../web/sheet/contract.ts'
import fc from '../support/any-input.ts'

export interface Row {
  readonly score: number
  readonly stars: number
  readonly loyal: readonly [number, number, number]
  readonly importance: readonly [number, number]
  readonly satisfaction: readonly [number, number]
  readonly group: Cell
  readonly date: number
  readonly customer: Cell
  readonly amount: number
  readonly comment: string
  readonly weight: number
  readonly chance: number
}

const stars = fc.integer({ min: 1, max: 5 })
const choice = fc.integer({ min: 1, max: 6 })
const mark = fc.integer({ min: 1, max: 10 })

export const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.record<Row>({
    score: fc.integer({ min: 0, max: 10 }),
    stars,
    loyal: fc.tuple(choice, choice, choice),
    importance: fc.tuple(mark, mark),
    satisfaction: fc.tuple(mark, mark),
    group: fc.constantFrom<Cell>('a', 'b', 'c', 7),
    date: fc.integer({ min: 45_000, max: 45_150 }),
    customer: fc.constantFrom<Cell>('x', 'y', '007', 7, 'z'),
    amount: fc.integer({ min: 0, max: 500 }),
    comment: fc.constantFrom('price', 'staff', 'price and staff', ''),
    weight: fc.double({ min: 0.1, max: 9, noNaN: true }),
    chance: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 6, maxLength: 40 },
)

const of = (given: readonly Row[], field: (row: Row) => Cell): Cell[][] => given.map((row) => [field(row)])
export const scoresOf = (given: readonly Row[]) => of(given, ({ score }) => score)
export const starsOf = (given: readonly Row[]) => of(given, (row) => row.stars)
const groupsOf = (given: readonly Row[]) => of(given, ({ group }) => group)
const datesOf = (given: readonly Row[]) => of(given, ({ date }) => date)
const customersOf = (given: readonly Row[]) => of(given, ({ customer }) => customer)
const amountsOf = (given: readonly Row[]) => of(given, ({ amount }) => amount)
const matrix = (given: readonly Row[], field: 'loyal' | 'importance' | 'satisfaction') => given.map((row) => row[field])
const orders = (given: readonly Row[]) => [customersOf(given), datesOf(given), amountsOf(given)]
const halves = (given: readonly Row[]) => [
  given.filter(({ chance }) => chance < 0.5),
  given.filter(({ chance }) => chance >= 0.5),
]
const opinions = (given: readonly Row[]) => [matrix(given, 'importance'), matrix(given, 'satisfaction')]

/** The arguments that each function takes of rows; functions of single numbers are not here. */
export const argumentsOfRows: Readonly<Record<string, (given: readonly Row[]) => Argument[]>> = {
  NPS: (given) => [scoresOf(given)],
  'NPS.COUNTS': (given) => [scoresOf(given)],
  'NPS.CI': (given) => [scoresOf(given)],
  'NPS.TEST': (given) => halves(given).map(scoresOf),
  'NPS.BY': (given) => [scoresOf(given), groupsOf(given)],
  'NPS.TREND': (given) => [scoresOf(given), datesOf(given)],
  'NPS.SLOPE': (given) => [scoresOf(given), datesOf(given)],
  'NPS.TARGET': (given) => [scoresOf(given), 50],
  'NPS.MIX': (given) => halves(given).flatMap((half) => [scoresOf(half), groupsOf(half)]),
  'NPS.IMPACT': (given) => [scoresOf(given), groupsOf(given)],
  'NPS.CATEGORY': (given) => [scoresOf(given)],
  'NPS.REPORT': (given) => [scoresOf(given)],
  CSI: opinions,
  'CSI.TABLE': opinions,
  'CSI.CI': opinions,
  CSAT: (given) => [starsOf(given)],
  'CSAT.CI': (given) => [starsOf(given)],
  CES: (given) => [starsOf(given)],
  CLI: (given) => [matrix(given, 'loyal')],
  'CLI.RESPONDENTS': (given) => [matrix(given, 'loyal')],
  'CLI.CI': (given) => [matrix(given, 'loyal')],
  RATING: (given) => [starsOf(given)],
  'RATING.BAYES': (given) => [starsOf(given), 3, 5],
  'RATING.WILSON': (given) => [starsOf(given)],
  'RPR.ORDERS': (given) => [customersOf(given), datesOf(given)],
  AOV: (given) => [amountsOf(given)],
  'ORDERS.REPORT': orders,
  'CHURN.ORDERS': (given) => [customersOf(given), datesOf(given)],
  COHORTS: (given) => [customersOf(given), datesOf(given)],
  RFM: orders,
  'BAND.CHANCE': (given) => [scoresOf(given), 'NPS'],
  'WEIGHTS.NEFF': (given) => [of(given, ({ weight }) => weight)],
  'PVALUES.ADJUST': (given) => [of(given, ({ chance }) => chance)],
  DRIVERS: (given) => [scoresOf(given), matrix(given, 'satisfaction')],
  AUDIT: (given) => [scoresOf(given)],
  THEMES: (given) => [of(given, ({ comment }) => comment), scoresOf(given)],
}
