/** Operators and functions of single cells, as a spreadsheet takes them over ranges. */
import type { Cell, CellError } from '../../sheet/contract.ts'

const isError = (cell: Cell): cell is CellError => typeof cell === 'object' && cell !== null
const noNumber: CellError = { error: '#VALUE!', message: '' }

const written = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i

function numberOf(cell: Cell): number | CellError {
  if (typeof cell === 'number') return cell
  if (cell === null || typeof cell === 'boolean') return Number(cell)
  if (isError(cell)) return cell
  return written.test(cell) ? Number(cell) : noNumber
}

const finite = (value: number): Cell => (Number.isFinite(value) ? value : { error: '#NUM!', message: '' })

const arithmetic =
  (compute: (a: number, b: number) => Cell) =>
  (one: Cell, other: Cell): Cell => {
    const a = numberOf(one)
    if (typeof a !== 'number') return a
    const b = numberOf(other)
    return typeof b === 'number' ? compute(a, b) : b
  }

/** Numbers before texts, texts before truth values; a blank cell is the least of what it is compared with. */
const rank = (cell: Cell): number => (typeof cell === 'number' ? 0 : typeof cell === 'string' ? 1 : 2)
const blankAs = (cell: Cell): Cell => (typeof cell === 'string' ? '' : typeof cell === 'boolean' ? false : 0)
const folded = (cell: Cell): number | string => (typeof cell === 'string' ? cell.toLowerCase() : Number(cell))

/** Below 0, 0 or above it. */
function order(one: Cell, other: Cell): number {
  const a = one ?? blankAs(other)
  const b = other ?? blankAs(a)
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  const [first, second] = [folded(a), folded(b)]
  return first === second ? 0 : first < second ? -1 : 1
}

const comparison =
  (holds: (order: number) => boolean) =>
  (one: Cell, other: Cell): Cell =>
    isError(one) ? one : isError(other) ? other : holds(order(one, other))

const textOf = (cell: Cell): string =>
  typeof cell === 'boolean' ? String(cell).toUpperCase() : cell === null ? '' : String(cell)

const ofTexts =
  (compute: (a: string, b: string) => Cell) =>
  (one: Cell, other: Cell): Cell =>
    isError(one) ? one : isError(other) ? other : compute(textOf(one), textOf(other))

export type Elementwise = (...cells: readonly Cell[]) => Cell

function chosen(test: Cell = null, ifTrue: Cell = null, ifFalse: Cell = null): Cell {
  if (isError(test)) return test
  return (typeof test === 'string' ? test !== '' : Boolean(test)) ? ifTrue : ifFalse
}

type OfTwo = (one: Cell, other: Cell) => Cell
const ofTwo =
  (compute: OfTwo): Elementwise =>
  (one = null, other = null) =>
    compute(one, other)

/** By the names that the grid has for them. */
export const elementwise: Readonly<Record<string, Elementwise>> = {
  PLUS: ofTwo(arithmetic((a, b) => finite(a + b))),
  MINUS: ofTwo(arithmetic((a, b) => finite(a - b))),
  MULTIPLY: ofTwo(arithmetic((a, b) => finite(a * b))),
  DIVIDED: ofTwo(arithmetic((a, b) => (b === 0 ? { error: '#DIV/0!', message: '' } : finite(a / b)))),
  POWER: ofTwo(arithmetic((a, b) => finite(a ** b))),
  CONCATENATE: ofTwo(ofTexts((a, b) => a + b)),
  EXACT: ofTwo(ofTexts((a, b) => a === b)),
  ISNUMBER: (cell = null) => typeof cell === 'number',
  IF: chosen,
}

/** By sign. */
export const comparisons: Readonly<Record<string, Elementwise>> = {
  '=': ofTwo(comparison((found) => found === 0)),
  '<>': ofTwo(comparison((found) => found !== 0)),
  '<': ofTwo(comparison((found) => found < 0)),
  '<=': ofTwo(comparison((found) => found <= 0)),
  '>': ofTwo(comparison((found) => found > 0)),
  '>=': ofTwo(comparison((found) => found >= 0)),
}
