/** .xls, .xlsb, .ods and tables of web pages. A large library that few files need: it is loaded with the first of them. */
import { type CellObject, type ParsingOptions, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { Cell } from '../../sheet/contract.ts'
import type { RawSheet } from '../../survey/contract.ts'
import { Columns } from '../columns.ts'
import { limits } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { recogniseEncoding } from '../text/encodings.ts'
import { DateColumns } from './date-columns.ts'
import { cellErrors } from './errors.ts'

const options = { dense: true, cellNF: true, cellFormula: false, cellHTML: false, cellText: false } as const

/** Days from the first of 1900 to that of 1904, from which some workbooks count their dates. */
const days1904 = 1462

export const readOlder = (bytes: Uint8Array): RawSheet[] => sheetsOf(parsed(bytes, { type: 'array' }))

export function readCompound(bytes: Uint8Array): { readonly sheets: RawSheet[]; readonly hasMacros: boolean } {
  const workbook = parsed(bytes, { type: 'array', bookVBA: true })
  return { sheets: sheetsOf(workbook), hasMacros: workbook.vbaraw !== undefined }
}

/** Cells of a page stay text: which of them are dates and numbers is recognised later, as in any text. */
export const readHtml = (bytes: Uint8Array): RawSheet[] =>
  sheetsOf(parsed(new TextDecoder(recogniseEncoding(bytes)).decode(bytes), { type: 'string', raw: true }))

/** The library tells the console of every oddity of a file, which is neither an error of the page nor news to a person. */
function parsed(content: Uint8Array | string, more: ParsingOptions): WorkBook {
  const { error } = console
  console.error = () => {}
  try {
    return read(content, { ...options, ...more })
  } finally {
    console.error = error
  }
}

function sheetsOf({ SheetNames, Sheets, Workbook }: WorkBook): RawSheet[] {
  const shift = Workbook?.WBProps?.date1904 ? days1904 : 0
  const isShown = (index: number): boolean => !Workbook?.Sheets?.[index]?.Hidden
  const shown = SheetNames.filter((_, index) => isShown(index))
  return (shown.length > 0 ? shown : SheetNames)
    .map((name) => rawSheet(name, Sheets[name], shift))
    .filter(({ columns }) => columns.length > 0)
}

/** A damaged file may hold a sheet without a name. */
function rawSheet(name: string | undefined, sheet: WorkSheet | undefined, shift: number): RawSheet {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet?.['!data'] ?? []
  if (rows.length > limits.rows) throw new Refusal('import-too-many-rows', { limit: limits.rows })
  const columns = new Columns()
  const dates = new DateColumns()
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row] ?? []
    if (cells.length > limits.columns) throw new Refusal('import-too-many-columns', { limit: limits.columns })
    columns.addCells(Array.from(cells, (cell, column) => cellOf(cell, column, shift, dates)))
  }
  return { name: name ?? '', columns: columns.finished(), dateColumns: dates.found() }
}

function cellOf(cell: CellObject | undefined, column: number, shift: number, dates: DateColumns): Cell {
  if (cell === undefined || cell.v === undefined || cell.v === '') return null
  if (cell.t === 'e') return cellErrors.get(cell.v) ?? null
  if (typeof cell.v !== 'number') return cell.v instanceof Date ? null : cell.v
  const isDate = SSF.is_date(String(cell.z ?? ''))
  dates.count(column, isDate)
  return isDate ? cell.v + shift : cell.v
}
