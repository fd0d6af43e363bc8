/** Ranges of a file as areas. */
import { columnNumber } from '../../sheet/places.ts'
import type { Area } from '../../workbook/contract.ts'

const corner = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i

function placeOf(address: string): readonly [row: number, column: number] | null {
  const [, letters, row] = corner.exec(address) ?? []
  return letters === undefined || row === undefined ? null : [Number(row) - 1, columnNumber(letters) - 1]
}

/** Of "B3:C9" or "$B$3", with or without its sheet; null for whole rows and columns, and for all that is no range. */
export function areaOf(reference: string): Area | null {
  const [first = '', last = first] = (reference.split('!').at(-1) ?? '').split(':')
  const [from, to] = [placeOf(first), placeOf(last)]
  if (from === null || to === null) return null
  const [row, column] = from
  return { row, column, rows: to[0] - row + 1, columns: to[1] - column + 1 }
}

export const isWithin = (row: number, column: number, area: Area): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns
