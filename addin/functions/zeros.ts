/** Zeros among the cells of an argument, any of which may be a blank cell of desktop Excel. */
import type { Argument, Cell, Rectangle } from '../../web/sheet/contract.ts'

export interface ZeroCount {
  readonly numbers: number
  readonly zeros: number
}

const rowsOf = (argument: Argument): Rectangle => (Array.isArray(argument) ? argument : [[argument as Cell]])

export function countZeros(argument: Argument): ZeroCount {
  let numbers = 0
  let zeros = 0
  const rows = rowsOf(argument)
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r] ?? []
    for (let c = 0; c < row.length; c += 1) {
      const cell = row.at(c)
      if (typeof cell === 'number') numbers += 1
      if (cell === 0) zeros += 1
    }
  }
  return { numbers, zeros }
}

/** The argument with blanks in place of those zeros. Rows that hold none stay the same arrays. */
export function blankZeros(argument: Argument, isBlank: (row: number, column: number) => boolean): Argument {
  if (!Array.isArray(argument)) return isBlank(0, 0) ? null : argument
  return (argument as Rectangle).map((cells, row) =>
    cells.includes(0) ? cells.map((cell, column) => (cell === 0 && isBlank(row, column) ? null : cell)) : cells,
  )
}
