/** What the functions spill becomes what the charts are drawn from. */
import { expect, test } from 'vitest'
import type { Rectangle } from '../../../web/sheet/contract.ts'
import { cohortsOf, criteriaOf, trendOf } from '../../../web/ui/charts/from-results.ts'
import { byUrgency, meansOf, quadrantOf } from '../../../web/ui/charts/quadrants.ts'
import { column, table } from '../../sheet/loyalty.ts'
import { golden } from '../../support/golden.ts'
import { five } from './fixtures.ts'

interface CohortRow {
  readonly function: string
  readonly arguments: Rectangle[]
  readonly expected: Rectangle
}

test('NPS.TREND', () => {
  const trend = trendOf(table('NPS.TREND', column(10, 9, 3), column('2024-01-10', '2024-02-05', '2024-02-20')), null)
  expect(trend).toMatchObject({ metric: 'NPS', period: 'month', periods: [45292, 45323], values: [100, 0] })
  expect(trendOf([['Period from']], null)).toBeNull()
})

test.each([
  ['week', ['2024-01-03', '2024-01-10']],
  ['month', ['2024-01-03', '2024-02-10']],
  ['quarter', ['2024-01-03', '2024-05-10']],
  ['year', ['2023-01-03', '2024-01-10']],
])('periods of a %s', (period, dates) => {
  expect(trendOf(table('NPS.TREND', column(10, 9), column(...dates), period), null)?.period).toBe(period)
})

test('CSI.TABLE', () => {
  const names = column(...five.map(({ name }) => name))
  const [importance, satisfaction] = [five.map((each) => each.importance), five.map((each) => each.satisfaction)]
  expect(criteriaOf(table('CSI.TABLE', column(...importance), column(...satisfaction), names))).toEqual(five)
  expect(criteriaOf([['Criterion']])).toBeNull()
})

test('COHORTS', () => {
  const row = golden<CohortRow>('cohorts').find((each) => each.function === 'COHORTS' && each.expected.length === 3)
  const [customers, dates, period] = row?.arguments ?? []
  const found = cohortsOf(table('COHORTS', customers, dates, period))
  expect(found?.period).toBe('year')
  const shown = found?.cohorts.map(({ start, customers, shares }) => [
    start,
    customers,
    ...shares.map((each) => each ?? ''),
  ])
  expect(shown).toEqual(row?.expected)
})

/** Means are 6 and 5.4: what is at least as important as the mean and less satisfying comes first (Martilla and James, 1977). */
test('quadrants', () => {
  const means = meansOf(five)
  expect(means).toEqual({ importance: 6, satisfaction: 5.4 })
  expect(five.map((each) => quadrantOf(each, means))).toEqual(['keep', 'low', 'keep', 'low', 'fix'])
  expect(byUrgency(five).map(({ name }) => name)).toEqual(['Site', 'Price', 'Quality', 'Delivery', 'Staff'])
})
