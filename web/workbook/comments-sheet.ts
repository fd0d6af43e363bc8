/** What people say, by what it does to the score. */
import { tableOf } from './ask.ts'
import type { SheetPlan } from './contract.ts'
import { SheetWriter } from './sheet-writer.ts'
import { stylesOf } from './spill-style.ts'
import { columnsBeside, type NpsQuestion, type Subject } from './subject.ts'

const widths = [34, 12, 12, 12, 16]
const themesShown = 20

/** Splitting more into words holds up whoever waits for the workbook; they can still ask for it. */
const mostComments = 20_000

function writeThemes(sheet: SheetWriter, subject: Subject, question: NpsQuestion, column: number): void {
  const { ask, columns, language, say } = subject
  const title = say('comments-block', { comment: columns.titleOf(column), question: question.title })
  const comments = columns.column(column)
  const count = comments.cells.filter(([cell]) => cell !== null && cell !== '').length
  if (count > mostComments) {
    const formula = `=THEMES(${comments.text},${question.scores.text})`
    sheet.block(title, say('comments-many', { most: mostComments, formula }))
    return
  }
  const asked = ask('THEMES', comments, question.scores, themesShown, question.scaleOption, language)
  if (tableOf(asked) === null) return
  sheet.block(title)
  sheet.spill(asked, { ...stylesOf(asked), headings: true, native: null })
}

export function commentsSheet(subject: Subject, name: string): SheetPlan | null {
  const { say, nps } = subject
  const sheet = new SheetWriter(name, widths)
  sheet.block(say('comments-title'), say('comments-note'))
  const empty = sheet.row
  for (const question of nps) {
    for (const column of columnsBeside(subject, question, 'THEMES', 'comments'))
      writeThemes(sheet, subject, question, column)
  }
  return sheet.row === empty ? null : sheet.plan()
}
