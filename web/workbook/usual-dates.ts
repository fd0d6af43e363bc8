/** Dates for tables of periods: without those that lie decades from all others and would be a thousand empty months. */
import { farDates, isFar } from '../survey/index.ts'
import type { Reference } from './columns.ts'
import type { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

export interface UsualDates {
  /** The column itself, for formulas that name the days they count between. */
  readonly between: Reference
  /** The same for functions that find the periods: the far dates are blank in it. */
  readonly found: Reference
  readonly hasFar: boolean
}

/** A column of a million dates is looked through once for all the tables of a report. */
const known = new WeakMap<Reference, UsualDates>()

export function usualDates(dates: Reference): UsualDates {
  const found = known.get(dates) ?? withoutFar(dates)
  known.set(dates, found)
  return found
}

function withoutFar(dates: Reference): UsualDates {
  const far = farDates(dates.cells.map(([cell]) => cell ?? null))
  if (far === null) return { between: dates, found: dates, hasFar: false }
  const cells = dates.cells.map((row) => (typeof row[0] === 'number' && isFar(far, row[0]) ? [null] : row))
  const { text, origin } = dates
  const outside = [
    ...(far.first === null ? [] : [`(${text}<DATE(${far.first},1,1))`]),
    ...(far.last === null ? [] : [`(${text}>=DATE(${far.last + 1},1,1))`]),
  ]
  const isOutside = outside.length > 1 ? `(${outside.join('+')})` : outside.join('')
  const found = { text: `IF(ISNUMBER(${text})*${isOutside},"",${text})`, origin, cells }
  return { between: { ...dates, cells }, found, hasFar: true }
}

/** Under the title of a sheet whose periods leave some dates out. */
export function noteFarDates(sheet: SheetWriter, { say }: Subject, hasFar: boolean): void {
  if (hasFar) sheet.note(say('far-dates-note'))
}
