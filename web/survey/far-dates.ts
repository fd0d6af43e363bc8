/** Dates that lie decades from all others: 1900 or 2099 in place of no date, a slip of the century. */
import type { Cell } from '../sheet/contract.ts'
import { isSerial, yearOfSerial } from '../sheet/dates.ts'

/** What a column holds of one year. */
export interface DatesOfYear {
  readonly year: number
  readonly rows: number
  /** Different ones. */
  readonly days: number
}

/** The years between which all other dates lie; null at an end beyond which there is none. */
export interface UsualYears {
  readonly first: number | null
  readonly last: number | null
  /** Dates outside them. */
  readonly rows: number
}

/** Years without a date that part one time from another. */
const fewestYearsBetween = 20
/** Days of a slip or of a stand-in, and the least share of the dates that is more than that. */
const mostDays = 2
const leastShare = 0.01
/** Fewer days have no time between them to speak of. */
const fewestDays = 3

const rowsOf = (years: readonly DatesOfYear[]) => years.reduce((sum, { rows }) => sum + rows, 0)
const daysOf = (years: readonly DatesOfYear[]) => years.reduce((sum, { days }) => sum + days, 0)

function timesOf(years: readonly DatesOfYear[]): DatesOfYear[][] {
  const times: DatesOfYear[][] = []
  for (const each of years) {
    const now = times.at(-1)
    const before = now?.at(-1)
    if (now === undefined || before === undefined || each.year - before.year > fewestYearsBetween) times.push([each])
    else now.push(each)
  }
  return times
}

/** `years` in their order; null where no date lies far from the others. */
export function usualYears(years: readonly DatesOfYear[]): UsualYears | null {
  const times = timesOf(years)
  const days = Math.max(...times.map(daysOf))
  if (times.length < 2 || days < fewestDays) return null
  const all = rowsOf(years)
  const isUsual = (time: readonly DatesOfYear[]) =>
    daysOf(time) === days || (daysOf(time) > mostDays && rowsOf(time) > leastShare * all)
  const usual = times.filter(isUsual).flat()
  const [first, last] = [usual[0]?.year ?? 0, usual.at(-1)?.year ?? 0]
  const [before, after] = [years.filter(({ year }) => year < first), years.filter(({ year }) => year > last)]
  const rows = rowsOf([...before, ...after])
  return rows === 0 ? null : { first: before.length > 0 ? first : null, last: after.length > 0 ? last : null, rows }
}

function yearsOf(cells: readonly Cell[]): DatesOfYear[] {
  const byDay = new Map<number, number>()
  for (const cell of cells) {
    if (typeof cell !== 'number' || !isSerial(cell)) continue
    const day = Math.floor(cell)
    byDay.set(day, (byDay.get(day) ?? 0) + 1)
  }
  const years = new Map<number, DatesOfYear>()
  for (const [day, rows] of byDay) {
    const year = yearOfSerial(day)
    const known = years.get(year)
    years.set(year, { year, rows: rows + (known?.rows ?? 0), days: 1 + (known?.days ?? 0) })
  }
  return [...years.values()].sort((one, other) => one.year - other.year)
}

const daysOfYear = 365

/** Most columns are of a few years, and need no second look. */
function areClose(cells: readonly Cell[]): boolean {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const cell of cells) {
    if (typeof cell !== 'number' || !isSerial(cell)) continue
    if (cell < first) first = cell
    if (cell > last) last = cell
  }
  return last - first < fewestYearsBetween * daysOfYear
}

export interface FarDates extends UsualYears {
  /** The first of them from above. */
  readonly row: number
  readonly date: number
}

export function isFar({ first, last }: UsualYears, date: number): boolean {
  const year = yearOfSerial(date)
  return (first !== null && year < first) || (last !== null && year > last)
}

/** Of a column of dates, which are serials; null where none lies far from the others. */
export function farDates(cells: readonly Cell[]): FarDates | null {
  const usual = areClose(cells) ? null : usualYears(yearsOf(cells))
  if (usual === null) return null
  const row = cells.findIndex((cell) => typeof cell === 'number' && isSerial(cell) && isFar(usual, cell))
  return { ...usual, row, date: Number(cells[row]) }
}
