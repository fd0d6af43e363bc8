/** Cell addresses as a person writes them. */
import { columnNumber } from '../../sheet/places.ts'

interface Range {
  readonly startRow: number
  readonly startColumn: number
  readonly endRow: number
  readonly endColumn: number
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`
}

/** Of "B3": row 2, column 1. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  return { row: Number(digits) - 1, column: columnNumber(letters) - 1 }
}

/** "Survey!", "'My sheet'!" */
export function sheetPrefix(sheetName: string): string {
  return `${quoted(sheetName)}!`
}

export function addressOn(sheetName: string, row: number, column: number): string {
  return `${sheetPrefix(sheetName)}${cellAddress(row, column)}`
}

/** "Survey!C2:C900", and "Survey!C2" for a single cell. */
export function rangeAddress(sheetName: string, { startRow, startColumn, endRow, endColumn }: Range): string {
  const first = addressOn(sheetName, startRow, startColumn)
  return startRow === endRow && startColumn === endColumn ? first : `${first}:${cellAddress(endRow, endColumn)}`
}

/** Names that could be read as an address, a number or an operator stand in quotes. */
function quoted(sheetName: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheetName) && !/^[a-z]{1,3}\d+$|^r\d*c\d*$/iu.test(sheetName)
  return plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`
}
