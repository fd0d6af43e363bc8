/** Addresses of cells: "Survey!C2:C900", "'My sheet'!B2". */
import { parseA1Ref, type RangeA1, type ReferenceA1, stringifyA1Ref, toCol } from '@borgar/fx'

interface Corner {
  readonly prefix: string
  readonly top: number
  readonly left: number
  readonly width: number
}

/** Long runs first would not help: a host takes only so much address text, so what does not fit is left out. */
const kMostAreas = 200

function ranged(text: string): (ReferenceA1 & { range: RangeA1 }) | null {
  const reference = parseA1Ref(text)
  return reference && 'range' in reference && reference.range ? (reference as ReferenceA1 & { range: RangeA1 }) : null
}

/** The reference with the sheet's name of `address` where it names none itself. Names and table columns stay as they are. */
export function onSheetOf(address: string, reference: string): string {
  const spill = reference.endsWith('#') ? '#' : ''
  const parsed = ranged(spill ? reference.slice(0, -1) : reference)
  if (!parsed || parsed.context?.length) return reference
  const context = ranged(firstArea(address))?.context
  return context ? stringifyA1Ref({ ...parsed, context }) + spill : reference
}

/** As a person reads it, whether or not it would move with its formula: "Survey!B2:B9" for "'Survey'!$B$2:$B$9". */
export function plainReference(reference: string): string {
  const parsed = ranged(reference)
  if (!parsed) return reference
  const { $top: _top, $left: _left, $bottom: _bottom, $right: _right, ...range } = parsed.range
  return stringifyA1Ref({ ...parsed, range })
}

/** "Survey!B2:B3,Survey!D7" → "Survey!B2:B3"; commas in quoted names do not part. */
export function firstArea(address: string): string {
  return /^(?:'(?:[^']|'')*'|[^',])+/.exec(address)?.[0] ?? address
}

export function isSingleCell(address: string): boolean {
  return firstArea(address) === address && !address.includes(':')
}

function corner(address: string): Corner | null {
  const parsed = ranged(address)
  if (!parsed) return null
  const { top, left, right } = parsed.range
  const prefix = address.slice(0, address.lastIndexOf('!') + 1)
  return { prefix, top: top ?? 0, left: left ?? 0, width: (right ?? left ?? 0) - (left ?? 0) + 1 }
}

/** The address's first cell, moved: what a message calls the place of an argument. */
export function cellAddress(address: string, down: number, right: number): string | null {
  const from = corner(address)
  return from && `${from.prefix}${toCol(from.left + right)}${from.top + down + 1}`
}

/** "C" of "Survey!C2:D9", moved; '' where there is no such cell. */
export function columnLetters(address: string, right = 0): string {
  const from = corner(address)
  return from ? toCol(from.left + right) : ''
}

/** "Survey!A1:A9, B1:B9": the sheet is named where it changes. */
export function listOf(addresses: readonly string[]): string {
  const sheetOf = (address: string | undefined): string => address?.slice(0, address.lastIndexOf('!') + 1) ?? ''
  return addresses
    .map((address, i) =>
      i > 0 && sheetOf(address) === sheetOf(addresses[i - 1]) ? address.slice(sheetOf(address).length) : address,
    )
    .join(', ')
}

/** Places counted row after row from the range's first cell, as few addresses as may be: runs down a column are joined. */
export function areasOf(address: string, places: readonly number[]): string[] {
  const from = corner(address)
  if (!from) return []
  const cells = places.map((place) => ({ row: Math.floor(place / from.width), column: place % from.width }))
  cells.sort((a, b) => a.column - b.column || a.row - b.row)
  const runs: { column: number; first: number; last: number }[] = []
  for (const { row, column } of cells) {
    const run = runs.at(-1)
    if (run && run.column === column && run.last + 1 === row) run.last = row
    else runs.push({ column, first: row, last: row })
  }
  return runs.slice(0, kMostAreas).map(({ column, first, last }) => {
    const name = toCol(from.left + column)
    const [top, bottom] = [from.top + first + 1, from.top + last + 1]
    return top === bottom ? `${from.prefix}${name}${top}` : `${from.prefix}${name}${top}:${name}${bottom}`
  })
}

/** The first cell that a sentence names with its sheet: "Survey!C14" of "Survey!C14: 11 is outside the scale". */
export function placeIn(sentence: string): string | null {
  return /(?:'(?:[^']|'')+'|[^\s!'"«“(]+)![A-Z]{1,3}\d+/u.exec(sentence)?.[0] ?? null
}
