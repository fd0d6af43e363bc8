/** Importance on one sheet and satisfaction on another, of the same people: one table. */
import { isBlank } from '../sheet/cells.ts'
import type { Cell } from '../sheet/contract.ts'
import type { RawSheet } from './contract.ts'
import { findHeadings } from './heading-rows.ts'
import { folded } from './heading-text.ts'
import { titlesOf } from './titles.ts'

const importanceName = /importan|важн|значим/
const satisfactionName = /satisf|perform|удовлетвор|исполнени|оценк/

interface Part {
  readonly name: string
  readonly titles: readonly string[]
  readonly columns: readonly (readonly Cell[])[]
}

function partOf(sheets: readonly RawSheet[], name: RegExp): Part | null {
  const sheet = sheets.find((candidate) => name.test(folded(candidate.name)))
  if (sheet === undefined) return null
  const headings = findHeadings(sheet.columns, {})
  const from = headings.titleRows + headings.headingRows
  return {
    name: sheet.name,
    titles: titlesOf(sheet.columns, headings),
    columns: sheet.columns.map((cells) => cells.slice(from)),
  }
}

const keyOf = (cell: Cell | undefined) => String(cell).trim()

/** Where each person of the first sheet stands on the second; null where a name is missing or comes twice. */
function placesOf(first: readonly Cell[], second: readonly Cell[]): number[] | null {
  const places = new Map<string, number>()
  second.forEach((cell, row) => {
    if (!isBlank(cell)) places.set(keyOf(cell), row)
  })
  const filled = second.filter((cell) => !isBlank(cell)).length
  if (places.size !== filled) return null
  const found = first.map((cell) => (isBlank(cell) ? -1 : (places.get(keyOf(cell)) ?? -1)))
  return found.some((place) => place >= 0) ? found : null
}

/** The first column of both names the person; the others are the criteria, under the names of their sheets. */
export function joinedSheets(sheets: readonly RawSheet[]): RawSheet[] {
  const [first, second] = [partOf(sheets, importanceName), partOf(sheets, satisfactionName)]
  if (first === null || second === null || first.name === second.name) return []
  const shared = first.titles.slice(1).filter((title) => title !== '' && second.titles.includes(title))
  const [people = [], others = []] = [first.columns[0], second.columns[0]]
  const places = first.titles[0] === second.titles[0] ? placesOf(people, others) : null
  if (places === null || shared.length < 2) return []
  const columnOf = (part: Part, title: string): Cell[] => {
    const cells = part.columns[part.titles.indexOf(title)] ?? []
    const body = part === first ? people.map((_, row) => cells[row] ?? null) : places.map((row) => cells[row] ?? null)
    return [`${part.name}: ${title}`, ...body]
  }
  const columns = [first, second].flatMap((part) => shared.map((title) => columnOf(part, title)))
  return [
    {
      name: `${first.name} + ${second.name}`,
      joins: 'people',
      columns: [[first.titles[0] ?? '', ...people], ...columns],
    },
  ]
}
