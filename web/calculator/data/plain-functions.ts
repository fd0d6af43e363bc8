/** A spreadsheet's own functions over large ranges: the grid would make an object of every cell. */

import type { Argument, Cell, CellError, Rectangle, Result } from '../../sheet/contract.ts'
import { aggregates } from './plain-aggregates.ts'

type Test = (cell: Cell) => boolean

const numeric = /^(>=|<=|>|<)(-?\d+(?:\.\d+)?)$/

/** A word without signs, wildcards and digits, which a spreadsheet might take for a number or a date. */
const word = /^[^<>=*?~\d][^*?~\d]*$/

/** null where the grid itself has to look. */
function testOf(criterion: Argument): Test | null {
  if (typeof criterion === 'string' && word.test(criterion)) {
    const wanted = criterion.toLowerCase()
    return (cell) => typeof cell === 'string' && cell.toLowerCase() === wanted
  }
  const [, sign, text] = (typeof criterion === 'string' && numeric.exec(criterion)) || []
  if (sign === undefined) return null
  const limit = Number(text)
  const tests: Record<string, (value: number) => boolean> = {
    '>=': (value) => value >= limit,
    '<=': (value) => value <= limit,
    '>': (value) => value > limit,
    '<': (value) => value < limit,
  }
  const test = tests[sign]
  return test ? (cell) => typeof cell === 'number' && test(cell) : null
}

const isBlank: Test = (cell) => cell === null || cell === ''
const isNumber: Test = (cell) => typeof cell === 'number'
const divisionByZero: CellError = { error: '#DIV/0!', message: '' }
const unequal: CellError = { error: '#VALUE!', message: '' }

function count(cells: Rectangle, test: Test): number {
  return cells.reduce((sum, row) => sum + row.filter(test).length, 0)
}

/** Of the numbers that `chosen` wants; an error among all cells is the result, as everywhere in a spreadsheet. */
function average(cells: Rectangle, chosen: (row: number, column: number) => boolean, passesErrors: boolean): Result {
  let sum = 0
  let numbers = 0
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (passesErrors && typeof cell === 'object' && cell !== null) return cell
      if (typeof cell !== 'number' || !chosen(row, column)) continue
      sum += cell
      numbers += 1
    }
  }
  return numbers === 0 ? divisionByZero : sum / numbers
}

/** Whether all pairs of range and criterion are met. */
function chosenBy(pairs: readonly Argument[]): (row: number, column: number) => boolean {
  const tests = pairs.flatMap((range, index) => {
    const test = testOf(pairs[index + 1])
    return index % 2 === 0 && test ? [{ range: range as Rectangle, test }] : []
  })
  return (row, column) => tests.every(({ range, test }) => test(range[row]?.[column] ?? null))
}

function countIfs(pairs: readonly Argument[]): Result {
  const cells = pairs[0] as Rectangle
  if (!haveOneShape(pairs.filter((_pair, index) => index % 2 === 0))) return unequal
  const chosen = chosenBy(pairs)
  return cells.reduce((sum, line, row) => sum + line.filter((_cell, column) => chosen(row, column)).length, 0)
}

function averageIfs([cells, ...pairs]: readonly Argument[]): Result {
  const ranges = [cells, ...pairs.filter((_pair, index) => index % 2 === 0)]
  return haveOneShape(ranges) ? average(cells as Rectangle, chosenBy(pairs), false) : unequal
}

function haveOneShape(ranges: readonly Argument[]): boolean {
  const shapes = ranges.map((range) => `${(range as Rectangle).length}:${(range as Rectangle)[0]?.length}`)
  return new Set(shapes).size === 1
}

const counting: Readonly<Record<string, (args: readonly Argument[]) => Result>> = {
  COUNT: ([cells]) => count(cells as Rectangle, isNumber),
  COUNTBLANK: ([cells]) => count(cells as Rectangle, isBlank),
  AVERAGE: ([cells]) => average(cells as Rectangle, () => true, true),
  COUNTIFS: countIfs,
  AVERAGEIFS: averageIfs,
}

/** What reports are made of. */
export const plainNamesOfReports: readonly string[] = Object.keys(counting)

const functions: typeof counting = {
  ...counting,
  COUNTIF: countIfs,
  ...Object.fromEntries(
    Object.entries(aggregates).map(([name, compute]) => [
      name,
      ([cells]: readonly Argument[]) => compute(cells as Rectangle),
    ]),
  ),
}

export const plainNames: readonly string[] = Object.keys(functions)

/** Of the arguments of COUNTIFS and its kin the first criterion; ranges and criteria take turns from there. */
const firstCriterion: Readonly<Record<string, number>> = { COUNTIF: 1, COUNTIFS: 1, AVERAGEIFS: 2 }

export interface PlainArgument {
  readonly isRange: boolean
  readonly value: Argument
}

/** Whether the function is computed here for these arguments. */
export function isPlainCall(name: string, args: readonly PlainArgument[]): boolean {
  if (!plainNames.includes(name)) return false
  const first = firstCriterion[name]
  if (first === undefined) return args.length === 1 && args[0]?.isRange === true
  const isCriterion = (index: number) => index >= first && (index - first) % 2 === 0
  return (
    isCriterion(args.length - 1) &&
    args.every(({ isRange, value }, index) => (isCriterion(index) ? testOf(value) !== null : isRange))
  )
}

/** undefined for other functions. */
export function plainCall(name: string, args: readonly Argument[]): Result | undefined {
  return functions[name]?.(args)
}
