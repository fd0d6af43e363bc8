/** An index in every group of respondents, each against the rest. */
import type { Cell } from '../sheet/contract.ts'
import { groupRows, type Headings, type Line, writeGroupTable } from './group-table.ts'
import { indexCells, indexStyle, sampleCells } from './index-cells.ts'
import type { IndexMeasure } from './index-measures.ts'
import { restCells, restHeadings } from './sample-cells.ts'
import type { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

/** Columns of the table; what of the others is right of them. */
const sampleColumns = { count: 1, mean: 6, deviation: 7 }
const restColumn = 8

const everyRow = (rows: number): Cell[][] => Array.from({ length: rows }, () => [10])

export const indexHeadings = ({ say }: Subject, { metric }: IndexMeasure): Headings => [
  [say('respondents'), 'integer'],
  ...[metric, say('low'), say('high')].map((title) => [title, indexStyle] as const),
]

export const sampleHeadings = ({ say }: Subject): Headings => [
  [say('mean-respondents'), 'number'],
  [say('deviation'), 'number'],
]

export function writeIndexGroups(sheet: SheetWriter, subject: Subject, measure: IndexMeasure, column: number): boolean {
  const { columns, say, survey } = subject
  const found = groupRows(subject, everyRow(survey.table.rows), columns.column(column))
  if (found === null) return false
  const { title, scheme, respondents } = measure
  const cells = (line: Line) => {
    const own = indexCells(sheet, subject, measure, line, sampleColumns)
    if (respondents === null) return own
    const { p, made } = restCells(sheet, line, sampleColumns, respondents, restColumn)
    return [...own, p, ...sampleCells(sheet, measure, line, sampleColumns), ...made]
  }
  const tested: Headings =
    respondents === null
      ? []
      : [[say('p-against-rest'), 'pValue'], ...sampleHeadings(subject), ...restHeadings(subject)]
  const headings = [...indexHeadings(subject, measure), ...tested]
  writeGroupTable(sheet, subject, { title, scheme, headings, cells }, column, found)
  return true
}
