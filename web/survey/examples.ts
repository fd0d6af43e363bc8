/** A few cells of a column, to show what it holds. */
import { shownCell } from '../sheet/cells.ts'
import type { Cell } from '../sheet/contract.ts'
import { serialText } from './date-text.ts'
import { masked, withoutAddresses } from './personal.ts'

const shownExamples = 3
const longestExample = 80

const shortened = (text: string) =>
  text.length > longestExample ? `${text.slice(0, longestExample - 1).trim()}…` : text

/** Different cells in the order of the table; personal data by its first letter alone. */
export function examplesOf(sample: readonly Cell[], isDate: boolean, isPersonal: boolean): string[] {
  const found = new Set<string>()
  for (const cell of sample) {
    const text = isDate && typeof cell === 'number' ? serialText(cell) : shownCell(cell)
    if (text !== '') found.add(isPersonal ? masked(text) : shortened(withoutAddresses(text)))
    if (found.size === shownExamples) break
  }
  return [...found]
}
