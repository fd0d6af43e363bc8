/** What Univer 0.25.1 leaves undone for the tables that formulas spill. */
import type { Place } from './messages.ts'
import { spillsOf } from './reader.ts'
import type { FWorksheet } from './univer.ts'

/** It copies no cell that has nothing of its own, and a spilled cell has not: it is given an empty one. */
export function makeSpillsCopyable(worksheet: FWorksheet): void {
  const cells = worksheet.getSheet().getCellMatrix()
  for (const { startRow, endRow, startColumn, endColumn } of spillsOf(worksheet)) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        if (!cells.getValue(row, column)) cells.setValue(row, column, {})
      }
    }
  }
}

/** A table that is longer or wider than its sheet is an error there, and a sheet in Excel has room. Returns the formulas to compute anew. */
export function makeRoomForSpills(worksheet: FWorksheet): Place[] {
  const [rows, columns] = [worksheet.getMaxRows(), worksheet.getMaxColumns()]
  const beyond = spillsOf(worksheet).filter(({ endRow, endColumn }) => endRow >= rows || endColumn >= columns)
  if (beyond.length === 0) return []
  worksheet.setRowCount(Math.max(rows, ...beyond.map(({ endRow }) => endRow + 1)))
  worksheet.setColumnCount(Math.max(columns, ...beyond.map(({ endColumn }) => endColumn + 1)))
  const sheetId = worksheet.getSheetId()
  return beyond.map(({ startRow, startColumn }) => ({ sheetId, row: startRow, column: startColumn }))
}
