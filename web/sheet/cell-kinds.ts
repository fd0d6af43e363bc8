/** What the cells of results are, as the entries of the table say it. */
import type { CellKind, CellKinds } from './contract.ts'

export const byColumn = (...kinds: CellKind[]): CellKinds => ({ byRow: false, kinds })
export const byRow = (...kinds: CellKind[]): CellKinds => ({ byRow: true, kinds })

/** Row and column from 0, without the headings. */
export function kindAt(cells: CellKinds, row: number, column: number): CellKind {
  if (cells.byRow && column === 0) return 'text'
  return cells.kinds[cells.byRow ? row : Math.min(column, cells.kinds.length - 1)] ?? 'number'
}
