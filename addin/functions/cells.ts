/** Excel's values to those of the table and back. */
import type { Argument, Cell, CellError, ErrorCode, Result } from '../../web/sheet/contract.ts'

type ExcelCell = number | string | boolean | null | CustomFunctions.Error
/** As Excel passes it: a value, or rows of values. */
export type ExcelArgument = ExcelCell | ExcelCell[][]
export type ExcelResult = (number | string | boolean | CustomFunctions.Error)[][]

const isObject = (cell: ExcelCell): cell is CustomFunctions.Error => typeof cell === 'object' && cell !== null

const cellOf = (cell: ExcelCell): Cell =>
  isObject(cell) ? { error: cell.code as unknown as ErrorCode, message: cell.message ?? '' } : cell

/** Rows without an error cell are taken as they are, for there may be a million. */
export function argumentOf(argument: ExcelArgument): Argument {
  if (!Array.isArray(argument)) return cellOf(argument)
  return argument.map((row) =>
    row.some(isObject) ? row.map(cellOf) : (row as Exclude<ExcelCell, CustomFunctions.Error>[]),
  )
}

/** The codes a function may return; any other error cell of the input is answered with #VALUE! and its sentence. */
const returnable: Partial<Record<ErrorCode, keyof typeof CustomFunctions.ErrorCode>> = {
  '#N/A': 'notAvailable',
  '#DIV/0!': 'divisionByZero',
  '#NUM!': 'invalidNumber',
  '#NULL!': 'nullReference',
}

export const excelError = ({ error, message }: CellError): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[returnable[error] ?? 'invalidValue'], message)

const isError = (cell: Cell): cell is CellError => typeof cell === 'object' && cell !== null

/** In a matrix null and NaN would travel as null and show as 0 (office-js#1503). */
function excelCell(cell: Cell | undefined): ExcelResult[number][number] {
  if (cell === null || cell === undefined) return ''
  if (isError(cell)) return excelError(cell)
  return typeof cell === 'number' && !Number.isFinite(cell) ? '' : cell
}

/** Always rows, for only functions declared so are told the addresses of their arguments. An error alone is thrown: it keeps its sentence. */
export function excelResult(result: Result): ExcelResult {
  if (Array.isArray(result)) return result.map((row) => row.map(excelCell))
  if (isError(result)) throw excelError(result)
  return [[excelCell(result)]]
}
