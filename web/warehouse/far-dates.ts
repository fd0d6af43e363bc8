/** Dates that lie decades from all others in a column that the database counts. */
import { type DateOrder, type UsualYears, usualYears } from '../survey/index.ts'
import type { Asked } from './asked.ts'
import type { Tally } from './contract.ts'
import { yearsQuery } from './grouping.ts'

const yearOf = (label: string) => Number(label.split('-')[0])

const isOutside = ({ first, last }: UsualYears, year: number) =>
  (first !== null && year < first) || (last !== null && year > last)

export interface YearsAsked {
  readonly usual: UsualYears
  /** The first date outside them. */
  readonly date: string
}

/** null where no date lies far from the others. */
export async function yearsOf(asked: Asked, place: number, dateOrder: DateOrder | null): Promise<YearsAsked | null> {
  const column = asked.column(place)
  if (column === undefined) return null
  const tallies = await asked.tallies(yearsQuery(column, dateOrder))
  const years = tallies.map(({ label, sums: { cells = 0, days = 0 } }) => ({ year: yearOf(label), rows: cells, days }))
  const usual = usualYears(years)
  const first = tallies.find(({ label }) => usual !== null && isOutside(usual, yearOf(label)))
  return usual && first ? { usual, date: first.label } : null
}

/** A week may begin in the year before its days, and nothing lies so near. */
export const isUsualPeriod = ({ usual: { first, last } }: YearsAsked, { label }: Tally): boolean =>
  !isOutside({ first: first && first - 1, last, rows: 0 }, yearOf(label))

/** The rows of a table of orders that are not far from the others. */
export function usualRows(table: string, years: YearsAsked | null): string {
  if (years === null) return table
  const { first, last } = years.usual
  const ends = [
    ...(first === null ? [] : [`year(day) >= ${first}`]),
    ...(last === null ? [] : [`year(day) <= ${last}`]),
  ]
  return `(SELECT * FROM ${table} WHERE ${ends.join(' AND ')})`
}
