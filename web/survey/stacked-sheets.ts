/** Sheets with the same headings, such as a channel or a month in each: one under another, with the name of each beside. */
import type { Cell } from '../sheet/contract.ts'
import type { RawSheet } from './contract.ts'
import { folded } from './heading-text.ts'
import { keyOf, partsOf, type SheetParts } from './sheet-parts.ts'

const fewestColumns = 2
const longestName = 100

const sourceTitle = (titles: readonly string[]) =>
  titles.some((title) => /[а-яё]/i.test(title)) ? 'Источник' : 'Source'

/** Files end in blank lines. */
function filledRows({ titles, body }: SheetParts): Cell[][] {
  const bodies = titles.map((_, column) => body(column))
  const rows = Array.from(bodies[0] ?? [], (_, row) => bodies.map((cells): Cell => cells[row] ?? null))
  return rows.filter((cells) => cells.some((cell) => keyOf(cell) !== ''))
}

export function stackedSheets(sheets: readonly RawSheet[]): RawSheet[] {
  if (sheets.length < 2) return []
  const parts = sheets.map(partsOf)
  const [first, ...others] = parts
  if (first === undefined || others.length === 0 || first.titles.length < fewestColumns) return []
  const headings = (titles: readonly string[]) => titles.map(folded).join('\n')
  const areAlike = others.every(({ titles }) => headings(titles) === headings(first.titles))
  if (!areAlike || first.titles.every((title) => title === '')) return []
  const filled = parts.map(filledRows)
  const columns = first.titles.map((title, column): Cell[] => [
    title,
    ...filled.flatMap((rows) => rows.map((cells): Cell => cells[column] ?? null)),
  ])
  const sources = filled.flatMap((rows, index) => rows.map((): Cell => sheets[index]?.name ?? ''))
  const name = sheets
    .map((sheet) => sheet.name)
    .join(' + ')
    .slice(0, longestName)
  const dateColumns = [...new Set(sheets.flatMap((sheet) => sheet.dateColumns ?? []))].map((column) => column + 1)
  return [{ name, joins: 'rows', columns: [[sourceTitle(first.titles), ...sources], ...columns], dateColumns }]
}
