/** Excel's values to those of the table and back. */
import type { Argument, Cell, CellError, ErrorCode, Result } from '../../web/sheet/contract.ts'

type ExcelCell = number | string | boolean | null | CustomFunctions.Error
/** As Excel passes it: a value, or rows of values. */
export type ExcelArgument = ExcelCell | ExcelCell[][]
export type ExcelResult = (number | string | boolean | CustomFunctions.Error)[][]

const isObject = (cell: ExcelCell): cell is CustomFunctions.Error => typeof cell === 'object' && cell !== null

const cellOf = (cell: ExcelCell): Cell =>
  isObject(cell) ? { error: cell.code as unknown as ErrorCode, message: cell.message ?? '' } : cell

const hasError = (row: readonly ExcelCell[]): boolean => {
  for (let column = 0; column < row.length; column += 1) if (isObject(row.at(column) ?? null)) return true
  return false
}

/** A range without an error cell is taken as it is, for there may be a million rows; else the rows without one are. */
export function argumentOf(argument: ExcelArgument): Argument {
  if (!Array.isArray(argument)) return cellOf(argument)
  const first = argument.findIndex(hasError)
  if (first < 0) return argument as Exclude<ExcelCell, CustomFunctions.Error>[][]
  return argument.map((row, at) =>
    at >= first && hasError(row) ? row.map(cellOf) : (row as Exclude<ExcelCell, CustomFunctions.Error>[]),
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

const isShown = (cell: Cell | undefined): cell is ExcelResult[number][number] & Cell =>
  typeof cell === 'number' ? Number.isFinite(cell) : typeof cell === 'string' || typeof cell === 'boolean'

/** In a matrix null and NaN would travel as null and show as 0 (office-js#1503). */
function excelCell(cell: Cell | undefined): ExcelResult[number][number] {
  if (isShown(cell)) return cell
  return isError(cell ?? null) ? excelError(cell as CellError) : ''
}

/** A row that Excel shows as it is is handed over as it is: of a spilled column there may be a million. */
const excelRow = (row: readonly Cell[]): ExcelResult[number] =>
  row.every(isShown) ? (row as ExcelResult[number]) : Array.from(row, excelCell)

/** Always rows, for only functions declared so are told the addresses of their arguments. An error alone is thrown: it keeps its sentence. */
export function excelResult(result: Result): ExcelResult {
  if (Array.isArray(result)) return result.map(excelRow)
  if (isError(result)) throw excelError(result)
  return [[excelCell(result)]]
}
