/** Ranges of cells: their shape, and their numbers copied into the engine with a note of every cell that is none. */
import type { Matrix } from '../../wasm/js/engine.ts'
import { type Call, Failure, fail } from './call.ts'
import { type CellKind, isBlank, isCellError, kindOfCell } from './cells.ts'
import type { Argument, Cell, CellError, Rectangle } from './contract.ts'
import { parameterTitle, text } from './messages.ts'
import { namedPlace } from './places.ts'
import { readOther } from './read-other.ts'

/** An argument as a rectangle. `name` is its parameter's, `position` its place among the arguments. */
export interface Range {
  readonly name: string
  readonly position: number
  readonly rows: Rectangle
  readonly height: number
  readonly width: number
}

export function rangeOf(argument: Argument, name: string, position: number): Range {
  if (!Array.isArray(argument)) return { name, position, rows: [[argument as Cell]], height: 1, width: 1 }
  const isRows = Array.isArray(argument[0])
  const rows = (isRows ? argument : [argument]) as Rectangle
  const width = rows[0]?.length ?? 0
  return { name, position, rows, height: width === 0 ? 0 : rows.length, width }
}

export function cellCount(range: Range): number {
  return range.height * range.width
}

export function cellAt(range: Range, index: number): Cell {
  return range.rows[Math.floor(index / range.width)]?.[index % range.width] ?? null
}

/** The name that words in the first row give to a column; null where there is none. */
export function headerOf(range: Range, column: number): string | null {
  const cell = range.rows[0]?.[column] ?? null
  return typeof cell === 'string' && kindOfCell(cell) === 'text' ? cell.trim() : null
}

/** Rows of a range's shape, cell by cell. A million rows are made at their length and never grow. */
export function rowsLike(range: Range, valueAt: (index: number) => Cell): Cell[][] {
  const { height, width } = range
  const rows = new Array<Cell[]>(height)
  for (let row = 0; row < height; row += 1) {
    const cells = new Array<Cell>(width)
    for (let column = 0; column < width; column += 1) cells[column] = valueAt(row * width + column)
    rows[row] = cells
  }
  return rows
}

export function shapeOf(call: Call, range: Range): string {
  return text(call.language, 'shape', { rows: String(range.height), columns: String(range.width) })
}

export function requireSameShape(call: Call, first: Range, second: Range): void {
  if (first.height === second.height && first.width === second.width) return
  fail(call, '#VALUE!', 'error-shapes', {
    first: parameterTitle(call.language, first.name),
    firstShape: shapeOf(call, first),
    second: parameterTitle(call.language, second.name),
    secondShape: shapeOf(call, second),
  })
}

/** How many cells were of a kind, and the first thousand of them, counted row after row from 0. */
export interface Places {
  count: number
  readonly cells: number[]
}

const keptPlaces = 1000

export function notePlace(places: Places, index: number): void {
  if (places.count < keptPlaces) places.cells.push(index)
  places.count += 1
}

/** The cells of a range that hold no number. */
export class CellNotes {
  readonly #kinds = new Map<CellKind, Places>()

  note(kind: CellKind, index: number): void {
    let places = this.#kinds.get(kind)
    if (places === undefined) {
      places = { count: 0, cells: [] }
      this.#kinds.set(kind, places)
    }
    notePlace(places, index)
  }

  of(kind: CellKind): Places {
    return this.#kinds.get(kind) ?? { count: 0, cells: [] }
  }
}

const noNotes = new CellNotes()

export interface Numbers {
  readonly matrix: Matrix
  readonly notes: CellNotes
}

/** Copies a range into the engine; an error cell ends the call with that error and its place. */
export function readNumbers(call: Call, range: Range): Numbers {
  let notes = noNotes
  const matrix = call.engine.matrix(range.rows, (cell, index) => {
    const { kind, number } = readOther(cell)
    if (kind === 'error') failWithCell(call, range, index, cell as CellError)
    if (notes === noNotes) notes = new CellNotes()
    notes.note(kind, index)
    return number
  })
  return { matrix, notes }
}

/** The error of a single value, which is no cell of a range: `BAND(45,NPS)` without the quotes. */
export function failWithValue(call: Call, name: string, { error }: CellError): never {
  const message = text(call.language, 'error-value-given', { name: parameterTitle(call.language, name), error })
  throw new Failure({ error, message })
}

export function failWithCell(call: Call, range: Range, index: number, cell: CellError): never {
  if (cellCount(range) === 1 && !call.origins[range.position]) failWithValue(call, range.name, cell)
  const place = namedPlace(call, range, index)
  throw new Failure({ error: cell.error, message: text(call.language, 'error-cell', { place, error: cell.error }) })
}

/** Ends the call with the first error cell of a range that is read as words. */
export function requireNoError(call: Call, range: Range): void {
  const cells = range.rows.flat()
  const index = cells.findIndex(isCellError)
  if (index >= 0) failWithCell(call, range, index, cells[index] as CellError)
}

/** True for an omitted option and for one that points to a single blank cell. */
export function isOmitted(argument: Argument): boolean {
  if (!Array.isArray(argument)) return isBlank(argument)
  if (argument.length > 1) return false
  const row = argument[0]
  return Array.isArray(row) ? row.length === 0 || (row.length === 1 && isBlank(row[0])) : isBlank(row)
}
