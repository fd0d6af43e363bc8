/** From what our functions spill, header row and all, to what the charts are drawn from; null where it is not that. */
import type { Cell, Rectangle, Scheme } from '../../sheet/contract.ts'
import type { CohortTable, MatrixCriterion, Period, Trend } from './contract.ts'

const numberOf = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null)

const kLongestGaps: readonly (readonly [Period, number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 31],
  ['quarter', 92],
]

/** Periods follow each other without a hole, so two neighbours tell how long one is. */
function periodOf(starts: readonly number[]): Period {
  const gap = (starts[1] ?? Number.NaN) - (starts[0] ?? Number.NaN)
  if (Number.isNaN(gap)) return 'month'
  return kLongestGaps.find(([, longest]) => gap <= longest)?.[0] ?? 'year'
}

/** Rows that begin with a date; the header row does not. */
const datedRows = (rectangle: Rectangle) => rectangle.filter(([start]) => typeof start === 'number')
const startsOf = (rows: Rectangle) => rows.map(([start]) => start as number)

/** The result of NPS.TREND. */
export function trendOf(spilled: Rectangle, scheme: Scheme | null): Trend | null {
  const rows = datedRows(spilled)
  if (rows.length === 0) return null
  const periods = startsOf(rows)
  const column = (index: number) => rows.map((row) => numberOf(row[index]))
  return {
    metric: 'NPS',
    unit: 'signed',
    period: periodOf(periods),
    periods,
    values: column(2),
    lows: column(3),
    highs: column(4),
    scheme,
  }
}

/** The result of CSI.TABLE. */
export function criteriaOf(spilled: Rectangle): readonly MatrixCriterion[] | null {
  const criteria = spilled.slice(1).flatMap(([name, importance, , satisfaction]) => {
    if (typeof importance !== 'number' || typeof satisfaction !== 'number') return []
    return [{ name: String(name), importance, satisfaction }]
  })
  return criteria.length === 0 ? null : criteria
}

/** The result of COHORTS. */
export function cohortsOf(spilled: Rectangle): CohortTable | null {
  const rows = datedRows(spilled)
  if (rows.length === 0) return null
  const cohorts = rows.map(([start, customers, ...shares]) => ({
    start: start as number,
    customers: numberOf(customers) ?? 0,
    shares: shares.map(numberOf),
  }))
  return { period: periodOf(startsOf(rows)), cohorts }
}
