/** Addresses: what a text names in the workbook, and what a place is called. */
import { MAX_COLS, MAX_ROWS, parseA1Ref, type RangeA1, stringifyA1Ref } from '@borgar/fx'
import { Refusal } from './outcome.ts'

/** Rows and columns from 0, without ends for whole columns. */
export interface Place {
  /** null is the sheet that is shown. */
  readonly sheet: string | null
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** The cells of an address in one workbook; undefined for a name, a table or another workbook. */
export function placeOf(address: string): Place | undefined {
  const parsed = parseA1Ref(address, { allowNamed: false })
  if (!parsed || !('range' in parsed) || (parsed.context?.length ?? 0) > 1) return undefined
  const { top, left, bottom, right } = parsed.range
  const row = top ?? 0
  const column = left ?? 0
  return {
    sheet: parsed.context?.[0] ?? null,
    row,
    column,
    rows: (bottom ?? (top === null ? MAX_ROWS : row)) - row + 1,
    columns: (right ?? (left === null ? MAX_COLS : column)) - column + 1,
  }
}

/** 'Survey!B2:C9', with dollars where it is to stay in place. */
export function addressOf({ sheet, row, column, rows, columns }: Place, fixed = false): string {
  const range: RangeA1 = {
    ...{ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 },
    ...{ $top: fixed, $left: fixed, $bottom: fixed, $right: fixed },
  }
  return stringifyA1Ref(sheet === null ? { range } : { context: [sheet], range })
}

export const isWithin = (inner: Place, outer: Place): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns

/** Whether a sheet has room for so many cells from a place on. */
export const fitsOnSheet = ({ row, column, rows, columns }: Place): boolean =>
  row + rows <= MAX_ROWS + 1 && column + columns <= MAX_COLS + 1

export function sheetOf(context: Excel.RequestContext, name: string | null): Excel.Worksheet {
  const { worksheets } = context.workbook
  return name === null ? worksheets.getActiveWorksheet() : worksheets.getItem(name)
}

/** null is what is selected: one area, and nothing but cells. */
export function rangeAt(context: Excel.RequestContext, address: string | null): Excel.Range {
  if (address === null) return context.workbook.getSelectedRange()
  const place = placeOf(address)
  if (!place) throw new Refusal('severalAreas', address)
  return sheetOf(context, place.sheet).getRange(addressOf({ ...place, sheet: null }))
}
