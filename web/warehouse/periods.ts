/** Counts over time: by the period in which they can be read, without gaps. */
import { serialOfText } from '../sheet/dates.ts'
import type { Period, Tallied, Tally } from './contract.ts'
import { isUsualPeriod, type YearsAsked } from './far-dates.ts'

/** A trend of more rows is read by longer periods. */
const mostMonths = 60

const lengths: Readonly<Record<Period, { readonly days: number } | { readonly months: number }>> = {
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { months: 12 },
}

const textOf = (date: Date) => date.toISOString().slice(0, 10)

/** The first day of the period after the one that begins on this day, both as 2024-01-31. */
export function nextStart(start: string, period: Period): string {
  const date = new Date(`${start}T00:00:00Z`)
  const length = lengths[period]
  if ('days' in length) date.setUTCDate(date.getUTCDate() + length.days)
  else date.setUTCMonth(date.getUTCMonth() + length.months)
  return textOf(date)
}

/** More periods than this are dates that no one meant. */
const mostPeriods = 2000

/** The tallies of all periods from the first to the last; those of no period are left out. */
export function withoutGaps(tallies: readonly Tally[], period: Period): Tally[] {
  const named = tallies.filter(({ label }) => label !== '')
  const byLabel = new Map(named.map((tally) => [tally.label, tally]))
  const [first, last] = [named[0]?.label, named.at(-1)?.label]
  if (first === undefined || last === undefined) return []
  const none = Object.fromEntries(Object.keys(named[0]?.sums ?? {}).map((sum) => [sum, 0]))
  const all: Tally[] = []
  for (let label = first; label <= last; label = nextStart(label, period)) {
    all.push(byLabel.get(label) ?? { label, sums: none })
    if (all.length > mostPeriods) return named
  }
  return all
}

/** By month; where all is within one month by week, where it is many years by quarter. */
export async function inPeriods<Of extends Tallied>(
  by: (period: Period) => Promise<Of>,
  isCounted: (tally: Tally) => boolean,
  years: YearsAsked | null,
): Promise<Of | null> {
  const filled = async (period: Period) => {
    const found = await by(period)
    const usual = years === null ? found.tallies : found.tallies.filter((tally) => isUsualPeriod(years, tally))
    const counted = usual.filter(isCounted)
    const [first, last] = [counted.find(({ label }) => label !== '')?.label ?? '', counted.at(-1)?.label ?? '']
    const within = usual.filter(({ label }) => label !== '' && label >= first && label <= last)
    return { ...found, tallies: withoutGaps(within, period) }
  }
  const months = await filled('month')
  if (months.tallies.length > 1 && months.tallies.length <= mostMonths) return months
  const other = await filled(months.tallies.length > 1 ? 'quarter' : 'week')
  return other.tallies.length > 1 ? other : null
}

export const startOf = ({ label }: Tally) => serialOfText(label)
