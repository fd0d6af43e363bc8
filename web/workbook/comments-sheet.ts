/** What people say, by what it does to the score. */
import { tableOf } from './ask.ts'
import type { SheetPlan, Style } from './contract.ts'
import { SheetWriter } from './sheet-writer.ts'
import { columnsBeside, type NpsQuestion, type Subject } from './subject.ts'

const widths = [34, 12, 12, 12, 16]
const styles: Style[] = ['label', 'integer', 'points', 'points', 'pValue']
const themesShown = 20

function writeThemes(sheet: SheetWriter, subject: Subject, question: NpsQuestion, column: number): void {
  const { ask, columns, language, say } = subject
  const asked = ask('THEMES', columns.column(column), question.scores, themesShown, question.scaleOption, language)
  if (tableOf(asked) === null) return
  sheet.block(say('comments-block', { comment: columns.titleOf(column), question: question.title }))
  sheet.spill(asked, { styles, headings: true, native: null })
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
