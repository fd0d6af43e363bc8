/** Means of the lines of a table from their sums: how many values there are, their sum and that of their squares. */
import type { Cell } from '../../sheet/contract.ts'
import type { PlannedCell } from '../../workbook/contract.ts'
import type { TableLine } from '../../workbook/group-table.ts'
import { numberCell, restLine, type SampleColumns } from '../../workbook/sample-cells.ts'
import type { SheetWriter } from '../../workbook/sheet-writer.ts'
import type { Tally } from '../contract.ts'
import type { CellOf } from './counts-sheet.ts'

/** The names of the three sums. */
export interface MeanSums {
  readonly count: string
  readonly total: string
  readonly squares: string
}

interface Moments {
  readonly count: number
  readonly total: number
  readonly squares: number
}

const momentsOf = ({ sums }: Tally, { count, total, squares }: MeanSums): Moments => ({
  count: sums[count] ?? 0,
  total: sums[total] ?? 0,
  squares: sums[squares] ?? 0,
})

const meanOf = ({ count, total }: Moments): Cell => (count === 0 ? '' : total / count)

const deviationOf = ({ count, total, squares }: Moments): Cell =>
  count < 2 ? '' : Math.sqrt(Math.max(0, squares - (total * total) / count) / (count - 1))

/** The mean and the standard deviation. */
export function meanCells(cell: CellOf, tally: Tally, names: MeanSums): [PlannedCell, PlannedCell] {
  const [n, total, squares] = [names.count, names.total, names.squares].map((name) => cell(tally, name).text)
  const moments = momentsOf(tally, names)
  return [
    numberCell(`${total}/${n}`, meanOf(moments)),
    numberCell(`SQRT(MAX(0,${squares}-${total}^2/${n})/(${n}-1))`, deviationOf(moments)),
  ]
}

/** A line against all others of its table, which begin in the column `from`. */
export function againstRest(
  sheet: SheetWriter,
  line: TableLine,
  columns: SampleColumns,
  from: number,
  tallies: readonly Tally[],
  names: MeanSums,
) {
  const others = tallies.filter((_tally, index) => index !== line.index).map((tally) => momentsOf(tally, names))
  const rest = others.reduce(
    (all, each) => ({
      count: all.count + each.count,
      total: all.total + each.total,
      squares: all.squares + each.squares,
    }),
    { count: 0, total: 0, squares: 0 },
  )
  return restLine(sheet, line, columns, from, { mean: meanOf(rest), deviation: deviationOf(rest) })
}
