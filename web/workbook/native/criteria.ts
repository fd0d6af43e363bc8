/** CSI.TABLE as plain formulas on the list of criteria it is given. */
import type { Rectangle } from '../../sheet/contract.ts'
import { addressOf } from '../addresses.ts'
import type { SpillLayout } from '../contract.ts'

/** The cells of a list of criteria. */
export interface CriteriaCells {
  readonly importances: string
  readonly name: (index: number) => string
  readonly importance: (index: number) => string
  readonly satisfaction: (index: number) => string
}

/** The table begins with its headings at `row` and column 0. */
export function nativeCriteria(
  cells: CriteriaCells,
  max: number,
  values: Rectangle,
  row: number,
): SpillLayout['native'] {
  const [headings = [], ...body] = values
  const rows = body.map((_, index) => {
    const here = (column: number) => addressOf(row + 1 + index, column)
    return [
      `=${cells.name(index)}`,
      `=${cells.importance(index)}`,
      `=${cells.importance(index)}/SUM(${cells.importances})`,
      `=${cells.satisfaction(index)}`,
      `=${here(2)}*${here(3)}`,
      `=100*${here(2)}*(${max}-${here(3)})/${max}`,
    ]
  })
  return [headings.map(String), ...rows]
}
