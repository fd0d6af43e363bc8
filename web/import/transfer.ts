/** Columns of cells on their way from the Worker to the page, in slices that neither side feels. */
import type { Cell } from '../sheet/contract.ts'
import type { Survey } from '../survey/contract.ts'

/**
 * Successive cells of a column. NaN is a blank cell; codes are places in a list of different values, which goes over once:
 * `values` are those that come after the first `known` of the column's list.
 */
export type Slice =
  | { readonly column: number; readonly numbers: Float64Array }
  | { readonly column: number; readonly codes: Uint16Array; readonly known: number; readonly values: readonly Cell[] }

const mostCells = 2 ** 14
const mostCharacters = 2 ** 19
/** As many as codes can tell apart; after that the column's list begins anew. */
const mostValues = 2 ** 16

/** The slices of all columns, as many at a time as one message should carry. */
export function* slicesOf(columns: readonly (readonly Cell[])[]): Generator<Slice[]> {
  let message: Slice[] = []
  let cells = 0
  for (const [column, all] of columns.entries()) {
    const places = new Map<Cell, number>()
    for (let start = 0; start < all.length; ) {
      const slice = numbersFrom(column, all, start) ?? valuesFrom(column, all, start, places)
      message.push(slice)
      const taken = lengthOf(slice)
      start += taken
      cells += taken
      if (cells < mostCells) continue
      yield message
      message = []
      cells = 0
    }
  }
  if (message.length > 0) yield message
}

const lengthOf = (slice: Slice): number => ('numbers' in slice ? slice.numbers.length : slice.codes.length)

function numbersFrom(column: number, cells: readonly Cell[], start: number): Slice | null {
  const length = Math.min(mostCells, cells.length - start)
  const numbers = new Float64Array(length)
  for (let index = 0; index < length; index += 1) {
    const cell = cells[start + index] ?? null
    if (cell !== null && typeof cell !== 'number') return null
    numbers[index] = cell ?? Number.NaN
  }
  return { column, numbers }
}

function valuesFrom(column: number, cells: readonly Cell[], start: number, places: Map<Cell, number>): Slice {
  if (places.size === mostValues) places.clear()
  const known = places.size
  const codes = new Uint16Array(Math.min(mostCells, cells.length - start))
  const values: Cell[] = []
  let characters = 0
  let taken = 0
  for (; taken < codes.length && characters < mostCharacters; taken += 1) {
    const cell = cells[start + taken] ?? null
    let place = places.get(cell)
    if (place === undefined) {
      if (places.size === mostValues) break
      place = places.size
      places.set(cell, place)
      values.push(cell)
      if (typeof cell === 'string') characters += cell.length
    }
    codes[taken] = place
  }
  return { column, codes: taken < codes.length ? codes.slice(0, taken) : codes, known, values }
}

/** What may change its owner instead of being copied. */
const buffersOf = (slices: readonly Slice[]): ArrayBufferLike[] =>
  slices.map((slice) => ('numbers' in slice ? slice.numbers.buffer : slice.codes.buffer))

/** The survey without its cells. */
export function emptied(survey: Survey): Survey {
  const columns = survey.table.columns.map((column) => ({ ...column, cells: [] }))
  return { ...survey, table: { ...survey.table, columns } }
}

export interface Post {
  readonly post: (slices: readonly Slice[], owned: ArrayBuffer[]) => void
  /**
   * Resolves when the other side has taken them: else it would find all cells at its door, and a person's click behind them.
   * False where there is no other side any more.
   */
  readonly taken: () => Promise<boolean>
  readonly onSent?: (cells: number) => void
}

export async function send({ table }: Survey, { post, taken, onSent }: Post): Promise<void> {
  let sent = 0
  for (const slices of slicesOf(table.columns.map(({ cells }) => cells))) {
    sent += slices.reduce((sum, slice) => sum + lengthOf(slice), 0)
    post(slices, buffersOf(slices) as ArrayBuffer[])
    if (!(await taken())) return
    onSent?.(sent)
  }
}

/** Fills the columns of an emptied survey again. */
export class ArrivingColumns {
  readonly #columns: readonly Cell[][]
  /** Different values of each column, as they have come. */
  readonly #values: Cell[][]

  constructor({ table }: Survey) {
    this.#columns = table.columns.map(({ cells }) => cells as Cell[])
    this.#values = this.#columns.map(() => [])
  }

  /** Puts the cells of a slice after those that came before. */
  append(slice: Slice): void {
    const cells = this.#columns[slice.column] ?? []
    if ('numbers' in slice) {
      for (const number of slice.numbers) cells.push(Number.isNaN(number) ? null : number)
      return
    }
    const values = this.#values[slice.column] ?? []
    values.length = slice.known
    for (const value of slice.values) values.push(value)
    for (const code of slice.codes) cells.push(values[code] ?? null)
  }
}
