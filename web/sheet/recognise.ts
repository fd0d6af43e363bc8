/** What a plain range of numbers most likely holds. */
import { isBlank, numberOfCell } from './cells.ts'
import type { Cell, Recognised, Rectangle } from './contract.ts'
import { isSerial, serialOfText } from './dates.ts'

/** Shares of cells that must fit, so that one slip in a column does not hide what it is. */
const mostCells = 0.9

/** A block this wide or this long is looked at by its first rows only. */
const rowsLookedAt = 2000

/** Today's dates are far above any score and below the serials of the next century. */
const [oldestDate, newestDate] = [20_000, 75_000]

type Fits = (cell: Cell) => boolean

const isDate: Fits = (cell) => {
  const serial = typeof cell === 'string' ? serialOfText(cell) : numberOfCell(cell)
  return isSerial(serial) && serial >= oldestDate && serial <= newestDate
}

const isWhole =
  (low: number, high: number): Fits =>
  (cell) => {
    const value = numberOfCell(cell)
    return Number.isInteger(value) && value >= low && value <= high
  }

/** Cells below a header row of text, as columns. */
function columnsBelowHeader(range: Rectangle): Cell[][] {
  const isHeader = (row: readonly Cell[]) =>
    row.every(
      (cell) => isBlank(cell) || (typeof cell === 'string' && Number.isNaN(numberOfCell(cell)) && !isDate(cell)),
    )
  const first = range[0] ?? []
  const body = range.slice(isHeader(first) ? 1 : 0, rowsLookedAt)
  return first.map((_, column) => body.map((row) => row[column] ?? null))
}

/** True when the column has answers and nearly all of them fit. */
function fits(column: readonly Cell[], fit: Fits): boolean {
  const filled = column.filter((cell) => !isBlank(cell))
  return filled.length > 0 && filled.filter(fit).length >= mostCells * filled.length
}

function part(range: Rectangle, from: number, to: number): Rectangle {
  return range.map((row) => row.slice(from, to))
}

/** Arguments cut from the range at columns. */
function cut(name: string, range: Rectangle, cuts: readonly number[]): Recognised {
  const ends = [...cuts.slice(1), range[0]?.length ?? 0]
  return {
    function: name,
    arguments: cuts.map((from, index) => part(range, from, ends[index] ?? from)),
    offsets: cuts.map((column) => ({ row: 0, column })),
  }
}

function recogniseBlock(range: Rectangle, columns: readonly (readonly Cell[])[]): Recognised | null {
  const width = columns.length
  const every = (fit: Fits) => columns.every((column) => fits(column, fit))
  if (width === 3 && every(isWhole(1, 6))) return cut('CLI', range, [0])
  if (width % 2 === 0 && every(isWhole(1, 10))) return onScaleUpTo(highest(columns), cut('CSI', range, [0, width / 2]))
  return null
}

function highest(columns: readonly (readonly Cell[])[]): number {
  return columns.flat().reduce<number>((most, cell) => Math.max(most, numberOfCell(cell) || 0), 0)
}

/** Answers none of which is above 5 or 7 are on such a scale; read on the scale of ten, the usual one, they would look weak. */
export const shorterScale = (highestAnswer: number): number | undefined => [5, 7].find((end) => highestAnswer <= end)

function onScaleUpTo(answer: number, csi: Recognised): Recognised {
  const max = shorterScale(answer)
  if (max === undefined) return csi
  return { ...csi, arguments: [...csi.arguments, max], offsets: [...csi.offsets, null] }
}

export function recognise(range: Rectangle): Recognised | null {
  const columns = columnsBelowHeader(range)
  const [first = [], second] = columns
  if (second === undefined) return fits(first, isWhole(0, 10)) ? cut('NPS', range, [0]) : null
  if (columns.length === 2 && fits(first, (cell) => !isDate(cell)) && fits(second, isDate)) {
    return cut('RPR.ORDERS', range, [0, 1])
  }
  if (range.length === 1) return columns.every((column) => fits(column, isWhole(0, 10))) ? cut('NPS', range, [0]) : null
  return recogniseBlock(range, columns)
}
