/** Excel as the panel's spreadsheet. */
import type { Cell } from '../../web/sheet/contract.ts'
import { type CellRange, type Selection, type Sheet, SheetFailure } from '../../web/ui/index.ts'
import { codeOf } from '../workbook/outcome.ts'
import { cellOf } from './cells.ts'
import { ask } from './failures.ts'
import { rangesOf } from './ranges.ts'
import { selectCells } from './select.ts'
import { supports } from './supports.ts'

/** Excel reads at most five million cells at once, and on the web five megabytes per answer. */
const kMostCells = 5_000_000
const kCellsPerAnswer = 100_000
/** A larger range is cut to the used part of its sheet; a smaller one is read with its blanks, as the function gets it. */
const kMostCellsUncut = 200_000
async function selection(): Promise<Selection | null> {
  return ask(async (context) => {
    const { workbook } = context
    const areas = supports('1.9') ? workbook.getSelectedRanges() : workbook.getSelectedRange()
    const cell = workbook.getActiveCell()
    const parent = supports('1.12') ? cell.getSpillParentOrNullObject() : null
    areas.load('address')
    cell.load('formulas, values')
    parent?.load('formulas, address')
    if (!(await selectsCells(context))) return null
    const isSpilled = parent !== null && !parent.isNullObject
    const formula = String((isSpilled ? parent : cell).formulas[0]?.[0] ?? '')
    return {
      address: areas.address,
      formula: formula.startsWith('=') ? formula : '',
      value: cellOf(cell.values[0]?.[0]),
      ...(isSpilled && { anchor: parent.address }),
    }
  })
}

/** Sends the question; false where a picture or a chart is selected. */
async function selectsCells(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync()
    return true
  } catch (error) {
    if (codeOf(error) === Excel.ErrorCodes.invalidSelection) return false
    throw error
  }
}

interface Extent {
  readonly range: Excel.Range
  readonly used: Excel.Range
  /** The part of the range that holds anything, and what a person sees of it. */
  readonly filled: Excel.Range
  readonly seen: Excel.RangeView
}

function loadExtent(range: Excel.Range): Extent {
  const used = range.worksheet.getUsedRangeOrNullObject(true)
  range.load('address, rowCount, columnCount, rowIndex, columnIndex')
  used.load('rowIndex, rowCount, columnIndex, columnCount')
  const filled = range.getUsedRangeOrNullObject(true)
  const seen = filled.getVisibleView()
  filled.load('rowCount')
  seen.load('rowCount')
  return { range, used, filled, seen }
}

/** From the range's own first cell on, so that columns of one sheet stay in step. */
function cut({ range, used }: Extent): Excel.Range {
  if (range.rowCount * range.columnCount <= kMostCellsUncut) return range
  const lastRow = used.isNullObject ? 0 : used.rowIndex + used.rowCount
  const lastColumn = used.isNullObject ? 0 : used.columnIndex + used.columnCount
  const rows = Math.max(1, Math.min(range.rowCount, lastRow - range.rowIndex))
  const columns = Math.max(1, Math.min(range.columnCount, lastColumn - range.columnIndex))
  const part = range.worksheet.getRangeByIndexes(range.rowIndex, range.columnIndex, rows, columns)
  part.load('address, rowCount, columnCount')
  return part
}

function hiddenRows({ filled, seen }: Extent): number {
  return filled.isNullObject ? 0 : filled.rowCount - seen.rowCount
}

interface Part {
  readonly range: Excel.Range
  readonly row: number
  readonly rows: number
}

/** As many rows as one answer can hold. */
function partsOf(range: Excel.Range): Part[] {
  const { rowCount, columnCount } = range
  if (rowCount * columnCount > kMostCells) throw new SheetFailure('tooLarge')
  const rows = Math.max(1, Math.floor(kCellsPerAnswer / columnCount))
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, i) => ({
    ...{ range, row: i * rows, rows: Math.min(rows, rowCount - i * rows) },
  }))
}

/** Parts that fit into one answer are asked for together. */
function batchesOf(parts: readonly Part[]): Part[][] {
  const batches: Part[][] = []
  let left = 0
  for (const part of parts) {
    const cells = part.rows * part.range.columnCount
    if (cells > left) {
      batches.push([])
      left = kCellsPerAnswer
    }
    batches.at(-1)?.push(part)
    left -= cells
  }
  return batches
}

/** One question for small ranges together, and one for each answer that large ones fill. */
async function readCells(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<ReadonlyMap<Excel.Range, Cell[][]>> {
  const read = new Map(ranges.map((range): [Excel.Range, Cell[][]] => [range, []]))
  for (const batch of batchesOf(ranges.flatMap(partsOf))) {
    const asked = batch.map(({ range, row, rows }) => {
      const part = range.getCell(row, 0).getAbsoluteResizedRange(rows, range.columnCount)
      part.load('values')
      return { part, cells: read.get(range) }
    })
    await context.sync()
    for (const { part, cells } of asked) for (const values of part.values) cells?.push(values.map(cellOf))
  }
  return read
}

async function readRanges(references: readonly string[]): Promise<readonly (CellRange | null)[]> {
  return ask(async (context) => {
    const ranges = await rangesOf(context, references)
    const extents = ranges.map((range) => range && loadExtent(range))
    await context.sync()
    const found = extents.map((extent) => (extent && !extent.range.isNullObject ? extent : null))
    const parts = found.map((extent) => extent && cut(extent))
    if (parts.some((part, i) => part !== null && part !== found[i]?.range)) await context.sync()
    const read = await readCells(
      context,
      parts.filter((part) => part !== null),
    )
    return found.map((extent, i) => {
      const part = parts[i]
      return extent && part
        ? { address: part.address, cells: read.get(part) ?? [], hiddenRows: hiddenRows(extent) }
        : null
    })
  })
}

export const excelSheet: Sheet = { selection, readRanges, selectCells }
