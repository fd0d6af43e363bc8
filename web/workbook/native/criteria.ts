/** CSI.TABLE as plain formulas on the list of criteria it is given. */

import type { Rectangle } from '../../sheet/contract.ts'
import { addressOf } from '../addresses.ts'
import type { Area, SpillLayout } from '../contract.ts'

/** `list` holds name, importance and satisfaction of each criterion; the table begins with its headings at `row` and column 0. */
export function nativeCriteria(list: Area, max: number, values: Rectangle, row: number): SpillLayout['native'] {
  const [headings = [], ...body] = values
  const importances = `$B$${list.row + 1}:$B$${list.row + list.rows}`
  const rows = body.map((_, index) => {
    const own = (column: number) => addressOf(list.row + index, column)
    const here = (column: number) => addressOf(row + 1 + index, column)
    return [
      `=${own(0)}`,
      `=${own(1)}`,
      `=${own(1)}/SUM(${importances})`,
      `=${own(2)}`,
      `=${here(2)}*${here(3)}`,
      `=100*${here(2)}*(${max}-${here(3)})/${max}`,
    ]
  })
  return [headings.map(String), ...rows]
}
