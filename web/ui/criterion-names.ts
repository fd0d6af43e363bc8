/** Names of the criteria in a list with a row for each: they stand left of the numbers. */
import type { Argument, Reading } from '../sheet/contract.ts'
import { cellAddress } from './addresses.ts'
import type { Call } from './formula.ts'
import type { CellRange, Sheet } from './sheet.ts'

const isColumn = ({ cells }: CellRange) => cells.length > 1 && cells.every((row) => row.length === 1)

/** The cells beside the list; null where there are none. */
function besides([first, second]: readonly CellRange[]): string | null {
  if (!first || !second || !isColumn(first) || !isColumn(second)) return null
  const [one, other] = [first, second].map(({ address }) => cellAddress(address, 0, 0) ?? '')
  const leftmost = (one ?? '').length <= (other ?? '').length && (one ?? '') <= (other ?? '') ? first : second
  const { address, cells } = leftmost
  const [top, bottom] = [cellAddress(address, 0, -1), cellAddress(address, cells.length - 1, -1)]
  return top && bottom ? `${top}:${bottom.slice(bottom.lastIndexOf('!') + 1)}` : null
}

type Read = (name: string, args: readonly Argument[]) => unknown

/** The reading of CSI on a list with the names beside it; null where no words stand there. */
export async function namedCriteria(
  call: Call,
  args: readonly Argument[],
  ranges: readonly CellRange[],
  sheet: Sheet,
  read: Read,
): Promise<Reading | null> {
  const place = call.name === 'CSI' && args.length <= 3 && ranges.length === 2 ? besides(ranges) : null
  if (place === null) return null
  const [names] = await sheet.readRanges([place]).catch(() => [null])
  const areNames = names?.cells.every(([cell]) => typeof cell === 'string' && cell.trim() !== '') ?? false
  if (!names || !areNames) return null
  const [importance, satisfaction, max = null] = args
  const reading = read('CSI.TABLE', [importance, satisfaction, names.cells, max] as readonly Argument[])
  const isReading = typeof reading === 'object' && reading !== null && 'criteria' in reading
  return isReading ? { ...(reading as Reading), function: call.name } : null
}
