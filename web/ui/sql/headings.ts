/** What columns of the result at hand are called where they stand: their names in a database are often the same. */
import { kindOfCell } from '../../sheet/cells.ts'
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

/** '' for a column without a heading. */
export async function headingsOf(sheet: Sheet, addresses: string, most: number): Promise<string[]> {
  const places = placesOf(addresses, most)
  const asked = places.flat().filter((place) => place !== null)
  const found = await sheet.readRanges(asked).catch(() => [])
  const textAt = new Map(asked.map((place, index) => [place, found[index]?.cells[0]?.[0] ?? null]))
  return places.map((column) => {
    const cells = column.map((place) => textAt.get(place ?? ''))
    return (
      cells
        .find((cell) => typeof cell === 'string' && kindOfCell(cell) === 'text')
        ?.toString()
        .trim() ?? ''
    )
  })
}
