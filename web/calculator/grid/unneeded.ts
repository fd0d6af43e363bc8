/** What Univer 0.25.1 does with every cell or row of a sheet and nothing here needs: on a million rows it takes seconds. */
import {
  FormulaDataModel,
  type FUniver,
  type FWorkbook,
  SheetPermissionCheckController,
  StatusBarController,
} from './univer.ts'

type HiddenRows = ReturnType<FormulaDataModel['getHiddenRowsFiltered']>

export function leaveOutUnneeded(grid: FUniver, workbook: FWorkbook): void {
  const rooms = workbook.getActiveSheet().getInject()
  // Nothing is protected, and this check walks through every cell that a typed formula names.
  rooms.get(SheetPermissionCheckController).dispose()
  // Sums of what is selected, for a footer that is not shown.
  rooms.get(StatusBarController).dispose()
  // Every row would be asked before each calculation.
  rooms.get(FormulaDataModel).getHiddenRowsFiltered = () => hiddenRows(grid)
}

/** Nothing filters rows here: hidden are those that a person has hidden. */
function hiddenRows(grid: FUniver): HiddenRows {
  const workbook = grid.getActiveWorkbook()
  const sheets = (workbook?.getSheets() ?? []).map((sheet) => {
    const rows = Object.entries(sheet.getSheet().getRowManager().getRowData())
    return [sheet.getSheetId(), Object.fromEntries(rows.filter(([, row]) => row?.hd === 1))]
  })
  return { [workbook?.getId() ?? '']: Object.fromEntries(sheets) }
}
