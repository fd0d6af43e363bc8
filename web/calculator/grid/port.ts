/** The grid as the panel sees any spreadsheet. */
import { parseA1Ref } from '@borgar/fx'
import type { Cell } from '../../sheet/contract.ts'
import { breathe } from '../../ui/breathe.ts'
import type { CellRange, Selection, Sheet } from '../../ui/index.ts'
import { rangeAddress } from './address.ts'
import type { LargeSheetNow } from './large-calls.ts'
import { type Reader, spillsOf } from './reader.ts'
import { type FUniver, type FWorkbook, type FWorksheet, type IRange, numfmt } from './univer.ts'

/** Of large data, between two breaths. */
const kRowsAtOnce = 50_000

interface Found {
  readonly worksheet: FWorksheet
  readonly range: IRange
}

export class GridSheet implements Sheet {
  readonly #grid: FUniver
  readonly #reader: Reader
  readonly #large: LargeSheetNow

  constructor(grid: FUniver, reader: Reader, large: LargeSheetNow) {
    this.#grid = grid
    this.#reader = reader
    this.#large = large
  }

  async selection(): Promise<Selection | null> {
    const worksheet = this.#grid.getActiveWorkbook()?.getActiveSheet()
    const selection = worksheet?.getSelection()
    const active = selection?.getCurrentCell()
    if (!worksheet || !selection || !active) return null
    const { actualRow: row, actualColumn: column } = active
    const value = this.#reader.cell(worksheet, row, column)
    const text = typeof value === 'number' ? shownText(worksheet, row, column) : null
    return {
      address: selection
        .getActiveRangeList()
        .map((range) => rangeAddress(worksheet.getSheetName(), whole(worksheet, range.getRange())))
        .join(','),
      formula: this.#reader.formula(worksheet, row, column),
      value,
      ...(column + 1 < worksheet.getMaxColumns() ? { beside: this.#reader.formula(worksheet, row, column + 1) } : {}),
      ...(text === null ? {} : { text }),
    }
  }

  async readRanges(references: readonly string[]): Promise<readonly (CellRange | null)[]> {
    const ranges: (CellRange | null)[] = []
    for (const reference of references) {
      const found = this.#find(reference)
      const cells = found ? await this.#cells(found) : []
      await breathe(cells.length)
      ranges.push(found && { address: rangeAddress(found.worksheet.getSheetName(), found.range), cells })
    }
    return ranges
  }

  async #cells({ worksheet, range }: Found): Promise<readonly (readonly Cell[])[]> {
    const large = this.#large()
    if (large?.sheetId !== worksheet.getSheetId()) return this.#reader.cells(worksheet, range)
    const rows: Cell[][] = []
    for (let startRow = range.startRow; startRow <= range.endRow; startRow += kRowsAtOnce) {
      await breathe(range.endRow - startRow)
      const endRow = Math.min(range.endRow, startRow + kRowsAtOnce - 1)
      for (const row of large.cells.rectangle({ ...range, startRow, endRow })) rows.push(row)
    }
    this.#addSpilled(rows, worksheet, range)
    return rows
  }

  /** What formulas beside large data spill is in the grid alone. */
  #addSpilled(
    rows: readonly Cell[][],
    worksheet: FWorksheet,
    { startRow, endRow, startColumn, endColumn }: IRange,
  ): void {
    for (const spill of spillsOf(worksheet)) {
      for (let row = Math.max(startRow, spill.startRow); row <= Math.min(endRow, spill.endRow); row++) {
        const line = rows[row - startRow] ?? []
        for (let at = Math.max(startColumn, spill.startColumn); at <= Math.min(endColumn, spill.endColumn); at++) {
          line[at - startColumn] = this.#reader.cell(worksheet, row, at)
        }
      }
    }
  }

  async selectCells(areas: readonly string[]): Promise<void> {
    const found = areas.map((area) => this.#find(area)).filter((each) => each !== null)
    const first = found[0]
    if (!first) return
    const { worksheet } = first
    worksheet.activate()
    worksheet.getRange(first.range).activate()
    this.#select(
      worksheet,
      found.map(({ range }) => range),
    )
    worksheet.scrollToCell(first.range.startRow, first.range.startColumn)
  }

  #select(worksheet: FWorksheet, ranges: readonly IRange[]): void {
    this.#grid.syncExecuteCommand('sheet.operation.set-selections', {
      unitId: worksheet.getWorkbook().getUnitId(),
      subUnitId: worksheet.getSheetId(),
      selections: ranges.map((range, index) => ({
        range,
        primary: index === ranges.length - 1 ? primaryOf(range) : null,
        style: null,
      })),
    })
  }

  #find(reference: string): Found | null {
    const workbook = this.#grid.getActiveWorkbook()
    if (!workbook) return null
    const spilled = reference.endsWith('#')
    const found = located(workbook, spilled ? reference.slice(0, -1) : reference)
    if (!found || !spilled) return found
    const range = this.#reader.spill(found.worksheet, found.range.startRow, found.range.startColumn)
    return range && { worksheet: found.worksheet, range }
  }
}

/** null for a number that is shown as no date and no share. */
function shownText(worksheet: FWorksheet, row: number, column: number): string | null {
  const pattern = worksheet.getSheet().getComposedCellStyle(row, column).n?.pattern
  const isShown = pattern && (numfmt.isDateFormat(pattern) || numfmt.isPercentFormat(pattern))
  return isShown ? worksheet.getRange(row, column).getDisplayValue() : null
}

/** The cells of an address or of a name. */
export function located(workbook: FWorkbook, reference: string): Found | null {
  const name = workbook.getDefinedName(reference)
  if (name) return located(workbook, name.getFormulaOrRefString().replace(/^=/, ''))
  const parsed = parseA1Ref(reference)
  if (!parsed || !('range' in parsed) || !parsed.range) return null
  const sheetName = parsed.context?.at(-1)
  const worksheet = sheetName ? workbook.getSheetByName(sheetName) : workbook.getActiveSheet()
  if (!worksheet) return null
  const { top, left, bottom, right } = parsed.range
  return { worksheet, range: usedPart(worksheet, { top, left, bottom, right }) }
}

interface Corners {
  readonly top: number | null | undefined
  readonly left: number | null | undefined
  readonly bottom: number | null | undefined
  readonly right: number | null | undefined
}

/** Of whole columns and rows the part in use; of any range the part that lies on the sheet. */
function usedPart(worksheet: FWorksheet, { top, left, bottom, right }: Corners): IRange {
  const last = (given: number | null | undefined, used: number, most: number) => Math.min(given ?? used, most - 1)
  return {
    startRow: top ?? 0,
    startColumn: left ?? 0,
    endRow: last(bottom, worksheet.getLastRow(), worksheet.getMaxRows()),
    endColumn: last(right, worksheet.getLastColumn(), worksheet.getMaxColumns()),
  }
}

/** A selected column has no rows of its own in Univer: NaN stands for "all". */
function whole(worksheet: FWorksheet, range: IRange): IRange {
  const known = (value: number) => (Number.isNaN(value) ? undefined : value)
  return usedPart(worksheet, {
    top: known(range.startRow),
    left: known(range.startColumn),
    bottom: known(range.endRow),
    right: known(range.endColumn),
  })
}

function primaryOf({ startRow: actualRow, startColumn: actualColumn, ...ends }: IRange) {
  const cell = { startRow: actualRow, startColumn: actualColumn, endRow: actualRow, endColumn: actualColumn }
  return { ...ends, ...cell, actualRow, actualColumn, isMerged: false, isMergedMainCell: false }
}
