/** Every score of every group of respondents, a block for each column of groups. */
import { mostGroups } from '../survey/read-column.ts'
import { tableOf } from './ask.ts'
import { wideEnough } from './column-width.ts'
import type { SheetPlan } from './contract.ts'
import { Effort } from './effort.ts'
import { writeIndexGroups } from './index-groups.ts'
import { indicesOf } from './index-measures.ts'
import { nativeGroups } from './native/groups.ts'
import { writeRepeatGroups } from './repeat-groups.ts'
import { confidence, usualScheme } from './score-rows.ts'
import { writeShareGroups } from './share-groups.ts'
import { sharesOf } from './shares.ts'
import { bodyColumn, SheetWriter } from './sheet-writer.ts'
import { stylesOf } from './spill-style.ts'
import { columnsBeside, type NpsQuestion, type Subject } from './subject.ts'

/** As wide as the names of the groups need. */
export function segmentsWidths({ survey }: Subject): number[] {
  const groups = survey.table.columns.filter((_, column) => survey.questions[column]?.role === 'segment')
  const names = groups.flatMap(({ cells }) => [...new Set(cells)].map(String))
  return [wideEnough(names, 16, 30), 12, 10, 10, 10, 12, 12, 12, 12]
}

/** Many questions times many groupings are no reading for a person. */
export const mostBlocks = 30

function writeGroups(sheet: SheetWriter, subject: Subject, question: NpsQuestion, column: number): void {
  const { ask, columns, language, say } = subject
  const { scores, scale, scaleOption, invalid, plain } = question
  const groups = columns.column(column)
  const asked = ask('NPS.BY', scores, groups, confidence, undefined, scaleOption, invalid, language)
  const values = tableOf(asked)
  if (values === null || values.length < 3 || values.length > mostGroups + 1) return
  sheet.block(say('segments-block', { group: columns.titleOf(column), question: question.title }))
  const at = { row: sheet.row, column: 0 }
  const native = plain ? nativeGroups({ scores, groups, scale, values, ...at }) : null
  const table = sheet.spill(asked, { ...stylesOf(asked), headings: true, native })
  if (table !== null) sheet.colour(bodyColumn(table, 2), usualScheme(subject, 'NPS'))
}

/** Customers are told apart, twice in a line, and by the functions as well. */
const repeatReads = 4

interface Writer {
  /** Columns of the data that a line reads. */
  readonly reads: number
  readonly write: (column: number) => boolean
}

function writersOf(sheet: SheetWriter, subject: Subject): Writer[] {
  return [
    ...sharesOf(subject).map((share) => ({
      reads: 1,
      write: (column: number) => writeShareGroups(sheet, subject, share, column),
    })),
    ...indicesOf(subject).map((index) => ({
      reads: index.ranges.reduce((sum, { cells }) => sum + (cells[0]?.length ?? 0), 0),
      write: (column: number) => writeIndexGroups(sheet, subject, index, column),
    })),
    { reads: repeatReads, write: (column) => writeRepeatGroups(sheet, subject, column) },
  ]
}

/** Blocks of the other scores; what is too much is said. */
function writeOthers(sheet: SheetWriter, subject: Subject): void {
  const { survey, columns, say } = subject
  const groupings = survey.questions.flatMap(({ role }, column) => {
    const groups = role === 'segment' ? new Set(columns.cellsOf(column)).size : 0
    return groups > 1 && groups <= mostGroups ? [{ column, groups }] : []
  })
  const effort = new Effort()
  let blocks = 0
  for (const { reads, write } of writersOf(sheet, subject)) {
    for (const { column, groups } of groupings) {
      if (blocks >= mostBlocks) effort.isShort = true
      else if (effort.allows(survey.table.rows * reads, groups) && write(column)) blocks += 1
    }
  }
  if (effort.isShort) sheet.block(say('segments-many', { count: blocks }))
}

/** Means stand in the tables of some scores only. */
const hasMeans = (subject: Subject) =>
  sharesOf(subject).some(({ mean }) => mean !== null) || indicesOf(subject).some((each) => each.respondents !== null)

/** Columns of more groups than a table shows are named. */
function writeWide(sheet: SheetWriter, { survey, columns, say }: Subject): void {
  survey.questions.forEach(({ role }, column) => {
    const count = role === 'segment' ? new Set(columns.cellsOf(column)).size : 0
    if (count > mostGroups)
      sheet.note(say('segments-wide', { group: columns.titleOf(column), count, most: mostGroups }))
  })
}

export function segmentsSheet(subject: Subject, name: string): SheetPlan | null {
  const { say, nps } = subject
  const sheet = new SheetWriter(name, segmentsWidths(subject))
  sheet.block(say('segments-title'), say('segments-note'))
  if (hasMeans(subject)) sheet.note(say('segments-means'))
  const empty = sheet.row
  for (const question of nps) {
    for (const column of columnsBeside(subject, question, 'NPS.BY', 'groups'))
      writeGroups(sheet, subject, question, column)
  }
  writeOthers(sheet, subject)
  writeWide(sheet, subject)
  return sheet.row === empty ? null : sheet.plan()
}
