/** Cells as Univer keeps them, as the table of functions reads them, and back. */

import type { Argument, Cell, CellError, ErrorCode, Rectangle, Result } from '../../sheet/contract.ts'
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  CellValueType,
  ErrorType,
  ErrorValueObject,
  type ICellData,
  type Nullable,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from './univer.ts'

type CellLike = Pick<ICellData, 'v' | 't' | 'p'>

const errorCodes: ReadonlySet<unknown> = new Set<string>(Object.values(ErrorType))

export function isErrorCode(value: unknown): value is ErrorCode {
  return errorCodes.has(value)
}

/** null for a blank cell; `messageOf` gives the sentence of a cell that holds an error. */
export function cellOf(cell: Nullable<CellLike>, messageOf: (code: ErrorCode) => string): Cell {
  const value = cell?.v ?? cell?.p?.body?.dataStream.trimEnd()
  if (value === undefined || value === null) return null
  if (isErrorCode(value)) return { error: value, message: messageOf(value) }
  if (cell?.t === CellValueType.BOOLEAN) return Number(value) === 1 || value === true
  return value
}

export type MessageOf = (sheetId: string, row: number, column: number, code: ErrorCode) => string

export function rectangleOf(reference: BaseReferenceObject, messageOf: MessageOf): Rectangle {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition()
  const width = endColumn - startColumn + 1
  const blankRow: Cell[] = new Array(width).fill(null)
  const rowsInSheet = reference.getActiveSheetRowCount()
  const columnsInSheet = reference.getActiveSheetColumnCount()
  const sheetId = reference.getSheetId()
  return Array.from({ length: endRow - startRow + 1 }, (_, offset) => {
    const row = startRow + offset
    if (row >= rowsInSheet) return blankRow
    return blankRow.map((_blank, index) => {
      const column = startColumn + index
      if (column >= columnsInSheet) return null
      return cellOf(reference.getCellData(row, column), (code) => messageOf(sheetId, row, column, code))
    })
  })
}

function scalarOf(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null
  if (value.isError()) {
    const error = value as ErrorValueObject
    return { error: error.getErrorType() as ErrorCode, message: error.getErrorContent() }
  }
  return value.getValue()
}

/** What a formula passes that is no reference: a typed value, an array, the result of another function. */
export function argumentOf(value: BaseValueObject): Argument {
  if (value.isLambda()) return { error: '#VALUE!', message: '' }
  if (!value.isArray()) return scalarOf(value)
  return value.getArrayValue().map((row) => row.map(scalarOf))
}

function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value
}

export function valueObjectOf(cell: Cell): BaseValueObject {
  if (cell === null) return NullValueObject.create()
  if (isCellError(cell)) return ErrorValueObject.create(cell.error as ErrorType, cell.message)
  if (typeof cell === 'number') return NumberValueObject.create(cell)
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell)
  return StringValueObject.create(cell)
}

export function resultValue(result: Result): BaseValueObject {
  if (!Array.isArray(result)) return valueObjectOf(result)
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(valueObjectOf)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  })
}

/** null where the result is none, or none of the codes that the grid shows. */
export function firstError(result: Result): CellError | null {
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return null
  return isErrorCode((result as CellError).error) ? (result as CellError) : null
}
