/** What happens to the references of names when rows are inserted, sheets renamed or deleted (Excel's help: defined names). */
import { HostGap } from '../errors.ts'
import { formatRect, maxColumns, parseRect, quoteSheet, type Rect, splitSheet } from './address.ts'
import type { Cell } from './cells.ts'
import type { DefinedName, Sheet } from './sheet.ts'
import type { Workbook } from './workbook.ts'

const namesOf = (book: Workbook): DefinedName[] => [
  ...book.names.values(),
  ...book.sheets.flatMap((sheet) => [...sheet.names.values()]),
]

/** Gives each name that refers to cells of a sheet what `refer` makes of them. */
function changeReferences(book: Workbook, sheet: Sheet, refer: (rect: Rect) => string): void {
  for (const name of namesOf(book)) {
    const { sheet: owner, local } = splitSheet(name.formula.replace(/^=/, ''))
    const rect = parseRect(local)
    if (rect && owner !== null && book.findSheet(owner) === sheet) name.formula = `=${refer(rect)}`
  }
}

/** A reference grows when rows are inserted inside it, and moves when they are inserted above (Excel's help: insert rows). */
function movedRect(rect: Rect, row: number, count: number): Rect {
  if (row <= rect.row) return { ...rect, row: rect.row + count }
  return row < rect.row + rect.rows ? { ...rect, rows: rect.rows + count } : rect
}

export function insertRows(sheet: Sheet, row: number, count: number): void {
  const cells = [...sheet.cells]
  if (cells.some(([, cell]) => cell.formula !== undefined)) {
    throw new HostGap('inserting rows on a sheet with formulas is not modelled')
  }
  sheet.cells.clear()
  for (const [key, cell] of cells as [number, Cell][]) {
    const at = Math.floor(key / maxColumns)
    sheet.setCell(at >= row ? at + count : at, key % maxColumns, cell)
  }
  changeReferences(sheet.book, sheet, (rect) => {
    return `${quoteSheet(sheet.name)}!${formatRect(movedRect(rect, row, count), true)}`
  })
}

export function renameSheet(sheet: Sheet, name: string): void {
  changeReferences(sheet.book, sheet, (rect) => `${quoteSheet(name)}!${formatRect(rect, true)}`)
  sheet.name = name
}

/** What referred to the sheet is #REF! (Excel's help: the error #REF!). */
export function deleteSheet(sheet: Sheet): void {
  changeReferences(sheet.book, sheet, (rect) => `#REF!${formatRect(rect, true)}`)
  sheet.book.sheets.splice(sheet.book.sheets.indexOf(sheet), 1)
}
