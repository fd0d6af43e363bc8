/**
 * Univer 0.25.1 asks every row of every sheet before each calculation whether it is hidden: a tenth of a second and much garbage
 * for a million rows. Nothing filters rows here, so that those are hidden which a person has hidden.
 */
import { FormulaDataModel, type FUniver } from './univer.ts'

type HiddenRows = ReturnType<FormulaDataModel['getHiddenRowsFiltered']>

export function knowHiddenRows(grid: FUniver): void {
  const model = grid.getActiveWorkbook()?.getActiveSheet().getInject().get(FormulaDataModel)
  if (model) model.getHiddenRowsFiltered = () => hiddenRows(grid)
}

function hiddenRows(grid: FUniver): HiddenRows {
  const workbook = grid.getActiveWorkbook()
  const sheets = (workbook?.getSheets() ?? []).map((sheet) => {
    const rows = Object.entries(sheet.getSheet().getRowManager().getRowData())
    return [sheet.getSheetId(), Object.fromEntries(rows.filter(([, row]) => row?.hd === 1))]
  })
  return { [workbook?.getId() ?? '']: Object.fromEntries(sheets) }
}
