/** Rows in parts, so that handing a million of them to a Worker or back never takes long at once. */
import type { Cell } from '../contract.ts'

const cellsPerPart = 50_000

export function* partsOf<Row extends readonly Cell[]>(rows: readonly Row[]): Generator<readonly Row[]> {
  const rowsPerPart = Math.max(1, Math.floor(cellsPerPart / Math.max(1, rows[0]?.length ?? 1)))
  for (let from = 0; from < rows.length; from += rowsPerPart) yield rows.slice(from, from + rowsPerPart)
}
