/**
 * The cells of a sheet as the file's writer takes them: plain values row by row, and one by one those that are more than the
 * value. A million rows of data are plain values but for their headings.
 */
import type { CellValue, Cell as FileCell } from 'hucre'
import type { SheetPlan, Style } from '../workbook/contract.ts'

export type Written = Partial<FileCell>

export interface FileGrid {
  readonly rows: CellValue[][]
  /** By "row,column" from 0, as the writer keys them. */
  readonly cells: Map<string, Written>
  /** Of a column of data: what most of its cells have. */
  readonly columnStyles: readonly (Style | undefined)[]
}

/** Of a style that is only a format of numbers, so that blank cells may have it too. */
const formats: ReadonlySet<Style | undefined> = new Set<Style>([
  'date',
  'month',
  'integer',
  'number',
  'money',
  'percent',
])

function commonStyle(styles: ReadonlyMap<Style | undefined, number>, rows: number): Style | undefined {
  const [style] = [...styles].find(([each, count]) => formats.has(each) && count > rows / 2) ?? []
  return style
}

function commonStyles({ rows, purpose }: SheetPlan): (Style | undefined)[] {
  if (purpose !== 'data') return []
  const counts: Map<Style | undefined, number>[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      const counted = counts[column] ?? new Map<Style | undefined, number>()
      counts[column] = counted
      counted.set(cell?.style, (counted.get(cell?.style) ?? 0) + 1)
    }
  }
  return counts.map((styles) => commonStyle(styles, rows.length))
}

export const emptyGrid = (plan: SheetPlan): FileGrid => ({
  rows: plan.rows.map(() => []),
  cells: new Map(),
  columnStyles: commonStyles(plan),
})

/** A value in the style of its column. */
export function putPlain({ rows }: FileGrid, row: number, column: number, value: CellValue): void {
  const line = rows[row]
  if (line === undefined) return
  while (line.length < column) line.push(null)
  line[column] = value
}

export function putCell({ cells }: FileGrid, row: number, column: number, cell: Written): void {
  cells.set(`${row},${column}`, cell)
}

/** What a cell shows, where that is known. */
export function shownAt({ rows, cells }: FileGrid, row: number, column: number): CellValue {
  const cell = cells.get(`${row},${column}`)
  return cell?.formulaResult ?? cell?.value ?? rows[row]?.[column] ?? null
}
