/** A score in every group of respondents: the rows of its table, however the score is computed. */
import type { Cell, Scheme } from '../sheet/contract.ts'
import { mostGroups } from '../survey/read-column.ts'
import type { Reference } from './columns.ts'
import type { PlannedCell, Style } from './contract.ts'
import { type Selection, selectingGroups } from './native/selection.ts'
import { confidence } from './score-rows.ts'
import type { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

/** The rows of NPS.BY, a group in each; null where there is nothing to compare or no plain formula to tell them apart. */
export function groupRows(subject: Subject, scores: readonly Cell[][], groups: Reference) {
  const { loyalty, language } = subject
  const found = loyalty.call('NPS.BY', [scores, groups.cells, confidence, null, null, null, language])
  const body = Array.isArray(found) ? found.slice(1) : []
  const labels = body.map(([label]) => label ?? null)
  const selecting = selectingGroups(groups, labels)
  return selecting === null || body.length < 2 || body.length > mostGroups ? null : { body, labels, selecting }
}

export type GroupRows = NonNullable<ReturnType<typeof groupRows>>

const labelOf = (cell: Cell | undefined) => String(cell ?? '').trim()

/** Rows of the data in a group; those without one are in the group that no cell names. */
export function rowsOfGroup(groups: Reference, label: Cell): boolean[] {
  const isNamed = groups.cells.some(([cell]) => labelOf(cell) === labelOf(label))
  const wanted = isNamed ? labelOf(label) : ''
  return groups.cells.map(([cell]) => labelOf(cell) === wanted)
}

/** A row of a table of groups or of periods. */
export interface TableLine {
  readonly index: number
  /** The first row of the table's body, and how many there are. */
  readonly first: number
  readonly count: number
}

/** The same of a table that selects rows of the data. */
export interface Line extends TableLine {
  /** The rows of the data it is about: as formulas name them, and now. */
  readonly select: Selection
  readonly rows: readonly boolean[]
}

export type Headings = readonly (readonly [title: string, below: Style])[]

export interface GroupLayout<Of = Line> {
  readonly title: string
  readonly scheme: Scheme | undefined
  /** Right of the names of the groups. */
  readonly headings: Headings
  readonly cells: (line: Of) => readonly (PlannedCell | null)[]
}

/** The score stands in the third column. */
export function writeGroupLines(
  sheet: SheetWriter,
  { say }: Subject,
  { title, scheme, headings, cells }: GroupLayout<TableLine>,
  group: string,
  labels: readonly Cell[],
): void {
  sheet.block(say('segments-block', { question: title, group }))
  sheet.headings([say('group'), 'label'], ...headings)
  const table = { first: sheet.row, count: labels.length }
  labels.forEach((label, index) => {
    sheet.line({ value: label, style: 'label' }, ...cells({ ...table, index }))
  })
  sheet.colour({ row: table.first, column: 2, rows: labels.length, columns: 1 }, scheme)
}

export function writeGroupTable(
  sheet: SheetWriter,
  subject: Subject,
  layout: GroupLayout,
  column: number,
  { labels, selecting }: GroupRows,
): void {
  const groups = subject.columns.column(column)
  const cells = (line: TableLine) => {
    const select = selecting(`$${sheet.at(line.first + line.index, 0)}`, line.index)
    return layout.cells({ ...line, select, rows: rowsOfGroup(groups, labels[line.index] ?? null) })
  }
  writeGroupLines(sheet, subject, { ...layout, cells }, subject.columns.titleOf(column), labels)
}
