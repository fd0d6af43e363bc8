/** The cell selected first on each sheet, so that the panel has something to show. */
import type { FunctionInfo } from '../../sheet/contract.ts'
import { callsOurs } from '../../sheet/portable.ts'
import type { PlannedCell, SheetPlan } from '../../workbook/contract.ts'
import type { Book } from '../workbench/source.ts'
import { planSheetId } from './plan.ts'
import { type FWorkbook, RANGE_TYPE, SheetsSelectionsService } from './univer.ts'

interface Start {
  readonly id: string
  readonly row: number
  readonly column: number
}

export function startsOf(book: Book, functions: readonly FunctionInfo[]): Start[] {
  if (book.kind === 'kept') return []
  if (book.kind === 'drafts') return book.sheets.map(({ id, start }) => ({ id, ...start }))
  return book.plan.sheets.map((sheet, index) => ({ id: planSheetId(index), ...startOf(sheet, functions) }))
}

export const hasOurs = ({ rows }: SheetPlan, functions: readonly FunctionInfo[]): boolean =>
  rows.some((cells) => cells.some((cell) => callsOurs(cell?.formula ?? '', functions)))

/** Of a report its first score, else its first table or number of ours; of data the first below the headings. */
function startOf({ rows, purpose, frozenRows }: SheetPlan, functions: readonly FunctionInfo[]) {
  if (purpose === 'data') return { row: frozenRows, column: 0 }
  const isOurs = (cell: PlannedCell | null) => callsOurs(cell?.formula ?? '', functions)
  const isScore = (cell: PlannedCell | null) => cell?.style === 'score' && isOurs(cell)
  return placeOf(rows, isScore) ?? placeOf(rows, isOurs) ?? { row: 0, column: 0 }
}

function placeOf(rows: SheetPlan['rows'], isWanted: (cell: PlannedCell | null) => boolean) {
  const row = rows.findIndex((cells) => cells.some(isWanted))
  return row < 0 ? null : { row, column: rows[row]?.findIndex(isWanted) ?? 0 }
}

/** Without a visit to each sheet, which would lay it out: seconds for a report on a million rows. */
export function selectFirst(workbook: FWorkbook, starts: readonly Start[]): void {
  const selections = workbook.getActiveSheet().getInject().get(SheetsSelectionsService)
  for (const { id, row, column } of starts) {
    const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column }
    const range = { ...cell, rangeType: RANGE_TYPE.NORMAL, unitId: workbook.getId(), sheetId: id }
    const primary = { ...cell, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false }
    selections.setSelections(workbook.getId(), id, [{ range, primary, style: null }])
  }
}
