/** Reads what cells hold and show, spilled ones among them, at full precision. */
import type { Cell } from '../../sheet/contract.ts'
import { cellOf } from './cells.ts'
import type { Messages } from './messages.ts'
import { FormulaDataModel, type FWorksheet, type ICellData, type IRange, type Nullable } from './univer.ts'

export class Reader {
  readonly #messages: Messages

  constructor(messages: Messages) {
    this.#messages = messages
  }

  cell(worksheet: FWorksheet, row: number, column: number): Cell {
    const own = worksheet.getSheet().getCellRaw(row, column)
    const cell = isEmpty(own) ? (spilledCell(worksheet, row, column) ?? own) : own
    return cellOf(cell, (code) => this.#messages.of(worksheet.getSheetId(), row, column, code))
  }

  cells(worksheet: FWorksheet, range: IRange): Cell[][] {
    const width = range.endColumn - range.startColumn + 1
    return Array.from({ length: range.endRow - range.startRow + 1 }, (_row, down) =>
      Array.from({ length: width }, (_column, right) =>
        this.cell(worksheet, range.startRow + down, range.startColumn + right),
      ),
    )
  }

  /** With its "=", of the cell itself or of the one it spills from; '' for a cell without a formula. */
  formula(worksheet: FWorksheet, row: number, column: number): string {
    const own = worksheet.getRange(row, column).getFormula()
    if (own !== '') return own
    const source = this.spill(worksheet, row, column)
    return source ? worksheet.getRange(source.startRow, source.startColumn).getFormula() : ''
  }

  /** The whole spilled table that the cell is part of. */
  spill(worksheet: FWorksheet, row: number, column: number): IRange | null {
    return spillsOf(worksheet).find((range) => contains(range, row, column)) ?? null
  }
}

/** Where the tables lie that formulas of the sheet spill. */
export function spillsOf(worksheet: FWorksheet): IRange[] {
  const byUnit = formulaData(worksheet).getArrayFormulaRange()
  const byRow: Record<number, Record<number, IRange>> = byUnit[unitOf(worksheet)]?.[worksheet.getSheetId()] ?? {}
  return Object.values(byRow).flatMap((byColumn) => Object.values(byColumn))
}

function contains(range: IRange, row: number, column: number): boolean {
  return row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn
}

function isEmpty(cell: Nullable<ICellData>): boolean {
  return (cell?.v ?? cell?.p ?? null) === null
}

function spilledCell(worksheet: FWorksheet, row: number, column: number): Nullable<ICellData> {
  const cells = formulaData(worksheet).getArrayFormulaCellData()
  return cells[unitOf(worksheet)]?.[worksheet.getSheetId()]?.[row]?.[column]
}

function formulaData(worksheet: FWorksheet): FormulaDataModel {
  return worksheet.getInject().get(FormulaDataModel)
}

function unitOf(worksheet: FWorksheet): string {
  return worksheet.getWorkbook().getUnitId()
}
