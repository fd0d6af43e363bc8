/** Widths of columns and heights of rows in the grid, in pixels. */
import type { SheetPlan } from '../../workbook/contract.ts'
import { headingsOf, linesOf, longestWord } from '../../workbook/headings.ts'

export const kColumnWidth = 96
export const kPadding = 6
export const kCharacterWidth = 7.5
/** Of a letter in a heading; Cyrillic ones are the widest. */
const kBoldWidth = 9.5
const kTitleHeight = 34
const kLineHeight = 18

/** No column is narrower than a word of its headings. */
export function columnWidths(plan: SheetPlan): number[] {
  const needed = Array.from(plan.widths, (width) =>
    width === undefined ? kColumnWidth : width * kCharacterWidth + 2 * kPadding,
  )
  for (const heading of headingsOf(plan)) {
    const width = longestWord(heading) * kBoldWidth + 2 * kPadding
    needed[heading.column] = Math.max(needed[heading.column] ?? kColumnWidth, width)
  }
  return Array.from(needed, (width) => width ?? kColumnWidth)
}

/** Titles are larger, and headings wrap in their columns: Univer does not fit the rows of a new workbook by itself. */
export function rowHeights(plan: SheetPlan, widths: readonly number[]): Record<number, { h: number }> {
  const heights: Record<number, { h: number }> = {}
  for (const heading of headingsOf(plan)) {
    const letter = heading.isBold ? kBoldWidth : kCharacterWidth
    const lines = linesOf(heading, ((widths[heading.column] ?? kColumnWidth) - 2 * kPadding) / letter)
    const h = lines * kLineHeight + 2 * kPadding
    if (lines > 1) heights[heading.row] = { h: Math.max(h, heights[heading.row]?.h ?? 0) }
  }
  const titled = plan.purpose === 'data' ? plan.rows.slice(0, plan.frozenRows) : plan.rows
  titled.forEach((row, index) => {
    if (row[0]?.style === 'title') heights[index] = { h: kTitleHeight }
  })
  return heights
}
