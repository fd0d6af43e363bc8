/** A sheet whose data the grid does not hold, made of the book that is opened. */
import type { Book } from '../workbench/source.ts'
import type { LargeSheet } from './large-calls.ts'
import { type ChangedCell, LargeCells } from './large-cells.ts'
import { LargeResults, type ResultRooms } from './large-results.ts'
import { planSheetId } from './plan.ts'

export function largeSheetOf(book: Book, rooms: Omit<ResultRooms, 'calls'>): LargeSheet | null {
  const large = book.kind === 'drafts' ? null : book.large
  if (!large) return null
  const { calls, survey } = large
  const results = new LargeResults({ ...rooms, calls })
  const cells = new LargeCells(survey.table, (row, column, cell) => {
    calls.set(row, column, cell)
    results.changed(row, column)
  })
  const changed = book.kind === 'kept' ? (book.changed as readonly ChangedCell[]) : []
  for (const change of changed) cells.change(...change)
  return { sheetId: planSheetId(0), cells, calls, results }
}
