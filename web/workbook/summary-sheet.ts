/** The first sheet of a report: every score that fits, and what stands behind it. */
import { wideEnough } from './column-width.ts'
import type { SheetPlan, Style } from './contract.ts'
import { type NpsDetails, writeNpsDetails } from './nps-details.ts'
import type { ScoreRow } from './score-rows.ts'
import { writeScore } from './scores-table.ts'
import { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

interface Column {
  readonly id: string
  readonly style: Style
  readonly width: number
}

const column = (id: string, style: Style, width: number): Column => ({ id, style, width })

/** Only questions of recommendation have chances of their bands, and not every score has a band. */
function columnsOf(scores: readonly ScoreRow[], hasChances: boolean): readonly Column[] {
  const about = scores.map((score) => score.about)
  const hasBands = scores.some(({ scheme }) => scheme !== undefined)
  return [
    column('metric', 'label', 36),
    column('score', 'score', 10),
    column('low', 'points', 11),
    column('high', 'points', 11),
    column('method-counted', 'integer', 12),
    column('', 'text', 2),
    column('question', 'text', wideEnough(about, 24, 30)),
    ...(hasBands ? [column('band', 'text', 36)] : []),
    ...(hasChances ? [column('chance', 'percent', 14)] : []),
  ]
}

export function summarySheet(
  subject: Subject,
  name: string,
  note: string,
  scores: readonly ScoreRow[],
  questions: readonly NpsDetails[],
): SheetPlan | null {
  const { say, survey } = subject
  if (scores.length === 0) return null
  const columns = columnsOf(scores, questions.length > 0)
  const sheet = new SheetWriter(
    name,
    columns.map(({ width }) => width),
  )
  sheet.block(say('summary-title', { name: survey.table.name }), note)
  sheet.skip()
  sheet.headings(...columns.map(({ id, style }) => [id === '' ? '' : say(id), style] as const))
  const rowOf = new Map<string, number>()
  for (const score of scores) {
    const row = writeScore(sheet, subject, score)
    if (!rowOf.has(score.score.formula)) rowOf.set(score.score.formula, row)
  }
  sheet.note(say('note-scores'))
  for (const { metric, remark } of scores) if (remark) sheet.note(`${metric}: ${remark}`)
  for (const question of questions) writeNpsDetails(sheet, subject, question, rowOf.get(question.formula) ?? 0)
  return sheet.plan()
}
