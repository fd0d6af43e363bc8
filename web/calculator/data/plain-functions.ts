/** A spreadsheet's own functions over large ranges: the grid would make an object of every cell. */

import type { Argument, Cell, CellError, Rectangle, Result } from '../../sheet/contract.ts'
import { testOf } from './criteria.ts'
import { aggregates, ofShare } from './plain-aggregates.ts'

const divisionByZero: CellError = { error: '#DIV/0!', message: '' }
const unequal: CellError = { error: '#VALUE!', message: '' }

const isError = (cell: Cell): cell is CellError => typeof cell === 'object' && cell !== null

const count = (cells: Rectangle, test: (cell: Cell) => boolean): number =>
  cells.reduce((sum, row) => sum + row.filter(test).length, 0)

type Chosen = (row: number, column: number) => boolean

/** Whether all pairs of range and criterion are met. */
function chosenBy(pairs: readonly Argument[]): Chosen {
  const tests = pairs.flatMap((range, index) => {
    const test = testOf(pairs[index + 1])
    return index % 2 === 0 && test ? [{ range: range as Rectangle, test }] : []
  })
  return (row, column) => tests.every(({ range, test }) => test(range[row]?.[column] ?? null))
}

const rangesOf = (pairs: readonly Argument[]) => pairs.filter((_pair, index) => index % 2 === 0)

function haveOneShape(ranges: readonly Argument[]): boolean {
  const shapes = ranges.map((range) => `${(range as Rectangle).length}:${(range as Rectangle)[0]?.length}`)
  return new Set(shapes).size === 1
}

function countIfs(pairs: readonly Argument[]): Result {
  if (!haveOneShape(rangesOf(pairs))) return unequal
  const chosen = chosenBy(pairs)
  const cells = pairs[0] as Rectangle
  return cells.reduce((sum, line, row) => sum + line.filter((_cell, column) => chosen(row, column)).length, 0)
}

/** The first error among the chosen cells is the result, as everywhere in a spreadsheet. */
function numbersOf(cells: Rectangle, chosen: Chosen): number[] | CellError {
  const numbers: number[] = []
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (typeof cell !== 'number' && !isError(cell)) continue
      if (!chosen(row, column)) continue
      if (isError(cell)) return cell
      numbers.push(cell)
    }
  }
  return numbers
}

type Aggregate = (numbers: readonly number[]) => Result

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
const meanOf: Aggregate = (numbers) => (numbers.length === 0 ? divisionByZero : sumOf(numbers) / numbers.length)
const extreme =
  (choose: (a: number, b: number) => number): Aggregate =>
  (numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((a, b) => choose(a, b))

/** The range first, then pairs of range and criterion. */
const ifs =
  (aggregate: Aggregate) =>
  ([cells, ...pairs]: readonly Argument[]): Result => {
    if (!haveOneShape([cells, ...rangesOf(pairs)])) return unequal
    const numbers = numbersOf(cells as Rectangle, chosenBy(pairs))
    return Array.isArray(numbers) ? aggregate(numbers) : (numbers as CellError)
  }

/** Range and criterion first; what is added up only where it is another range. */
const onlyIf =
  (aggregate: Aggregate) =>
  ([range, criterion, cells = range]: readonly Argument[]): Result =>
    ifs(aggregate)([cells, range, criterion])

/** What is no number counts as 0. */
function sumProduct(ranges: readonly Argument[]): Result {
  if (!haveOneShape(ranges)) return unequal
  const [first = [], ...others] = ranges as readonly Rectangle[]
  let sum = 0
  for (const [row, line] of first.entries()) {
    for (let column = 0; column < line.length; column += 1) {
      const factors = [line[column] ?? null, ...others.map((range) => range[row]?.[column] ?? null)]
      const error = factors.find(isError)
      if (error) return error
      sum += factors.reduce((product: number, factor) => product * (typeof factor === 'number' ? factor : 0), 1)
    }
  }
  return sum
}

type Compute = (args: readonly Argument[]) => Result

/** What reports are made of. */
export const plainNamesOfReports: readonly string[] = ['COUNT', 'COUNTBLANK', 'AVERAGE', 'COUNTIFS', 'AVERAGEIFS']

const ofOneRange: Readonly<Record<string, Compute>> = {
  COUNT: ([cells]) => count(cells as Rectangle, (cell) => typeof cell === 'number'),
  COUNTA: ([cells]) => count(cells as Rectangle, (cell) => cell !== null && cell !== ''),
  COUNTBLANK: ([cells]) => count(cells as Rectangle, (cell) => cell === null || cell === ''),
  ...Object.fromEntries(
    Object.entries(aggregates).map(([name, compute]) => [
      name,
      ([cells]: readonly Argument[]) => compute(cells as Rectangle),
    ]),
  ),
}

/** Of these the first criterion; ranges and criteria take turns from there. */
const withCriteria: Readonly<Record<string, { readonly first: number; readonly compute: Compute }>> = {
  COUNTIF: { first: 1, compute: countIfs },
  COUNTIFS: { first: 1, compute: countIfs },
  SUMIFS: { first: 2, compute: ifs(sumOf) },
  AVERAGEIFS: { first: 2, compute: ifs(meanOf) },
  MINIFS: { first: 2, compute: ifs(extreme(Math.min)) },
  MAXIFS: { first: 2, compute: ifs(extreme(Math.max)) },
}

const withOneCriterion: Readonly<Record<string, Compute>> = { SUMIF: onlyIf(sumOf), AVERAGEIF: onlyIf(meanOf) }

const withShare: Readonly<Record<string, Compute>> = Object.fromEntries(
  Object.entries(ofShare).map(([name, compute]) => [
    name,
    ([cells, share]: readonly Argument[]) => compute(cells as Rectangle, share as number),
  ]),
)

const functions: Readonly<Record<string, Compute>> = {
  ...ofOneRange,
  ...Object.fromEntries(Object.entries(withCriteria).map(([name, { compute }]) => [name, compute])),
  ...withOneCriterion,
  ...withShare,
  SUMPRODUCT: sumProduct,
}

export const plainNames: readonly string[] = Object.keys(functions)

export interface PlainArgument {
  readonly isRange: boolean
  readonly value: Argument
}

/** Whether the function is computed here for these arguments. */
export function isPlainCall(name: string, args: readonly PlainArgument[]): boolean {
  const isCriterion = ({ isRange, value }: PlainArgument) => !isRange && testOf(value) !== null
  const areRanges = (some: readonly PlainArgument[]) => some.every(({ isRange }) => isRange)
  const [first, second, ...others] = args
  if (name === 'SUMPRODUCT') return args.length > 0 && areRanges(args)
  if (first?.isRange !== true) return false
  if (name in withShare) return args.length === 2 && typeof second?.value === 'number'
  if (name in withOneCriterion) {
    return second !== undefined && isCriterion(second) && others.length < 2 && areRanges(others)
  }
  const from = withCriteria[name]?.first
  if (from === undefined) return name in ofOneRange && args.length === 1
  const pairs = args.slice(from - 1)
  return (
    pairs.length > 0 &&
    pairs.length % 2 === 0 &&
    pairs.every((each, index) => (index % 2 === 0 ? each.isRange : isCriterion(each)))
  )
}

/** undefined for other functions. */
export function plainCall(name: string, args: readonly Argument[]): Result | undefined {
  return functions[name]?.(args)
}
