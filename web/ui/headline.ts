/** The score as large as it can be said without saying something else than the exact value. */
import type { Scheme } from '../sheet/contract.ts'
import type { Unit } from './numbers.ts'

type Band = Scheme['bands'][number]

const kMostDigits = 4
/** Means of answers lie close together. */
const leastDigits = (unit: Unit) => (unit === 'scale' ? 1 : 0)

export function holds(band: Band, value: number): boolean {
  const fromLow = band.closed === 'left' || band.closed === 'both' ? value >= band.low : value > band.low
  const toHigh = band.closed === 'right' || band.closed === 'both' ? value <= band.high : value < band.high
  return fromLow && toHigh
}

function rounded(value: number, unit: Unit, digits: number): number {
  const shown = unit === 'fraction' ? 100 * value : value
  const factor = 10 ** digits
  const result = (Math.sign(shown) * Math.round(Math.abs(shown) * factor)) / factor
  return unit === 'fraction' ? result / 100 : result
}

/** Fewest decimals with which the rounded value still lies in the band of the exact one: 29.96 is not to read as 30. */
export function headlineDigits(value: number, unit: Unit, band: Band): number {
  for (let digits = leastDigits(unit); digits < kMostDigits; digits++) {
    if (holds(band, rounded(value, unit, digits))) return digits
  }
  return kMostDigits
}

/** One decimal, two of a mean, and more only where the interval is so narrow that its ends would read alike. */
export function intervalDigits(low: number, high: number, unit: Unit): number {
  for (let digits = 1 + leastDigits(unit); digits < kMostDigits; digits++) {
    if (rounded(low, unit, digits) !== rounded(high, unit, digits) || low === high) return digits
  }
  return kMostDigits
}
