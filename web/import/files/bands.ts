/** The team's own bands that travel with a workbook: tables by the names that the product gives them. */
import { readXlsx } from 'hucre'
import type { Cell, Rectangle } from '../../sheet/contract.ts'
import type { RawSheet } from '../../survey/contract.ts'
import { isBandsTable } from '../../workbook/bands-sheet.ts'
import type { FoundBands } from '../contract.ts'
import type { Entry } from './archive.ts'

/** Sheets of bands are short: the data need not be read again for them. */
const longestSheet = 200

interface Corner {
  readonly row: number
  readonly column: number
}

function cornerOf(address: string): Corner {
  const [, letters = 'A', row = '1'] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(row) - 1, column: column - 1 }
}

const cellOf = (value: unknown): Cell => {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return typeof value === 'string' && value !== '' ? value : null
}

/** The cells under the headings of a table. */
function bodyOf(rows: readonly (readonly unknown[])[], first: Corner, last: Corner): Rectangle {
  const body = rows.slice(first.row + 1, last.row + 1)
  return body.map((row) =>
    Array.from({ length: last.column - first.column + 1 }, (_, column) => cellOf(row[first.column + column])),
  )
}

export async function readBandsTables(
  bytes: Uint8Array,
  entries: readonly Entry[],
  sheets: readonly RawSheet[],
): Promise<FoundBands[]> {
  if (!entries.some(({ name }) => name.startsWith('xl/tables/'))) return []
  const isShort = ({ columns }: RawSheet) => columns.every(({ length }) => length <= longestSheet)
  const short = new Set(sheets.filter(isShort).map(({ name }) => name))
  const book = await readXlsx(bytes, { sheets: ({ name }) => short.has(name) })
  return book.sheets.flatMap(({ name: sheet, rows, tables = [] }) =>
    tables.flatMap(({ name, range }): FoundBands[] => {
      if (range === undefined || !isBandsTable(name)) return []
      const [first = '', last = first] = range.split(':')
      const [from, to] = [cornerOf(first), cornerOf(last)]
      return [{ name, sheet, row: from.row + 1, column: from.column, rows: bodyOf(rows, from, to) }]
    }),
  )
}
