/** Names of the criteria of an index: left of a list with a row for each, above columns with a column for each. */
import type { Argument, Cell, Reading } from '../sheet/contract.ts'
import { criterionIn } from '../survey/criteria.ts'
import { cellAddress } from './addresses.ts'
import type { Call } from './formula.ts'
import type { CellRange, Sheet } from './sheet.ts'

type Pair = readonly [CellRange, CellRange]

const isColumn = ({ cells }: CellRange) => cells.length > 1 && cells.every((row) => row.length === 1)
const widthOf = ({ cells }: CellRange) => cells[0]?.length ?? 0
const isWord = (cell: Cell | undefined): cell is string => typeof cell === 'string' && cell.trim() !== ''

const rangeOf = (top: string | null, bottom: string | null) =>
  top && bottom ? `${top}:${bottom.slice(bottom.lastIndexOf('!') + 1)}` : null

/** The words beside the list; null where there are none. */
async function besides([first, second]: Pair, sheet: Sheet): Promise<string[] | null> {
  const [one, other] = [first, second].map(({ address }) => cellAddress(address, 0, 0) ?? '')
  const leftmost = (one ?? '').length <= (other ?? '').length && (one ?? '') <= (other ?? '') ? first : second
  const { address, cells } = leftmost
  const place = rangeOf(cellAddress(address, 0, -1), cellAddress(address, cells.length - 1, -1))
  return place === null ? null : wordsIn(await cellsAt(place, sheet))
}

/** What the columns of importance are about, by their first cells or those above them. */
async function above([first]: Pair, sheet: Sheet): Promise<string[] | null> {
  const { address, cells } = first
  const inside = wordsIn(cells[0] ?? [])
  const place = rangeOf(cellAddress(address, -1, 0), cellAddress(address, -1, widthOf(first) - 1))
  const isTop = place === null || /[A-Z]0:/.test(place)
  const headings = inside ?? (isTop ? null : wordsIn(await cellsAt(place, sheet)))
  return headings?.map(criterionOf) ?? null
}

/** Where nothing but a number is left, the whole heading tells more. */
function criterionOf(heading: string): string {
  const name = criterionIn(heading, 'importance')
  return /\p{L}/u.test(name) ? name : heading
}

async function cellsAt(place: string, sheet: Sheet): Promise<readonly Cell[]> {
  const [range] = await sheet.readRanges([place]).catch(() => [null])
  return range?.cells.flat() ?? []
}

/** null where any of them is something else. */
const wordsIn = (cells: readonly Cell[]): string[] | null =>
  cells.length > 0 && cells.every(isWord) ? cells.map((cell) => cell.trim()) : null

function namesOf([first, second]: readonly CellRange[], sheet: Sheet): Promise<string[] | null> | null {
  if (!first || !second) return null
  if (isColumn(first) && isColumn(second)) return besides([first, second], sheet)
  return widthOf(first) > 1 && widthOf(first) === widthOf(second) ? above([first, second], sheet) : null
}

type Read = (name: string, args: readonly Argument[]) => unknown

/** The reading of CSI with the names that stand beside it or above it; null where no words stand there. */
export async function namedCriteria(
  call: Call,
  args: readonly Argument[],
  ranges: readonly CellRange[],
  sheet: Sheet,
  read: Read,
): Promise<Reading | null> {
  const isPlain = call.name === 'CSI' && args.length <= 3 && ranges.length === 2
  const names = isPlain ? await namesOf(ranges, sheet) : null
  if (names === null) return null
  const [importance, satisfaction, max = null] = args
  const reading = read('CSI.TABLE', [importance, satisfaction, [names], max] as readonly Argument[])
  const isReading = typeof reading === 'object' && reading !== null && 'criteria' in reading
  return isReading ? { ...(reading as Reading), function: call.name } : null
}
