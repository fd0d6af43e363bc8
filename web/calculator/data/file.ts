/** A file with all rows of large data, written where the data are. */
import { csvOf } from '../../export/csv.ts'
import { writeXlsx } from '../../export/xlsx.ts'
import { functions } from '../../sheet/loyalty.ts'
import type { Survey } from '../../survey/contract.ts'
import { dataSheet } from '../../workbook/data-sheet.ts'
import type { PlannedCell } from '../../workbook/index.ts'
import type { FileOrder } from './contract.ts'

const kXlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export async function fileOf(order: FileOrder, survey: Survey): Promise<Blob> {
  const rows = rowsOf(order, survey)
  if (order.kind === 'csv')
    return new Blob([csvOf(rows, { language: order.language, mark: true })], { type: 'text/csv' })
  const sheets = order.plan.sheets.map((sheet, index) => (index === order.data ? { ...sheet, rows } : sheet))
  const bytes = await writeXlsx({ ...order.plan, sheets }, functions, { title: order.title })
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: kXlsx })
}

function rowsOf({ changed }: FileOrder, survey: Survey): (PlannedCell | null)[][] {
  const rows = dataSheet(survey, { sheet: '', row: 0, column: 0 }).rows as (PlannedCell | null)[][]
  for (const [row, column, cell] of changed) {
    while (rows.length <= row) rows.push([])
    const line = rows[row] ?? []
    while (line.length < column) line.push(null)
    line[column] = cell
  }
  return rows
}
