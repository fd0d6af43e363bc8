/** What columns of the result at hand are called where they stand: their names in a database are often the same. */
import { kindOfCell } from '../../sheet/cells.ts'
import type { Cell } from '../../sheet/contract.ts'
import { serialOfText } from '../../sheet/dates.ts'
import { cellAddress, firstArea, onSheetOf } from '../addresses.ts'
import type { Sheet } from '../sheet.ts'

/** "Survey!A1:A9, B1:B9" as its areas, each with its sheet. */
function areasIn(addresses: string): string[] {
  const areas: string[] = []
  let rest = addresses
  while (rest !== '') {
    const area = firstArea(rest)
    areas.push(onSheetOf(areas[0] ?? area, area.trim()))
    rest = rest.slice(area.length).replace(/^,\s*/, '')
  }
  return areas
}

const widthOf = (address: string): number => {
  const [, left = '', right = left] = /!?\$?([A-Z]+)\$?\d*(?::\$?([A-Z]+)\$?\d*)?$/.exec(address) ?? []
  const place = (letters: string) => [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0)
  return Math.max(1, place(right) - place(left) + 1)
}

/** The first cell of each column and the one above it. */
function placesOf(addresses: string, most: number): (string | null)[][] {
  const columns = areasIn(addresses).flatMap((area) =>
    Array.from({ length: Math.min(most, widthOf(area)) }, (_, right) =>
      [0, -1].map((down) => {
        const cell = cellAddress(area, down, right)
        return cell && !/[A-Z]0$/.test(cell) ? cell : null
      }),
    ),
  )
  return columns.slice(0, most)
}

/** What a column holds below its heading: words look like one. */
export type Below = 'numbers' | 'dates' | 'words'

/** Text that cannot be a cell of such a column. */
const isHeading = (cell: Cell | undefined, below: Below) =>
  typeof cell === 'string' && kindOfCell(cell) === 'text' && (below !== 'dates' || Number.isNaN(serialOfText(cell)))

/** '' for a column without a heading. Words have theirs in their first cell where the columns beside them have. */
export async function headingsOf(
  sheet: Sheet,
  addresses: string,
  most: number,
  below: Below = 'numbers',
  isInside = false,
): Promise<string[]> {
  const places = placesOf(addresses, most)
  const asked = places.flat().filter((place) => place !== null)
  const found = await sheet.readRanges(asked).catch(() => [])
  const textAt = new Map(asked.map((place, index) => [place, found[index]?.cells[0]?.[0] ?? null]))
  return places.map(([first = null, above = null]) => {
    const looked = below === 'words' ? [isInside ? first : above] : [first, above]
    const heading = looked.map((place) => textAt.get(place ?? '')).find((cell) => isHeading(cell, below))
    return heading?.toString().trim() ?? ''
  })
}

/** Whether the first cell of a column is its heading. */
export async function beginsWithHeading(sheet: Sheet, addresses: string, below: Below): Promise<boolean> {
  const [[first = null] = []] = placesOf(addresses, 1)
  const [range] = first === null ? [] : await sheet.readRanges([first]).catch(() => [])
  return isHeading(range?.cells[0]?.[0], below)
}
