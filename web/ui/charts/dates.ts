/** Periods as a reader names them: "Jan 2024", "Q1 2024", "2024". */

import type { Language } from '../../sheet/contract.ts'
import { monthName, textOfSerial } from '../../sheet/dates.ts'
import type { Period } from './contract.ts'
import { sayIn } from './words.ts'

const kMonthsInQuarter = 3

export function periodName(language: Language, period: Period, start: number): string {
  const date = new Date(textOfSerial('en', start))
  const year = String(date.getUTCFullYear())
  if (period === 'year') return year
  if (period === 'month') return `${monthName(language, date)} ${year}`
  if (period !== 'quarter') return textOfSerial(language, start)
  const quarter = Math.floor(date.getUTCMonth() / kMonthsInQuarter) + 1
  return sayIn(language)('quarter', { quarter: String(quarter), year })
}
