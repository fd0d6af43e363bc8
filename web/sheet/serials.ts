/** Columns of dates as serials the engine can count by. */
import type { Call } from './call.ts'
import { isCellError } from './cells.ts'
import type { Cell } from './contract.ts'
import { isSerial, serialOfText } from './dates.ts'
import { cellCount, failWithCell, type Range } from './ranges.ts'

/** Dates repeat, and so does their text: each is read once. */
class SerialReader {
  readonly #known = new Map<string, number>()

  of(cell: Cell): number {
    if (typeof cell === 'number') return isSerial(cell) ? cell : Number.NaN
    if (typeof cell !== 'string') return Number.NaN
    let serial = this.#known.get(cell)
    if (serial === undefined) {
      serial = serialOfText(cell)
      this.#known.set(cell, serial)
    }
    return serial
  }
}

/** Date serials of every cell, row after row; NaN for a cell that holds no date. */
export function serialsOf(call: Call, range: Range): Float64Array {
  const serials = new Float64Array(cellCount(range))
  const reader = new SerialReader()
  let index = 0
  for (const row of range.rows) {
    for (let column = 0; column < range.width; column += 1) {
      const cell = row[column] ?? null
      if (isCellError(cell)) failWithCell(call, range, index, cell)
      serials[index] = reader.of(cell)
      index += 1
    }
  }
  return serials
}
