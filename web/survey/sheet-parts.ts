/** A raw sheet taken apart: its titles, and its columns without the rows of headings. */
import { isBlank } from '../sheet/cells.ts'
import type { Cell } from '../sheet/contract.ts'
import type { RawSheet } from './contract.ts'
import { findHeadings } from './heading-rows.ts'
import { folded } from './heading-text.ts'
import { titlesOf } from './titles.ts'

export interface SheetParts {
  readonly titles: readonly string[]
  /** A column without its headings: made when it is asked for, most sheets are of no special shape. */
  readonly body: (column: number) => readonly Cell[]
  /** The first column with such a heading; -1 for none. */
  readonly find: (heading: RegExp) => number
}

export function partsOf({ columns }: RawSheet): SheetParts {
  const headings = findHeadings(columns, {})
  const titles = titlesOf(columns, headings)
  const from = headings.titleRows + headings.headingRows
  return {
    titles,
    body: (column) => columns[column]?.slice(from) ?? [],
    find: (heading) => titles.findIndex((title) => heading.test(folded(title))),
  }
}

export const keyOf = (cell: Cell | undefined): string =>
  cell === undefined || isBlank(cell) ? '' : String(cell).trim()

/** Rows of each key in order of first appearance; rows without one are left out. */
export function rowsByKey(cells: readonly Cell[]): Map<string, number[]> {
  const rows = new Map<string, number[]>()
  cells.forEach((cell, row) => {
    const key = keyOf(cell)
    if (key === '') return
    const found = rows.get(key)
    if (found === undefined) rows.set(key, [row])
    else found.push(row)
  })
  return rows
}
