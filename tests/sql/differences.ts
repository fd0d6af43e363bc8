/** How far an engine is from the spreadsheet at most, for each result: the table that the run prints. */
import { expect } from 'vitest'
import type { SqlEngine } from '../../web/sql/contract.ts'
import { engineNames } from './engines/start.ts'

const most = 1e-9

const largestOf = new Map<string, Map<SqlEngine, number>>()

/** A number of an engine beside that of the spreadsheet; the difference is relative to numbers above 1. */
export function compareNumbers(engine: SqlEngine, result: string, given: unknown, wanted: number, where: string): void {
  const difference = Math.abs(Number(given) - wanted) / Math.max(1, Math.abs(wanted))
  expect(difference, `${result}, ${where}: ${given} for ${wanted}`).toBeLessThanOrEqual(most)
  const known = largestOf.get(result) ?? new Map<SqlEngine, number>()
  known.set(engine, Math.max(known.get(engine) ?? 0, difference))
  largestOf.set(result, known)
}

export function printDifferences(): void {
  const line = (name: string, cells: readonly string[]) =>
    `sql ${name.padEnd(20)}${cells.map((cell) => cell.padStart(12)).join('')}`
  const rows = [...largestOf].map(([result, by]) =>
    line(
      result,
      engineNames.map((engine) => by.get(engine)?.toExponential(1) ?? 'none'),
    ),
  )
  console.log([line('', engineNames), ...rows].join('\n'))
}
