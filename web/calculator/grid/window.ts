/** Part of the sheet in front as words: what the table view shows in place of the canvas. */
import { cellAddress } from './address.ts'
import type { Reader } from './reader.ts'
import type { FUniver, FWorksheet } from './univer.ts'

export interface ShownCell {
  readonly address: string
  /** As the grid draws it. */
  readonly text: string
  readonly isNumber: boolean
  /** As it is typed: the formula where there is one. */
  readonly typed: string
}

export interface SheetWindow {
  readonly sheet: string
  readonly top: number
  readonly left: number
  /** Of the whole sheet, up to its last filled cell. */
  readonly rows: number
  readonly columns: number
  readonly cells: readonly (readonly ShownCell[])[]
}

export interface WindowSize {
  readonly rows: number
  readonly columns: number
}

export function windowOf(worksheet: FWorksheet, reader: Reader, top: number, left: number, most: WindowSize) {
  const filled = worksheet.getSheet().getCellMatrix().getDataRange()
  const [rows, columns] = [Math.max(1, filled.endRow + 1), Math.max(1, filled.endColumn + 1)]
  const from = (wanted: number, all: number) => Math.max(0, Math.min(wanted, all - 1))
  const [firstRow, firstColumn] = [from(top, rows), from(left, columns)]
  const height = Math.min(most.rows, rows - firstRow)
  const width = Math.min(most.columns, columns - firstColumn)
  const texts = worksheet.getRange(firstRow, firstColumn, height, width).getDisplayValues()
  const cells = texts.map((line, down) =>
    line.map((text, right) => shownCell(worksheet, reader, firstRow + down, firstColumn + right, text)),
  )
  return { sheet: worksheet.getSheetName(), top: firstRow, left: firstColumn, rows, columns, cells }
}

function shownCell(worksheet: FWorksheet, reader: Reader, row: number, column: number, drawn: string): ShownCell {
  const value = reader.cell(worksheet, row, column)
  const plain = value === null ? '' : typeof value === 'object' ? value.error : String(value)
  return {
    address: cellAddress(row, column),
    text: drawn === '' ? plain : drawn,
    isNumber: typeof value === 'number',
    typed: reader.formula(worksheet, row, column) || plain,
  }
}

/** As if it were typed into the cell. */
export function typeInto(grid: FUniver, address: string, text: string): void {
  const range = grid.getActiveWorkbook()?.getActiveSheet().getRange(address)
  if (text.startsWith('=')) range?.setFormula(text)
  else range?.setValue(text === '' || Number.isNaN(Number(text)) ? text : Number(text))
}
