/** The golden rows of tests/golden, and how a result is compared with one. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Argument, FunctionInfo } from '../../web/sheet/contract.ts'
import { readColumns } from './data.ts'

/** The files whose rows are called as a cell calls them. */
export const goldenOfFunctions = [
  'nps',
  'nps_interval',
  'nps_test',
  'nps_trend',
  'nps_sample_size',
  'nps_target',
  'nps_mix',
  'nps_impact',
  'nps_codes',
  'band_chance',
  'weights',
  'p_values',
  'statistics',
  'drivers',
  'csi',
  'cli',
  'rpr',
  'proportion',
  'acsi',
  'csat',
  'ces',
  'rating',
  'purchase',
  'retention',
  'ltv',
  'referral',
  'orders',
  'cohorts',
  'rfm',
  'themes',
]

export interface GoldenRow {
  readonly function: string
  /** What the cells pass: scalars, null, or arrays of rows. */
  readonly arguments: readonly unknown[]
  readonly expected: unknown
  /** Relative where the expected number is 1 or more, else absolute. */
  readonly tolerance: number
  readonly source: string
  readonly note?: string
  /** What is expected stands under the header row; a null in it is a label of the language and is not compared. */
  readonly below_header?: true
}

export interface RealDataRow extends Omit<GoldenRow, 'arguments'> {
  /** Read one under another. */
  readonly file: readonly string[]
  /** Columns of each argument. */
  readonly columns: readonly (readonly string[])[]
  readonly options: Readonly<Record<string, unknown>>
}

export function golden<Row = GoldenRow>(name: string): Row[] {
  return JSON.parse(readFileSync(`tests/golden/${name}.json`, 'utf8')).rows
}

/** What a cell passes to the function of a row, by the names of its parameters. */
export function argumentsOf(
  { function: name, file, columns, options }: RealDataRow,
  functions: readonly FunctionInfo[],
): Argument[] {
  const parameters = functions.find((each) => each.name === name)?.parameters ?? []
  const given = columns.map((each) => readColumns(file, each))
  return parameters.map((parameter, index) => given[index] ?? (options[parameter.name] as Argument) ?? null)
}

export const isRefusal = ({ expected }: GoldenRow): boolean =>
  typeof expected === 'object' && expected !== null && 'error' in expected

/** The part of a result that a row speaks of. */
export function comparedPart(found: unknown, { below_header }: Pick<GoldenRow, 'below_header'>): unknown {
  return below_header && Array.isArray(found) ? found.slice(1) : found
}

/** Compares numbers, and rows of numbers, one by one. */
export function expectGolden(found: unknown, { expected, tolerance }: Pick<GoldenRow, 'expected' | 'tolerance'>): void {
  if (Array.isArray(expected)) {
    expect(found).toHaveLength(expected.length)
    for (const [i, each] of expected.entries()) expectGolden((found as unknown[])[i], { expected: each, tolerance })
  } else if (typeof expected === 'number') {
    expect(found).toBeTypeOf('number')
    expect(Math.abs((found as number) - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)))
  } else if (typeof expected === 'string') {
    expect(found).toBe(expected)
  } else if (expected !== null) {
    expect(found).toMatchObject(expected as object)
  }
}
