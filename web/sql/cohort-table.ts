/** Counts of cohorts, a row for each cohort and period, as the table that COHORTS shows: a column for each period since. */
import type { Cell } from '../sheet/contract.ts'
import { serialOfText } from '../sheet/dates.ts'
import type { PastedGroup } from './pasted.ts'

export interface Cohort {
  /** Serial of its first day; the words of the database where they are no date. */
  readonly start: Cell
  /** Customers 0, 1, 2 … periods later; '' beyond the data. */
  readonly active: readonly (number | '')[]
}

/** A table of more is wider than a person reads or a sheet is. */
const mostPeriods = 1000

const startOf = (name: Cell): Cell => {
  const serial = serialOfText(String(name ?? ''))
  return Number.isNaN(serial) ? name : serial
}

/** In the order of their rows; all equally wide. */
export function cohortsIn(groups: readonly PastedGroup[]): Cohort[] {
  const found = new Map<Cell, { readonly active: Map<number, number>; readonly seen: number }>()
  for (const { name, sums } of groups) {
    const seen = Math.min(sums.periods_seen ?? 0, mostPeriods - 1)
    const cohort = found.get(name) ?? { active: new Map(), seen }
    cohort.active.set(sums.periods_later ?? 0, sums.customers ?? 0)
    found.set(name, cohort)
  }
  const width = Math.max(0, ...[...found.values()].map(({ seen }) => seen + 1))
  return [...found].map(([name, { active, seen }]) => ({
    start: startOf(name),
    active: Array.from({ length: width }, (_, later) => (later > seen ? '' : (active.get(later) ?? 0))),
  }))
}
