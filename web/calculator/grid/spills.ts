/** Univer 0.25.1 copies no cell that has nothing of its own, and a spilled cell has not: it is given an empty one. */
import { spillsOf } from './reader.ts'
import type { FWorksheet } from './univer.ts'

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
