/** Dates as spreadsheets hold them: days since 30 December 1899, the time of day after the point. */
import type { Language } from './contract.ts'

const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/
const dottedDate = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

const millisecondsPerDay = 86_400_000
const serialOfUnixEpoch = 25_569
const lastSerial = 2_958_466
/** Spreadsheets count a 29 February 1900 that never was; earlier days are one further from the epoch. */
const nonexistentDay = 60

/** The serial of a calendar date, NaN for one that does not exist. */
export function serialOf(year: number, month: number, day: number): number {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900
  const serial = time / millisecondsPerDay + serialOfUnixEpoch
  return exists ? serial - (serial <= nonexistentDay ? 1 : 0) : Number.NaN
}

/** The part of a day that a clock time is, NaN for none of a day. */
export function dayFraction(hour = '0', minute = '0', second = '0'): number {
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second)
  return seconds < 86_400 ? seconds / 86_400 : Number.NaN
}

/** "2024-05-31", "2024-05-31 18:30", "31.05.2024" as a serial (clock time as written); NaN for other text. */
export function serialOfText(written: string): number {
  const plain = written.trim()
  const iso = isoDate.exec(plain)
  if (iso !== null) {
    const [, year, month, day, hour, minute, second] = iso
    return serialOf(Number(year), Number(month), Number(day)) + dayFraction(hour, minute, second)
  }
  const dotted = dottedDate.exec(plain)
  if (dotted === null) return Number.NaN
  const [, day, month, year, hour, minute, second] = dotted
  return serialOf(Number(year), Number(month), Number(day)) + dayFraction(hour, minute, second)
}

function dayOfSerial(serial: number): Date {
  const day = Math.floor(serial) + (serial < nonexistentDay ? 1 : 0)
  return new Date((day - serialOfUnixEpoch) * millisecondsPerDay)
}

/** The day of a serial as a person writes it: 2024-05-31, in Russian 31.05.2024. */
export function textOfSerial(language: Language, serial: number): string {
  const iso = dayOfSerial(serial).toISOString().slice(0, 10)
  return language === 'ru' ? iso.split('-').reverse().join('.') : iso
}

export const yearOfSerial = (serial: number): number => dayOfSerial(serial).getUTCFullYear()

/** "янв. 2024 г." is long, and means no more than "янв 2024". */
export const monthName = (language: Language, date: Date): string =>
  date.toLocaleString(language, { month: 'short', timeZone: 'UTC' }).replace('.', '')

/** Its month: May 2024, in Russian май 2024. */
export function monthOfSerial(language: Language, serial: number): string {
  const day = dayOfSerial(serial)
  return `${monthName(language, day)} ${day.getUTCFullYear()}`
}

/** Whether a number can be a date in a cell; 0 is desktop Excel's blank. */
export function isSerial(value: number): boolean {
  return value >= 1 && value < lastSerial
}
