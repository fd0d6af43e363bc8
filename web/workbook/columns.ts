/** The survey's columns as ranges that formulas name, with the cells they hold. */
import { isAnswer } from '../sheet/answers.ts'
import { isBlank, kindOfCell } from '../sheet/cells.ts'
import type { Cell, Rectangle } from '../sheet/contract.ts'
import type { Scale, Survey } from '../survey/contract.ts'
import { absoluteAddress, absoluteRange, addressOf, sheetPrefix, shownPrefix } from './addresses.ts'
import type { Area, DataPlace } from './contract.ts'

/** Cells a formula names. */
export interface Reference {
  readonly text: string
  /** The first of them, as messages name it. */
  readonly origin: string
  readonly cells: Rectangle
}

export function reference(sheet: string, area: Area, cells: Rectangle): Reference {
  const origin = `${shownPrefix(sheet)}${addressOf(area.row, area.column)}`
  return { text: `${sheetPrefix(sheet)}${absoluteRange(area)}`, origin, cells }
}

const areAdjacent = (columns: readonly number[]) =>
  columns.every((column, index) => index === 0 || column === (columns[index - 1] ?? 0) + 1)

export class Columns {
  readonly #survey: Survey
  readonly #place: DataPlace
  /** Most columns are named by several formulas. */
  readonly #single = new Map<number, Reference>()

  constructor(survey: Survey, place: DataPlace) {
    this.#survey = survey
    this.#place = place
  }

  cellsOf(column: number): readonly Cell[] {
    return this.#survey.table.columns[column]?.cells ?? []
  }

  titleOf(column: number): string {
    return this.#survey.table.columns[column]?.title ?? ''
  }

  /** Columns side by side, from left to right; null where others lie between them. */
  block(columns: readonly number[]): Reference | null {
    const [first] = columns
    if (first === undefined || !areAdjacent(columns)) return null
    const { rows } = this.#survey.table
    const cells = columns.map((column) => this.cellsOf(column))
    const rectangle = Array.from({ length: rows }, (_, row) => cells.map((column) => column[row] ?? null))
    return reference(this.#place.sheet, { ...this.#body(first), columns: columns.length }, rectangle)
  }

  /** The same with the headings above them; null also where a heading would count as an answer. */
  headedBlock(columns: readonly number[]): Reference | null {
    const [headings, body] = [this.headings(columns), this.block(columns)]
    if (headings === null || body === null) return null
    if (textsWithNumbers(headings)) return null
    const area = { row: this.#place.row, column: this.#place.column + (columns[0] ?? 0) }
    const cells = [...headings.cells, ...body.cells]
    return reference(this.#place.sheet, { ...area, rows: cells.length, columns: columns.length }, cells)
  }

  column(column: number): Reference {
    let found = this.#single.get(column)
    if (found === undefined) {
      const rectangle = this.cellsOf(column).map((cell) => [cell])
      found = reference(this.#place.sheet, this.#body(column), rectangle)
      this.#single.set(column, found)
    }
    return found
  }

  /** One cell of a column, rows from 0. */
  cellAddress(column: number, row: number): string {
    const { sheet, row: top, column: left } = this.#place
    return `${sheetPrefix(sheet)}${absoluteAddress(top + 1 + row, left + column)}`
  }

  /** The same as a person reads it. */
  shownAddress(column: number, row: number): string {
    const { sheet, row: top, column: left } = this.#place
    return `${shownPrefix(sheet)}${addressOf(top + 1 + row, left + column)}`
  }

  /** The headings of columns side by side; null where others lie between them. */
  headings(columns: readonly number[]): Reference | null {
    const [first] = columns
    if (first === undefined || !areAdjacent(columns)) return null
    const { row, column: left, sheet } = this.#place
    const area = { row, column: left + first, rows: 1, columns: columns.length }
    return reference(sheet, area, [columns.map((column) => this.titleOf(column))])
  }

  #body(column: number): Area {
    return { row: this.#place.row + 1, column: this.#place.column + column, rows: this.#survey.table.rows, columns: 1 }
  }
}

/** True where COUNTIFS counts what our functions count: no number hides in a text, none is fractional. */
export function isPlainColumn(cells: readonly Cell[], scale: Scale): boolean {
  return cells.every((cell) => {
    if (typeof cell === 'number') return isAnswer(cell, scale) || Number.isInteger(cell)
    return cell === null || (!isBlank(cell) && kindOfCell(cell) !== 'numberAsText') || cell === ''
  })
}

/** True where a plain formula can calculate with every cell. */
export const isNumeric = ({ cells }: Reference): boolean =>
  cells.every((row) => row.every((cell) => cell === null || typeof cell === 'number'))

/** True where numbers are written as text: plain formulas pass them by. */
export const textsWithNumbers = ({ cells }: Reference): boolean =>
  cells.some((row) => row.some((cell) => kindOfCell(cell) === 'numberAsText' && typeof cell === 'string'))
