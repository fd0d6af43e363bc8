/** The sheets of a workbook, row by row. Formulas are read as the values they had when the workbook was saved. */
import { dateToSerial, readXlsx, streamXlsxRows } from 'hucre'
import type { Cell } from '../../sheet/contract.ts'
import type { RawSheet } from '../../survey/contract.ts'
import { Columns } from '../columns.ts'
import { DateColumns } from './date-columns.ts'
import { cellErrors } from './errors.ts'

/** Workbooks of reports hold dozens of sheets; a survey is among the first. */
const mostSheets = 24

export type StepOfRows = (rows: number) => void

export async function readSheets(bytes: Uint8Array, step: StepOfRows): Promise<RawSheet[]> {
  const names = await sheetNames(bytes)
  const sheets: RawSheet[] = []
  for (const name of names.slice(0, mostSheets)) sheets.push(await readSheet(bytes, name, step))
  return sheets.filter(({ columns }) => columns.length > 0)
}

/** Of the sheets that are shown; of all, where none is. */
async function sheetNames(bytes: Uint8Array): Promise<string[]> {
  const all: { readonly name: string; readonly shown: boolean }[] = []
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      all.push({ name, shown: !hidden && !veryHidden })
      return false
    },
  })
  const shown = all.filter((sheet) => sheet.shown)
  return (shown.length > 0 ? shown : all).map(({ name }) => name)
}

async function readSheet(bytes: Uint8Array, name: string, step: StepOfRows): Promise<RawSheet> {
  const columns = new Columns()
  const dates = new DateColumns()
  let next = 0
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: name })) {
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
