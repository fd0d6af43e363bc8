/** A spreadsheet's own functions of all numbers in a range. */
import type { CellError, Rectangle, Result } from '../../sheet/contract.ts'

const errorOf = (error: CellError['error']): CellError => ({ error, message: '' })

/** The first error among the cells is the result, as everywhere in a spreadsheet; texts and blanks are not counted. */
function numbersIn(cells: Rectangle): Float64Array | CellError {
  const numbers = new Float64Array(cells.reduce((sum, row) => sum + row.length, 0))
  let count = 0
  for (const row of cells) {
    for (const cell of row) {
      if (typeof cell === 'object' && cell !== null) return cell
      if (typeof cell !== 'number') continue
      numbers[count] = cell
      count += 1
    }
  }
  return numbers.subarray(0, count)
}

const sumOf = (numbers: Float64Array): number => numbers.reduce((sum, number) => sum + number, 0)

function middle(numbers: Float64Array): Result {
  if (numbers.length === 0) return errorOf('#NUM!')
  const sorted = numbers.toSorted()
  const half = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = [sorted[half - 1], sorted[half]]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

/** Of all that were asked, or of those in whose place others could have been. */
function variance(numbers: Float64Array, isSample: boolean): Result {
  const degrees = numbers.length - (isSample ? 1 : 0)
  if (degrees < 1) return errorOf('#DIV/0!')
  const mean = sumOf(numbers) / numbers.length
  return numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / degrees
}

function deviation(numbers: Float64Array, isSample: boolean): Result {
  const square = variance(numbers, isSample)
  return typeof square === 'number' ? Math.sqrt(square) : square
}

const extreme = (choose: (a: number, b: number) => number) => (numbers: Float64Array) =>
  numbers.length === 0 ? 0 : numbers.reduce(choose)

const ofNumbers: Readonly<Record<string, (numbers: Float64Array) => Result>> = {
  SUM: sumOf,
  AVERAGE: (numbers) => (numbers.length === 0 ? errorOf('#DIV/0!') : sumOf(numbers) / numbers.length),
  MIN: extreme((a, b) => Math.min(a, b)),
  MAX: extreme((a, b) => Math.max(a, b)),
  MEDIAN: middle,
  STDEV: (numbers) => deviation(numbers, true),
  'STDEV.S': (numbers) => deviation(numbers, true),
  STDEVP: (numbers) => deviation(numbers, false),
  'STDEV.P': (numbers) => deviation(numbers, false),
  VAR: (numbers) => variance(numbers, true),
  'VAR.S': (numbers) => variance(numbers, true),
  VARP: (numbers) => variance(numbers, false),
  'VAR.P': (numbers) => variance(numbers, false),
}

/** The value below which this share of the numbers lies, between two of them by the line through both. */
function percentile(numbers: Float64Array, share: number): Result {
  if (numbers.length === 0 || !(share >= 0 && share <= 1)) return errorOf('#NUM!')
  const sorted = numbers.toSorted()
  const place = share * (sorted.length - 1)
  const [low = 0, high = low] = sorted.subarray(Math.floor(place))
  return low + (high - low) * (place - Math.floor(place))
}

const shareOf: Readonly<Record<string, (given: number) => number>> = {
  PERCENTILE: (share) => share,
  'PERCENTILE.INC': (share) => share,
  QUARTILE: (quarters) => Math.trunc(quarters) / 4,
  'QUARTILE.INC': (quarters) => Math.trunc(quarters) / 4,
}

/** By name; each takes one range and a number. */
export const ofShare: Readonly<Record<string, (cells: Rectangle, given: number) => Result>> = Object.fromEntries(
  Object.entries(shareOf).map(([name, share]) => [
    name,
    (cells: Rectangle, given: number): Result => {
      const numbers = numbersIn(cells)
      return numbers instanceof Float64Array ? percentile(numbers, share(given)) : numbers
    },
  ]),
)

/** By name; each takes one range. */
export const aggregates: Readonly<Record<string, (cells: Rectangle) => Result>> = {
  ...Object.fromEntries(
    Object.entries(ofNumbers).map(([name, compute]) => [
      name,
      (cells: Rectangle): Result => {
        const numbers = numbersIn(cells)
        return numbers instanceof Float64Array ? compute(numbers) : numbers
      },
    ]),
  ),
}
