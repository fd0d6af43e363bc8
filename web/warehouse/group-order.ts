/** Groups as the file has them: in the order of their first rows, as in a report on a file of any size. */
import type { Survey } from '../survey/contract.ts'
import type { Tallied } from './contract.ts'

/** Of the rows that were read for their meaning; groups that only come later follow as the database has them. */
export function asInFile<Of extends Tallied>(found: Of, { table }: Survey, column: number): Of {
  const places = new Map<string, number>()
  for (const cell of table.columns[column]?.cells ?? []) {
    const label = cell === null ? '' : String(cell).trim()
    if (!places.has(label)) places.set(label, places.size)
  }
  const placeOf = (label: string) => places.get(label) ?? places.size
  const tallies = [...found.tallies].sort((one, other) => placeOf(one.label) - placeOf(other.label))
  return { ...found, tallies }
}
