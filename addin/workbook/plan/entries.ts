/** The cells of a plan as Excel takes them. */
import type { Cell } from '../../../web/sheet/contract.ts'
import type { PlannedCell, SheetPlan } from '../../../web/workbook/contract.ts'
import { withSheetNames } from './renamed-sheets.ts'

type Entry = string | number | boolean | null

/** A mark before text keeps it text, whatever it looks like: a formula, a date, a number with zeros before it. */
function constant(value: Cell | undefined): Entry {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'object') return value.error
  return typeof value === 'string' ? `'${value}` : value
}

function entryOf(cell: PlannedCell | null, names: ReadonlyMap<string, string>): Entry {
  return cell?.formula === undefined ? constant(cell?.value) : withSheetNames(cell.formula, names)
}

/** A rectangle; null leaves a cell alone, for a result above may fill it. */
export function entriesOf(rows: SheetPlan['rows'], names: ReadonlyMap<string, string>): Entry[][] {
  const columns = Math.max(0, ...rows.map((cells) => cells.length))
  return rows.map((cells) => Array.from({ length: columns }, (_, column) => entryOf(cells[column] ?? null, names)))
}
