/** The sheets of a workbook, row by row. Formulas are read as the values they had when the workbook was saved. */
import { dateToSerial, readXlsx, type SheetFilterInfo, streamXlsxRows } from 'hucre'
import type { Cell } from '../../sheet/contract.ts'
import type { RawSheet } from '../../survey/contract.ts'
import { Columns } from '../columns.ts'
import type { Entry } from './archive.ts'
import { DateColumns } from './date-columns.ts'
import { cellErrors } from './errors.ts'
import { archiveWithUnpacked, largeSheet } from './large-sheet.ts'

/** Workbooks of reports hold dozens of sheets; a survey is among the first. */
const mostSheets = 24

export type StepOfRows = (rows: number) => void

export async function readSheets(bytes: Uint8Array, entries: readonly Entry[], step: StepOfRows): Promise<RawSheet[]> {
  const sheets: RawSheet[] = []
  for (const { name, index } of (await sheetsToRead(bytes)).slice(0, mostSheets)) {
    const large = await largeSheet(bytes, entries, index)
    const archive = large === null ? bytes : archiveWithUnpacked(bytes, entries, large)
    sheets.push(await readSheet(archive, name, step))
  }
  return sheets.filter(({ columns }) => columns.length > 0)
}

/** Those that are shown; all, where none is. */
async function sheetsToRead(bytes: Uint8Array): Promise<SheetFilterInfo[]> {
  const all: SheetFilterInfo[] = []
  await readXlsx(bytes, {
    sheets: (sheet) => {
      all.push(sheet)
      return false
    },
  })
  const shown = all.filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
  return shown.length > 0 ? shown : all
}

async function readSheet(
  archive: Uint8Array | ReadableStream<Uint8Array>,
  name: string,
  step: StepOfRows,
): Promise<RawSheet> {
  const columns = new Columns()
  const dates = new DateColumns()
  let next = 0
  for await (const { index, values } of streamXlsxRows(archive, { sheet: name })) {
    columns.addBlankRows(index - next)
    next = index + 1
    columns.addCells(values.map((value, column) => cellOf(value, column, dates)))
    if (index % 1024 === 0) step(index)
  }
  return { name, columns: columns.finished(), dateColumns: dates.found() }
}

function cellOf(value: unknown, column: number, dates: DateColumns): Cell {
  if (value instanceof Date) {
    const serial = dateToSerial(value)
    dates.count(column, true)
    return Number.isFinite(serial) ? serial : null
  }
  if (typeof value === 'string') return cellErrors.get(value) ?? (value === '' ? null : value)
  if (typeof value === 'number') dates.count(column, false)
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}
