/** Importance and satisfaction as the core takes them: one column per criterion. */
import type { CsiScore, Matrix } from '../../wasm/js/engine.ts'
import { type Call, fail } from './call.ts'
import { isBlank, isCellError, numberOfCell, shownCell } from './cells.ts'
import { numberText, parameterTitle, text } from './messages.ts'
import { range } from './parameters.ts'
import { namedPlace } from './places.ts'
import {
  type CellNotes,
  cellAt,
  cellCount,
  failWithCell,
  headerOf,
  type Range,
  readNumbers,
  shapeOf,
} from './ranges.ts'

export const importance = range('importance', 'places')
export const satisfaction = range('satisfaction', 'places')

export interface Criteria {
  readonly importanceRange: Range
  readonly satisfactionRange: Range
  readonly importance: Matrix
  readonly satisfaction: Matrix
  /** Where each criterion stands in the ranges, from 0. */
  readonly positions: readonly number[]
  readonly max: number
  /** Cells of the first range that hold no number; null for vectors. */
  readonly notes: CellNotes | null
}

/** A column of cells beside another is a list of criteria, not a survey of one question. */
const isVector = (range: Range) => range.height === 1 || range.width === 1

const lengthOf = (range: Range) => (isVector(range) ? cellCount(range) : range.width)

export function readCriteria(call: Call, importance: Range, satisfaction: Range, max: number): Criteria {
  const bothVectors = isVector(importance) && isVector(satisfaction)
  const sameHeight = isVector(importance) || isVector(satisfaction) || importance.height === satisfaction.height
  if (lengthOf(importance) !== lengthOf(satisfaction) || !sameHeight) failShapes(call, importance, satisfaction)
  call.engine.begin(cellCount(importance) + cellCount(satisfaction))
  return bothVectors ? pairs(call, importance, satisfaction, max) : matrices(call, importance, satisfaction, max)
}

function failShapes(call: Call, first: Range, second: Range): never {
  return fail(call, '#VALUE!', 'error-criteria-shapes', {
    first: parameterTitle(call.language, first.name),
    firstShape: shapeOf(call, first),
    second: parameterTitle(call.language, second.name),
    secondShape: shapeOf(call, second),
  })
}

const asCriteria = (matrix: Matrix, range: Range): Matrix =>
  isVector(range) ? { ...matrix, rows: 1, columns: cellCount(range) } : matrix

function matrices(call: Call, importanceRange: Range, satisfactionRange: Range, max: number): Criteria {
  const importance = readNumbers(call, importanceRange)
  const satisfaction = readNumbers(call, satisfactionRange)
  return {
    importanceRange,
    satisfactionRange,
    importance: asCriteria(importance.matrix, importanceRange),
    satisfaction: asCriteria(satisfaction.matrix, satisfactionRange),
    positions: Array.from({ length: lengthOf(satisfactionRange) }, (_, position) => position),
    max,
    notes: importance.notes,
  }
}

function numbersOf(call: Call, range: Range): number[] {
  return Array.from({ length: cellCount(range) }, (_, index) => {
    const cell = cellAt(range, index)
    if (isCellError(cell)) failWithCell(call, range, index, cell)
    return numberOfCell(cell)
  })
}

/** Two lists. A row without either number (a header, a blank row below the list) is no criterion. */
function pairs(call: Call, importanceRange: Range, satisfactionRange: Range, max: number): Criteria {
  const importances = numbersOf(call, importanceRange)
  const satisfactions = numbersOf(call, satisfactionRange)
  const isCriterion = (position: number) =>
    !(Number.isNaN(importances[position]) && Number.isNaN(satisfactions[position]))
  const positions = importances.map((_, position) => position).filter(isCriterion)
  const row = (numbers: readonly number[]): Matrix => {
    const kept = positions.map((position) => numbers[position] ?? Number.NaN)
    return { ...call.engine.column(kept), rows: 1, columns: kept.length }
  }
  const importance = row(importances)
  return {
    importanceRange,
    satisfactionRange,
    importance,
    satisfaction: row(satisfactions),
    positions,
    max,
    notes: null,
  }
}

const asked = /^[^:]*:\s*(?=\S)/

/** After a question of a questionnaire. */
const scaleAsked = /\s*\(\d+\s*[-–—]\s*\d+\)$/

/** What is asked about every criterion stands before a colon, and names none of them: "satisfaction: Price (1-10)". */
function withoutQuestion(names: readonly string[]): readonly string[] {
  const [first = ''] = names.map((name) => asked.exec(name)?.[0] ?? '')
  const isShared = first !== '' && names.length > 1 && names.every((name) => name.startsWith(first))
  return isShared ? names.map((name) => name.slice(first.length).replace(scaleAsked, '')) : names
}

/** Names of the criteria: given ones, else a header row of text, else their numbers. */
export function criterionNames(call: Call, criteria: Criteria, given: Range | null = null): readonly string[] {
  const { importanceRange, satisfactionRange, positions } = criteria
  const header = (range: Range, position: number) => (isVector(range) ? null : headerOf(range, position))
  const names = positions.map((position, index) => {
    const own = given === null ? null : cellAt(given, position)
    const found = [own, header(satisfactionRange, position), header(importanceRange, position)]
    const cell = found.find((candidate) => !isBlank(candidate)) ?? null
    return cell === null ? text(call.language, 'criterion-number', { number: String(index + 1) }) : shownCell(cell)
  })
  return withoutQuestion(names)
}

/** Ends the call with what keeps the index from being computed. */
export function failCriteria(call: Call, criteria: Criteria, { status, criterion }: CsiScore): never {
  if (status === 'offScale') failOffScale(call, criteria)
  const name = criterionNames(call, criteria)[criterion] ?? ''
  if (status === 'noCriterionAnswers') fail(call, '#N/A', 'error-no-satisfaction', { criterion: name })
  if (status !== 'noImportance') fail(call, '#N/A', 'error-no-answers')
  return criterion < 0
    ? fail(call, '#N/A', 'error-no-importances')
    : fail(call, '#N/A', 'error-no-importance', { criterion: name })
}

function failOffScale(call: Call, { importanceRange, satisfactionRange, max }: Criteria): never {
  const isOff = (value: number) => value !== 0 && (value < 1 || value > max)
  const found = [importanceRange, satisfactionRange].flatMap((range) =>
    Array.from({ length: cellCount(range) }, (_, index) => ({
      range,
      index,
      value: numberOfCell(cellAt(range, index)),
    })),
  )
  const off = found.filter(({ value }) => isOff(value))
  const first = off[0]
  if (first === undefined) return fail(call, '#VALUE!', 'error-unexpected')
  return fail(call, '#VALUE!', 'error-off-scale-max', {
    place: namedPlace(call, first.range, first.index),
    value: numberText(call.language, first.value),
    scale: `1-${numberText(call.language, max)}`,
    cells: off.length,
  })
}
