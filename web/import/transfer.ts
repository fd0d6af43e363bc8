/** Columns of cells on their way from the Worker to the page, in slices that neither side feels. */
import type { Cell } from '../sheet/contract.ts'
import type { Survey } from '../survey/contract.ts'

/** Successive cells of a column. NaN is a blank cell; codes are places in `values`. */
export type Slice =
  | { readonly column: number; readonly numbers: Float64Array }
  | { readonly column: number; readonly codes: Uint16Array; readonly values: readonly Cell[] }

const mostCells = 2 ** 14
const mostCharacters = 2 ** 19

/** The slices of all columns, as many at a time as one message should carry. */
export function* slicesOf(columns: readonly (readonly Cell[])[]): Generator<Slice[]> {
  let message: Slice[] = []
  let cells = 0
  for (const [column, all] of columns.entries()) {
    for (let start = 0; start < all.length; ) {
      const slice = numbersFrom(column, all, start) ?? valuesFrom(column, all, start)
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

function valuesFrom(column: number, cells: readonly Cell[], start: number): Slice {
  const length = Math.min(mostCells, cells.length - start)
  const codes = new Uint16Array(length)
  const places = new Map<Cell, number>()
  let characters = 0
  let taken = 0
  for (; taken < length && characters < mostCharacters; taken += 1) {
    const cell = cells[start + taken] ?? null
    let place = places.get(cell)
    if (place === undefined) {
      place = places.size
      places.set(cell, place)
      if (typeof cell === 'string') characters += cell.length
    }
    codes[taken] = place
  }
  return { column, codes: codes.slice(0, taken), values: [...places.keys()] }
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
  /** Resolves when the other side has taken them: else it would find all cells at its door, and a person's click behind them. */
  readonly taken: () => Promise<void>
  readonly onSent?: (cells: number) => void
}

export async function send({ table }: Survey, { post, taken, onSent }: Post): Promise<void> {
  let sent = 0
  for (const slices of slicesOf(table.columns.map(({ cells }) => cells))) {
    sent += slices.reduce((sum, slice) => sum + lengthOf(slice), 0)
    post(slices, buffersOf(slices) as ArrayBuffer[])
    await taken()
    onSent?.(sent)
  }
}

/** The columns of an emptied survey, to be filled. */
export const columnsOf = ({ table }: Survey): Cell[][] => table.columns.map(({ cells }) => cells as Cell[])

/** Puts the cells of a slice after those that came before. */
export function append(columns: readonly Cell[][], slice: Slice): void {
  const cells = columns[slice.column]
  if (cells === undefined) return
  if ('numbers' in slice) for (const number of slice.numbers) cells.push(Number.isNaN(number) ? null : number)
  else for (const code of slice.codes) cells.push(slice.values[code] ?? null)
}
