/** How much room headings and other long words need. They are what wraps, and a spreadsheet does not see to it by itself. */
import type { PlannedCell, SheetPlan } from './contract.ts'
import { spillStyle } from './spill-style.ts'

/** Letters that a column is made to hold: a longer word is broken. */
const kWidestWord = 20
/** A question may be a paragraph. */
const kMostLines = 6

export interface Heading {
  readonly row: number
  readonly column: number
  readonly words: readonly string[]
  readonly isBold: boolean
}

const wrapping: readonly PlannedCell['style'][] = ['heading', 'headingRight', 'wrapped']

function headingOf(row: number, column: number, value: unknown, style: PlannedCell['style']): Heading[] {
  return wrapping.includes(style) && typeof value === 'string'
    ? [{ row, column, words: value.split(/\s+/), isBold: style !== 'wrapped' }]
    : []
}

function spilledHeadings(row: number, column: number, { spill }: PlannedCell): Heading[] {
  const [first = []] = spill?.headings ? spill.values : []
  return first.flatMap((value, right) =>
    spill ? headingOf(row, column + right, value, spillStyle(spill, 0, right)) : [],
  )
}

/** Planned ones and those that formulas spill. */
export function headingsOf({ rows, purpose, frozenRows }: SheetPlan): Heading[] {
  // Below the headings data have none, and may have a million rows.
  const headed = purpose === 'data' ? rows.slice(0, frozenRows) : rows
  return headed.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell === null) return []
      return cell.spill ? spilledHeadings(row, column, cell) : headingOf(row, column, cell.value, cell.style)
    }),
  )
}

/** In letters. */
export const longestWord = ({ words }: Heading): number =>
  Math.min(kWidestWord, Math.max(...words.map((word) => word.length)))

/** Lines in a column that holds so many letters. */
export function linesOf({ words }: Heading, letters: number): number {
  let lines = 1
  let left = letters
  for (const word of words) {
    if (word.length > left && left < letters) {
      lines += 1
      left = letters
    }
    left -= word.length + 1
  }
  return Math.min(lines, kMostLines)
}
