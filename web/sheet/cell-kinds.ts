/** What the cells of a result are. A share is of 1; a chance is one that no rounding makes certain. */
export type CellKind = 'text' | 'count' | 'money' | 'share' | 'points' | 'number' | 'p' | 'chance' | 'day'

/** Below the headings, where there are such. */
export interface CellKinds {
  /** True where each row is of its own kind, right of its label; else each column is, the last one for all further. */
  readonly byRow: boolean
  readonly kinds: readonly CellKind[]
}

export const byColumn = (...kinds: CellKind[]): CellKinds => ({ byRow: false, kinds })
export const byRow = (...kinds: CellKind[]): CellKinds => ({ byRow: true, kinds })

/** Row and column from 0, without the headings. */
export function kindAt(cells: CellKinds, row: number, column: number): CellKind {
  if (cells.byRow && column === 0) return 'text'
  return cells.kinds[cells.byRow ? row : Math.min(column, cells.kinds.length - 1)] ?? 'number'
}
