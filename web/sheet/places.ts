/** Where a cell is, as a person finds it: by its address where that is known, else by row and column of the range. */
import type { Call } from './call.ts'
import { parameterTitle, text } from './messages.ts'
import type { Range } from './ranges.ts'

const addressParts = /^(.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})/i

/** A is 1. */
export function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + last : last
}

/** The address `rows` below and `columns` right of a cell; null when it is no address. */
function addressAt(origin: string, rows: number, columns: number): string | null {
  const match = addressParts.exec(origin)
  if (match === null) return null
  const [, sheet = '', letters = '', row = ''] = match
  return `${sheet}${columnLetters(columnNumber(letters) + columns)}${Number(row) + rows}`
}

function cellAddress(call: Call, range: Range, index: number): string | null {
  const origin = call.origins[range.position]
  return origin ? addressAt(origin, Math.floor(index / range.width), index % range.width) : null
}

/** Where cell `index` of a range is, without the range's name: "row 14", "row 14, column 2" or an address. */
export function cellPlace(call: Call, range: Range, index: number): string {
  const kind = range.width === 1 ? 'place-row' : 'place-cell'
  const row = String(Math.floor(index / range.width) + 1)
  const column = String((index % range.width) + 1)
  return cellAddress(call, range, index) ?? text(call.language, kind, { row, column })
}

/** The same with the range's name, as a message begins: "Row 14 of scores", "Survey!C15 (scores)". */
export function namedPlace(call: Call, range: Range, index: number): string {
  const title = parameterTitle(call.language, range.name)
  const address = cellAddress(call, range, index)
  if (address !== null) return `${address} (${title})`
  const place = cellPlace(call, range, index)
  return text(call.language, 'place-in-range', { place: place.charAt(0).toUpperCase() + place.slice(1), range: title })
}
