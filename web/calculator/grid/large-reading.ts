/** What the panel shows of large data is read beside the page, where the data are. */
import type { Selection, Shown } from '../../ui/index.ts'
import type { ReadWay } from '../data/messages.ts'
import { sheetPrefix } from './address.ts'
import type { LargeSheet } from './large-calls.ts'

/** Behind one long call a person would not be told where the selection is. Milliseconds. */
const kPatience = 3000

const afterPatience = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), kPatience))

/** null where the page itself has to read. */
export async function readBeside(
  selection: Selection,
  way: ReadWay,
  { cells, calls }: LargeSheet,
  sheet: string,
): Promise<Shown | null> {
  const prefix = sheetPrefix(sheet)
  const isOfFormula = selection.formula.includes(prefix) || selection.formula.includes(`'${sheet}'!`)
  const isOnSheet = selection.address.startsWith(prefix)
  const isRange = isOnSheet && selection.address.includes(':')
  if (!isOfFormula && !isRange && !(isOnSheet && selection.formula !== '')) return null
  return Promise.race([calls.read({ selection, sheet, formulas: cells.formulas, way }), afterPatience()])
}
