/** The cells of one column below its heading: what they are, and the same as numbers and serials. */
import type { Cell } from '../sheet/contract.ts'
import type { Column, DateOrder, Decimal } from './contract.ts'
import { serialOfDate, serialOfUnix, writtenDate } from './date-text.ts'
import { isCode, writtenNumber } from './number-text.ts'

export type Change = 'dates' | 'seconds' | 'numbers' | 'words'

export interface Notation {
  readonly decimal: Decimal
  readonly dateOrder: DateOrder
}

export interface ReadCells extends Pick<Column, 'cells' | 'holds'> {
  readonly change: Change | null
}

/** Shares of the texts in a column that must have the form for it to be read so. */
const mostTexts = 0.6
const sampleSize = 1000
const enough = 50

export const isText = (cell: Cell): cell is string => typeof cell === 'string' && cell.trim() !== ''

/** Cells that hold something, evenly from the whole column; of a nearly blank column all there are. */
export function sampleOf(cells: readonly Cell[]): Cell[] {
  const step = Math.max(1, Math.floor(cells.length / (2 * sampleSize)))
  const found = everyFilled(cells, step)
  return found.length < enough && step > 1 ? everyFilled(cells, 1) : found
}

function everyFilled(cells: readonly Cell[], step: number): Cell[] {
  const found: Cell[] = []
  for (let row = 0; row < cells.length && found.length < sampleSize; row += step) {
    const cell = cells[row] ?? null
    if (cell !== null && cell !== '') found.push(cell)
  }
  return found
}

const shareOf = (texts: readonly string[], fits: (text: string) => boolean) =>
  texts.length === 0 ? 0 : texts.filter(fits).length / texts.length

export const holdsDates = (texts: readonly string[]) =>
  shareOf(texts, (text) => writtenDate(text) !== null) >= mostTexts

const holdsNumbers = (texts: readonly string[], decimal: Decimal) =>
  shareOf(texts, (text) => !Number.isNaN(writtenNumber(text, decimal))) >= mostTexts

/** Each text replaced where `valueIn` finds a value; all other cells stay as they are. */
function replaced(cells: readonly Cell[], valueIn: (text: string) => number): Cell[] {
  const result = new Array<Cell>(cells.length)
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row] ?? null
    const value = typeof cell === 'string' ? valueIn(cell) : Number.NaN
    result[row] = Number.isNaN(value) ? cell : value
  }
  return result
}

function readTexts(cells: readonly Cell[], texts: readonly string[], { decimal, dateOrder }: Notation): ReadCells {
  if (holdsDates(texts)) {
    const serialOf = (text: string) => {
      const date = writtenDate(text)
      return date === null ? Number.NaN : serialOfDate(date, dateOrder)
    }
    return { cells: replaced(cells, serialOf), holds: 'dates', change: 'dates' }
  }
  const isNumeric = holdsNumbers(texts, decimal) && !cells.some((cell) => isText(cell) && isCode(cell))
  if (isNumeric) {
    const hasCommas = decimal === ',' && texts.some((text) => text.includes(','))
    const numbers = replaced(cells, (text) => writtenNumber(text, decimal))
    return { cells: numbers, holds: 'numbers', change: hasCommas ? 'numbers' : null }
  }
  return { cells, holds: 'text', change: null }
}

/** Serials of today's dates, far above any score. */
const [oldestDate, newestDate] = [18_000, 75_000]
const isSerialDate = (value: number) => value >= oldestDate && value <= newestDate

const dateHeading = /\b(?:date|time|timestamp|created|updated|submitted|completed)\b|дата|время|отметка времени/

/** Numbers that are dates: by the file, or by the heading and their size. */
function readNumbers(cells: readonly Cell[], sample: readonly Cell[], heading: string, isDated: boolean): ReadCells {
  const numbers = sample.filter((cell) => typeof cell === 'number')
  if (isDated) return { cells, holds: 'dates', change: null }
  if (numbers.length === 0) return { cells, holds: 'text', change: null }
  if (dateHeading.test(heading)) {
    if (numbers.every(isSerialDate)) return { cells, holds: 'dates', change: null }
    if (numbers.every((value) => !Number.isNaN(serialOfUnix(value)))) {
      const serials = cells.map((cell) => (typeof cell === 'number' ? serialOfUnix(cell) : cell))
      return { cells: serials, holds: 'dates', change: 'seconds' }
    }
  }
  return { cells, holds: 'numbers', change: null }
}

/** `heading` is folded. */
export function readCells(cells: readonly Cell[], heading: string, isDated: boolean, notation: Notation): ReadCells {
  const sample = sampleOf(cells)
  if (sample.length === 0) return { cells, holds: 'nothing', change: null }
  const texts = sample.filter(isText)
  if (texts.length * 2 < sample.length) return readNumbers(cells, sample, heading, isDated)
  const read = readTexts(cells, texts, notation)
  if (read.holds !== 'numbers') return read
  const asDates = readNumbers(read.cells, sampleOf(read.cells), heading, false)
  return asDates.holds === 'dates' ? asDates : read
}
