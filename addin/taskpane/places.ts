/** Where a result can go. */
import { parseA1Ref } from '@borgar/fx'
import { ask } from './failures.ts'
import { rangesOf } from './ranges.ts'

interface Box {
  readonly sheet: string
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A whole column or row reaches to the end of the sheet. */
const kEnd = 2 ** 20

function boxOf(address: string): Box | null {
  const parsed = parseA1Ref(address)
  if (!parsed || !('range' in parsed) || !parsed.range) return null
  const { top, left, bottom, right } = parsed.range
  return {
    sheet: parsed.context?.[0] ?? '',
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? kEnd,
    right: right ?? kEnd,
  }
}

/** Whether cells from `target` on, so many rows and columns, lie on one of the ranges. */
export function liesOn(target: string, rows: number, columns: number, ranges: readonly string[]): boolean {
  const first = boxOf(target)
  if (!first) return false
  const [bottom, right] = [first.top + rows - 1, first.left + columns - 1]
  return ranges.some((address) => {
    const range = boxOf(address)
    if (!range || range.sheet !== first.sheet) return false
    return first.top <= range.bottom && bottom >= range.top && first.left <= range.right && right >= range.left
  })
}

/** The first cell to the right of all that is on the sheet, one column left free, in the row where the range begins. */
export function besideData(address: string): Promise<string> {
  return ask(async (context) => {
    const [range] = await rangesOf(context, [address])
    if (!range) return ''
    const used = range.worksheet.getUsedRangeOrNullObject(true)
    range.load('rowIndex')
    used.load('columnIndex, columnCount')
    await context.sync()
    const column = used.isNullObject ? 0 : used.columnIndex + used.columnCount + 1
    const cell = range.worksheet.getCell(range.rowIndex, column)
    cell.load('address')
    await context.sync()
    return cell.address
  })
}
