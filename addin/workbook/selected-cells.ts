/** The part of the selection that holds something, and a free cell beside the data of its sheet. */
import { MAX_COLS } from '@borgar/fx'
import type { Outcome } from './contract.ts'
import { attempt, Refusal } from './outcome.ts'
import { addressOf } from './places.ts'

/** Between the data and the free cell: a table that grows to the right does not take it in. */
const kGap = 1

export function selectedCells(): Outcome<{ address: string; free: string; lastFormula: string }> {
  return attempt(async (context) => {
    const selected = context.workbook.getSelectedRange()
    const part = selected.getUsedRangeOrNullObject(true)
    const last = part.getLastCell()
    const used = selected.worksheet.getUsedRangeOrNullObject(true)
    selected.worksheet.load('name')
    part.load('address,rowIndex')
    last.load('formulas')
    used.load('columnIndex,columnCount')
    await context.sync()
    if (part.isNullObject || used.isNullObject) throw new Refusal('nothingToDo')
    const column = used.columnIndex + used.columnCount + kGap
    if (column > MAX_COLS) throw new Refusal('notEnoughRoom')
    const place = { sheet: selected.worksheet.name, row: part.rowIndex, column, rows: 1, columns: 1 }
    const lastFormula = String(last.formulas[0]?.[0] ?? '')
    return { address: part.address, free: addressOf(place), lastFormula }
  })
}
