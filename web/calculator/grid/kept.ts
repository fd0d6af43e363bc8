/** The open workbook as Univer's own data, to be opened again as it was. */
import type { Language } from '../../sheet/contract.ts'
import type { Book } from '../workbench/source.ts'
import { type LargeSheet, planData, planSheetId } from './plan.ts'
import { spillsOf } from './reader.ts'
import type { FWorkbook, FWorksheet, ICellData, IRange, IWorkbookData, IWorksheetData } from './univer.ts'
import { workbookData } from './workbook.ts'

export function dataOf(book: Book, id: string, language: Language, large: LargeSheet | null): IWorkbookData {
  if (book.kind === 'plan') return planData(id, book.plan, large)
  if (book.kind === 'drafts') return workbookData(id, book.sheets, language)
  const kept = { ...(book.data as IWorkbookData), id }
  const first = kept.sheets[planSheetId(0)]
  if (large && first) first.cellData = large.matrix
  return kept
}

export function cellCount(worksheets: readonly FWorksheet[]): number {
  return worksheets.reduce((sum, worksheet) => {
    const range = worksheet.getSheet().getCellMatrix().getDataRange()
    return sum + (range.endRow + 1) * (range.endColumn + 1)
  }, 0)
}

/**
 * Formulas are kept without what they gave, so that the grid computes them anew and knows what they depend on; what one
 * spilled would be found in its way. Of a large sheet only what a person changed is kept, beside this.
 */
export function keptData(workbook: FWorkbook, largeSheet: string): IWorkbookData {
  const data = workbook.save()
  const large = data.sheets[largeSheet]
  if (large) large.cellData = {}
  for (const worksheet of workbook.getSheets()) {
    const cells = data.sheets[worksheet.getSheetId()]?.cellData ?? {}
    for (const spill of spillsOf(worksheet)) forgetValues(cells, spill)
    for (const row of Object.values(cells)) {
      for (const cell of Object.values(row as Record<number, ICellData>)) if (cell.f || cell.si) cell.v = null
    }
  }
  return data
}

function forgetValues(cells: NonNullable<IWorksheetData['cellData']>, spill: IRange): void {
  for (let row = spill.startRow; row <= spill.endRow; row += 1) {
    for (let column = spill.startColumn; column <= spill.endColumn; column += 1) {
      const cell = cells[row]?.[column]
      if (cell) cell.v = null
    }
  }
}
