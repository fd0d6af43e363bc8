/** The golden rows of tests/golden, and how a result is compared with one. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'

export interface GoldenRow {
  /** The file and the place in it. */
  readonly id: string
  readonly function: string
  /** What the cells pass: scalars, null, or arrays of rows. */
  readonly arguments: readonly unknown[]
  readonly expected: unknown
  /** Relative, unless the row says that it is absolute. */
  readonly tolerance: number
  readonly absolute?: true
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

export const goldenFiles = readdirSync('tests/golden').map((file) => file.replace(/\.json$/, ''))

export const golden = <Row = GoldenRow>(name: string): Row[] =>
  JSON.parse(readFileSync(`tests/golden/${name}.json`, 'utf8')).rows.map((row: Row, place: number) => ({
    id: `${name} ${place}`,
    ...row,
  }))

export const isRefusal = ({ expected }: GoldenRow): boolean =>
  typeof expected === 'object' && expected !== null && 'error' in expected

type Expected = Pick<GoldenRow, 'expected' | 'tolerance' | 'absolute'> & { readonly id?: string }

const compared = new Set<string>()

/** Compares numbers, and rows of numbers, one by one. */
export function expectGolden(found: unknown, row: Expected): void {
  const { id, expected, tolerance, absolute } = row
  if (id !== undefined) compared.add(id)
  if (Array.isArray(expected)) {
    expect(found).toHaveLength(expected.length)
    for (const [i, each] of expected.entries()) expectGolden((found as unknown[])[i], { ...row, expected: each })
  } else if (typeof expected === 'number') {
    expect(found).toBeTypeOf('number')
    const unit = absolute || expected === 0 ? 1 : Math.abs(expected)
    expect(Math.abs((found as number) - expected)).toBeLessThanOrEqual(tolerance * unit)
  } else if (typeof expected === 'string') {
    expect(found).toBe(expected)
  } else if (expected !== null) {
    expect(found).toMatchObject(expected as object)
  }
}

/** Prints how many of all rows were compared. `left` says why a row is none of this layer's, '' for one that was forgotten. */
export function countGolden(left: (row: GoldenRow) => string): void {
  const all = goldenFiles.flatMap((file) => golden(file))
  const others = all.filter(({ id }) => !compared.has(id))
  expect(others.filter((row) => left(row) === '').map(({ id }) => id)).toEqual([])
  const reasons = new Map<string, number>()
  for (const row of others) reasons.set(left(row), (reasons.get(left(row)) ?? 0) + 1)
  const told = [...reasons].map(([reason, count]) => `; ${count} are ${reason}`).join('')
  console.log(`golden rows: ${compared.size} of ${all.length} compared${told}`)
}
