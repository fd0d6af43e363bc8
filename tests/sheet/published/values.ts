/** What the tests of published results share. */
import { expect } from 'vitest'
import { readColumns } from '../../support/data.ts'
import { call, table } from '../loyalty.ts'

/** What we give for each published result, by its file and metric. */
export type Results = Readonly<Record<string, () => unknown>>

export const number = (name: string, ...args: Parameters<typeof call> extends [string, ...infer Rest] ? Rest : never) =>
  Number(call(name, ...args))

/** The second column of a table of labels and values. */
export const valuesOf = (...args: Parameters<typeof table>) =>
  table(...args)
    .slice(1)
    .map(([, value]) => Number(value))

export const columnsOf = (file: string, ...names: string[]) => names.map((name) => readColumns([file], [name]))

/** A number rounds to what was printed. */
export function expectPrinted(found: unknown, printed: string): void {
  const decimals = printed.split('.')[1]?.length ?? 0
  expect(Math.abs(Number(found) - Number(printed)), `${found} and ${printed}`).toBeLessThanOrEqual(
    0.5001 * 10 ** -decimals,
  )
}
