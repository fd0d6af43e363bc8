import type { Area } from './area.ts'

export interface Series {
  readonly name: string
  readonly values: Area
  readonly categories: Area | null
}

/**
 * The series of a source area: its columns when it is at least as tall as wide, else its rows. Text at the head of the lines
 * gives their names, text in the first line gives the categories.
 */
export function chartSeries(source: Area, seriesBy = 'Auto'): Series[] {
  const byColumns = seriesBy === 'Columns' || (seriesBy !== 'Rows' && source.rows >= source.columns)
  const lines = byColumns ? source.columns : source.rows
  const length = byColumns ? source.rows : source.columns
  const cellAt = (line: number, index: number) =>
    byColumns
      ? source.sheet.valueAt(source.row + index, source.column + line)
      : source.sheet.valueAt(source.row + line, source.column + index)
  const isText = (line: number, index: number) => typeof cellAt(line, index) === 'string'
  const hasNames =
    lines === 1 ? isText(0, 0) : Array.from({ length: lines - 1 }, (_, i) => i + 1).some((i) => isText(i, 0))
  const hasCategories = lines > 1 && length > 1 && isText(0, length - 1)
  const from = hasNames ? 1 : 0
  const line = (index: number) =>
    byColumns
      ? source.at(source.row + from, source.column + index, length - from, 1)
      : source.at(source.row + index, source.column + from, 1, length - from)
  const first = hasCategories ? 1 : 0
  return Array.from({ length: lines - first }, (_, i) => ({
    name: hasNames ? String(cellAt(first + i, 0) ?? '') : `Series${i + 1}`,
    values: line(first + i),
    categories: hasCategories ? line(0) : null,
  }))
}
