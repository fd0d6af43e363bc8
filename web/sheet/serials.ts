/** Columns of dates as serials the engine can count by. */
import type { Column } from '../../wasm/js/engine.ts'
import type { Call } from './call.ts'
import { isCellError } from './cells.ts'
import type { Cell } from './contract.ts'
import { isSerial, serialOfText } from './dates.ts'
import { cellCount, failWithCell, type Range } from './ranges.ts'
import { TextCodes } from './text-codes.ts'

/** Dates repeat, and so does their text: each is read once. */
class SerialReader {
  readonly #texts = new TextCodes()
  readonly #serials: number[] = []

  of(cell: Cell): number {
    if (typeof cell === 'number') return isSerial(cell) ? cell : Number.NaN
    if (typeof cell !== 'string') return Number.NaN
    const code = this.#texts.codeOf(cell)
    if (code === this.#serials.length) this.#serials.push(serialOfText(cell))
    return this.#serials[code] as number
  }
}

/** A date serial per cell in the engine; NaN for a cell that holds no date. An error cell ends the call. */
export function serialsIn(call: Call, range: Range): Column {
  const column = call.engine.emptyColumn(cellCount(range))
  const serials = call.engine.numbers(column)
  const reader = new SerialReader()
  let index = 0
  for (const row of range.rows) {
    for (let c = 0; c < range.width; c += 1) {
      const cell = row.at(c) ?? null
      if (isCellError(cell)) failWithCell(call, range, index, cell)
      serials[index] = reader.of(cell)
      index += 1
    }
  }
  return column
}
