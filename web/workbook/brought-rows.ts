/** Functions that take one group at a time: a formula in each row of the sums. */
import { isCellError } from '../sheet/cells.ts'
import type { Cell } from '../sheet/contract.ts'
import { addressOf } from './addresses.ts'
import { type Ask, type Asked, singleOf, tableOf } from './ask.ts'
import type { BroughtFunction } from './brought-sheet.ts'
import type { Reference } from './columns.ts'
import type { Style } from './contract.ts'
import type { SheetWriter } from './sheet-writer.ts'

export interface BroughtRows {
  /** The row of headings. */
  readonly top: number
  /** The first column of sums. */
  readonly first: number
  /** Where the results go. */
  readonly column: number
  readonly sums: readonly (readonly Cell[])[]
  readonly headings: readonly string[]
  readonly styles: readonly Style[]
}

/** How many columns it fills. */
export function writeEachRow(sheet: SheetWriter, ask: Ask, of: BroughtFunction, rows: BroughtRows): number {
  const { top, first, column, sums, headings, styles } = rows
  for (const [place, value] of headings.entries()) {
    sheet.put(top, column + place, { value, style: 'headingRight' })
  }
  for (const [index, own] of sums.entries()) {
    const row = top + 1 + index
    const given = of.columns.map((place): Reference => {
      const address = addressOf(row, first + place)
      return { text: address, origin: address, cells: [[own[place] ?? null]] }
    })
    writeRow(sheet, ask(of.function, ...given), row, column, styles)
  }
  return styles.length
}

/** Nothing where there is nothing to compute: a first period has nobody to lose. */
function writeRow(sheet: SheetWriter, asked: Asked, row: number, column: number, styles: readonly Style[]): void {
  if (isCellError(asked.result)) return
  if (tableOf(asked) !== null) {
    sheet.spillAt(row, column, asked, { styles, headings: false, native: asked.nativeCells })
    return
  }
  const [style] = styles
  const native = asked.native === null ? {} : { native: `=${asked.native}` }
  sheet.put(row, column, { formula: asked.formula, value: singleOf(asked), ...native, ...(style && { style }) })
}
