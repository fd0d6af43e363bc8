/** Golden rows are compared as closely as their source allows. */
import { expect, test } from 'vitest'
import { type GoldenRow, golden, goldenFiles } from '../support/golden.ts'

/** An independent program's full precision. */
const kFull = 1e-12
/** The core inverts this quantile; what is made of it is compared in full all the same. */
const isInverted = ({ function: name }: GoldenRow) => name === 'student_t_critical'
const kInverted = 1e-9
/** Digits of a number that a source printed, not computed here: a double has 15 to 17. */
const kMostPrinted = 13

const fractions = (value: unknown): number[] =>
  Array.isArray(value) ? value.flatMap(fractions) : typeof value === 'number' && value % 1 !== 0 ? [value] : []

const isPrinted = (number: number) => String(number).replace(/^-?0?\.?0*|\./g, '').length <= kMostPrinted

/** Half a unit of the last digit, relative as rows are. */
const halfUnit = (number: number) => {
  const decimals = String(number).split('.')[1]?.length ?? 0
  return (0.5 * 10 ** -decimals) / Math.abs(number)
}

test.each(goldenFiles.filter((file) => file !== 'bands'))('%s', (file) => {
  for (const row of golden(file)) {
    const { id, expected, tolerance } = row
    expect(tolerance, id).toBeGreaterThanOrEqual(0)
    if (tolerance <= (isInverted(row) ? kInverted : kFull)) continue
    const numbers = fractions(expected)
    expect(
      numbers.filter((number) => !isPrinted(number)),
      `${id} has all its digits`,
    ).toEqual([])
    // Tolerances are written with two digits.
    expect(tolerance, id).toBeLessThanOrEqual(1.05 * Math.max(...numbers.map(halfUnit)))
  }
})
