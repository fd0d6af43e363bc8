/** The open workbook as Univer's own data, to be opened again as it was. */
import type { Book } from '../workbench/source.ts'
import { planData } from './plan.ts'
import { spillsOf } from './reader.ts'
import type { FWorkbook, FWorksheet, IWorkbookData } from './univer.ts'
import { workbookData } from './workbook.ts'

export function dataOf(book: Book, id: string): IWorkbookData {
  if (book.kind === 'plan') return planData(id, book.plan)
  return book.kind === 'drafts' ? workbookData(id, book.sheets) : { ...(book.data as IWorkbookData), id }
}

export function cellCount(worksheets: readonly FWorksheet[]): number {
  return worksheets.reduce((sum, worksheet) => {
    const range = worksheet.getSheet().getCellMatrix().getDataRange()
    return sum + (range.endRow + 1) * (range.endColumn + 1)
  }, 0)
}

/** What a formula spilled is left out: found in its way it would be #SPILL!. */
export function keptData(workbook: FWorkbook): IWorkbookData {
  const data = workbook.save()
  for (const worksheet of workbook.getSheets()) {
    const cells = data.sheets[worksheet.getSheetId()]?.cellData ?? {}
    for (const { startRow, endRow, startColumn, endColumn } of spillsOf(worksheet)) {
      for (let row = startRow; row <= endRow; row += 1) {
        for (let column = startColumn; column <= endColumn; column += 1) {
          const cell = cells[row]?.[column]
          if (cell && (row !== startRow || column !== startColumn)) cell.v = null
        }
      }
    }
  }
  return data
}
