/** Addresses in A1 notation. Rows and columns count from 0. */
export const maxRows = 1048576
export const maxColumns = 16384

export interface Rect {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

interface Corner {
  readonly row: number | null
  readonly column: number | null
}

export function columnName(column: number): string {
  let name = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  }
  return name
}

function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

function corner(text: string): Corner | null {
  const match = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?(\d{1,7}))?$/.exec(text)
  if (!match || text === '') return null
  return {
    column: match[1] === undefined ? null : columnIndex(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  }
}

const ordered = (a: number | null, b: number | null, last: number) =>
  a === null || b === null ? ([0, last] as const) : ([Math.min(a, b), Math.max(a, b)] as const)

/** 'B2:C9', 'A:A', '3:3', '$A$1'; null when the text is no address. */
export function parseRect(text: string): Rect | null {
  const [first = '', second, ...rest] = text.trim().split(':')
  const a = corner(first)
  const b = second === undefined ? a : corner(second)
  if (!a || !b || rest.length > 0) return null
  if (second === undefined && (a.row === null || a.column === null)) return null
  if ((a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return null
  const [top, bottom] = ordered(a.row, b.row, maxRows - 1)
  const [left, right] = ordered(a.column, b.column, maxColumns - 1)
  if (top < 0 || bottom >= maxRows || right >= maxColumns) return null
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
}

export interface SheetAddress {
  readonly sheet: string | null
  readonly local: string
}

/** "'My sheet'!A1" gives the sheet "My sheet" and "A1"; no "!" gives no sheet. */
export function splitSheet(text: string): SheetAddress {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim())
  if (!match) return { sheet: null, local: text.trim() }
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', local: match[3] ?? '' }
}

/** Excel puts quotes round names with other characters, and round names that read as an address. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseRect(name)
  return plain ? name : `'${name.replaceAll("'", "''")}'`
}

export function formatRect(rect: Rect, absolute = false): string {
  const dollar = absolute ? '$' : ''
  const left = `${dollar}${columnName(rect.column)}`
  const right = `${dollar}${columnName(rect.column + rect.columns - 1)}`
  if (rect.rows === maxRows) return `${left}:${right}`
  if (rect.columns === maxColumns) return `${dollar}${rect.row + 1}:${dollar}${rect.row + rect.rows}`
  const start = `${left}${dollar}${rect.row + 1}`
  return rect.rows === 1 && rect.columns === 1 ? start : `${start}:${right}${dollar}${rect.row + rect.rows}`
}

export function intersectRect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row)
  const column = Math.max(a.column, b.column)
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null
}

export function containsRect(outer: Rect, inner: Rect): boolean {
  const hit = intersectRect(outer, inner)
  return hit?.rows === inner.rows && hit.columns === inner.columns
}

export function containsCell(outer: Rect, row: number, column: number): boolean {
  return (
    row >= outer.row && row < outer.row + outer.rows && column >= outer.column && column < outer.column + outer.columns
  )
}
