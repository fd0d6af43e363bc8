/** Dates as people and services write them, as serials. The clock time is kept as it is written. */
import { dayFraction, serialOf } from '../sheet/dates.ts'
import type { DateOrder } from './contract.ts'

const datePart = String.raw`(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{1,2})`
const timePart = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?m\.?)?`
const zonePart = String.raw`\s*(?:z|(?:utc|gmt)?(?:[+-]\d{1,2}(?::?\d{2})?)?)`
const written = new RegExp(`^${datePart}(?:(?:t|,?\\s+)${timePart}${zonePart})?$`, 'i')

interface WrittenDate {
  readonly first: number
  readonly second: number
  readonly last: number
  readonly yearFirst: boolean
  readonly dotted: boolean
  readonly time: number
}

function hourOf(hour: string | undefined, half: string | undefined): string | undefined {
  if (hour === undefined || half === undefined) return hour
  const twelfth = Number(hour) % 12
  return Number(hour) > 12 ? 'none' : String(half.toLowerCase() === 'p' ? twelfth + 12 : twelfth)
}

/** null for text that has not the look of a date. */
export function writtenDate(text: string): WrittenDate | null {
  const match = written.exec(text.trim())
  if (match === null) return null
  const [, first = '', mark, second, last = '', hour, minute, second60, half] = match
  const yearFirst = first.length === 4
  if (yearFirst === (last.length === 4) && (yearFirst || last.length !== 2)) return null
  if (first.length === 3) return null
  return {
    first: Number(first),
    second: Number(second),
    last: Number(last),
    yearFirst,
    dotted: mark === '.',
    time: dayFraction(hourOf(hour, half), minute, second60),
  }
}

/** Two digits are a year of this century up to 68, as spreadsheets and POSIX read them. */
function fullYear(year: number): number {
  if (year >= 100) return year
  return year <= 68 ? 2000 + year : 1900 + year
}

/** NaN for a date that does not exist. */
export function serialOfDate(date: WrittenDate, order: DateOrder): number {
  const { first, second, last, yearFirst, time } = date
  if (yearFirst) return serialOf(first, second, last) + time
  const [day, month] = order === 'mdy' ? [second, first] : [first, second]
  return serialOf(fullYear(last), month, day) + time
}

/** Orders in which a date exists: dots are always written day first. */
export function ordersOf(date: WrittenDate): readonly DateOrder[] {
  if (date.yearFirst) return ['ymd']
  const fits = (order: DateOrder) => !Number.isNaN(serialOfDate(date, order))
  if (date.dotted && fits('dmy')) return ['dmy']
  return (['dmy', 'mdy'] as const).filter(fits)
}

const secondsPerDay = 86_400
const serialOfUnixEpoch = serialOf(1970, 1, 1)

/** Seconds since 1970 between 2001 and 2096, or the same in milliseconds; NaN for another number. */
export function serialOfUnix(value: number): number {
  const seconds = value >= 1e12 ? value / 1000 : value
  return seconds >= 1e9 && seconds < 4e9 ? serialOfUnixEpoch + seconds / secondsPerDay : Number.NaN
}

/** 2024-05-31, with the clock time where there is one: 2024-05-31 18:30. */
export function serialText(serial: number): string {
  const time = Math.round((serial - serialOfUnixEpoch) * secondsPerDay) * 1000
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return String(serial)
  const [day = '', clock = ''] = date.toISOString().split('T')
  return time % (secondsPerDay * 1000) === 0 ? day : `${day} ${clock.slice(0, 5)}`
}
