/** Sums that were made elsewhere, in a database or a report: one number each, or a column of them with a row for each group. */
import type { Interval } from '../../wasm/js/engine.ts'
import { type Call, Failure, fail } from './call.ts'
import { isBlank, isCellError } from './cells.ts'
import type { Cell, CellError } from './contract.ts'
import { parameterTitle, text } from './messages.ts'
import { amountIn, type Parameter } from './parameters.ts'
import { cellPlace } from './places.ts'
import {
  cellAt,
  cellCount,
  failWithCell,
  type Range,
  rangeOf,
  requireNoError,
  requireSameShape,
  shapeOf,
} from './ranges.ts'

export type Amounts = Range

export function amounts(name: string): Parameter<Amounts> {
  const read: Parameter<Amounts>['read'] = (_, argument, position) => rangeOf(argument ?? null, name, position)
  return {
    name,
    text: name,
    kind: 'number',
    optional: false,
    byGroup: true,
    choices: [],
    blanks: 'harmless',
    usual: null,
    read,
  }
}

const isOneGroup = (range: Range) => cellCount(range) === 1

function requireColumns(call: Call, columns: readonly Amounts[]): void {
  for (const column of columns) {
    if (column.width > 1) {
      const name = parameterTitle(call.language, column.name)
      fail(call, '#VALUE!', 'error-one-column', { name, shape: shapeOf(call, column) })
    }
    requireSameShape(call, columns[0] ?? column, column)
    if (!isOneGroup(column)) requireNoError(call, column)
  }
}

/** The numbers of one group, in the order of the columns. */
function numbersOf(call: Call, columns: readonly Amounts[], group: number): number[] {
  return columns.map((column) => {
    const cell = cellAt(column, group)
    if (isCellError(cell)) failWithCell(call, column, group, cell)
    return amountIn(call, cell, column.name)
  })
}

/** What a group's failure says, after the place where the group stands. */
function failureOf(call: Call, column: Range, group: number, { error, message }: CellError): Failure {
  const place = cellPlace(call, column, group)
  const named = place.charAt(0).toUpperCase() + place.slice(1)
  return new Failure({ error, message: text(call.language, 'error-group', { place: named, message }) })
}

type OfGroup = (...numbers: number[]) => readonly Cell[]

/** null for a group with nothing to compute. */
function cellsOf(call: Call, columns: readonly Amounts[], group: number, compute: OfGroup): readonly Cell[] | null {
  if (columns.every((column) => isBlank(cellAt(column, group)))) return null
  try {
    return compute(...numbersOf(call, columns, group))
  } catch (thrown) {
    const [first] = columns
    if (!(thrown instanceof Failure) || first === undefined) throw thrown
    if (thrown.cell.error === '#N/A') return null
    throw failureOf(call, first, group, thrown.cell)
  }
}

/** A row for each group; empty cells for a group with nothing to compute, an error where no group has anything. */
export function byGroup(call: Call, columns: readonly Amounts[], width: number, compute: OfGroup): Cell[][] {
  const [first] = columns
  requireColumns(call, columns)
  if (first === undefined || isOneGroup(first)) return [[...compute(...numbersOf(call, columns, 0))]]
  const rows = Array.from({ length: cellCount(first) }, (_, group) => cellsOf(call, columns, group, compute))
  if (rows.every((row) => row === null)) fail(call, '#N/A', 'error-no-groups')
  return rows.map((row) => [...(row ?? Array<Cell>(width).fill(''))])
}

/** The score of each group, in a column; one score alone is one value. */
export function scoreByGroup(call: Call, columns: readonly Amounts[], compute: (...numbers: number[]) => number) {
  const rows = byGroup(call, columns, 1, (...numbers) => [compute(...numbers)])
  return rows.length === 1 ? (rows[0]?.[0] ?? null) : rows
}

/** Low and high of each group. */
export const intervalByGroup = (call: Call, columns: readonly Amounts[], compute: (...numbers: number[]) => Interval) =>
  byGroup(call, columns, 2, (...numbers) => {
    const { low, high } = compute(...numbers)
    return [low, high]
  })

/** What a person reads of one group; null where several are given. */
export function readGroup<Read>(
  call: Call,
  columns: readonly Amounts[],
  read: (...numbers: number[]) => Read,
): Read | null {
  requireColumns(call, columns)
  return columns.every(isOneGroup) ? read(...numbersOf(call, columns, 0)) : null
}
