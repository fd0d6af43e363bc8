/** The first sheet of a report: every score that fits, and what stands behind it. */
import type { SheetPlan } from './contract.ts'
import { writeNpsDetails } from './nps-details.ts'
import type { ScoreRow } from './score-rows.ts'
import { writeScore } from './scores-table.ts'
import { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

const headings = [
  ['metric', 'label'],
  ['score', 'score'],
  ['low', 'points'],
  ['high', 'points'],
  ['answers', 'integer'],
  ['chance', 'percent'],
  ['', 'text'],
  ['band', 'text'],
  ['question', 'text'],
] as const
const widths = [44, 12, 12, 12, 12, 14, 2, 40, 64]

export function summarySheet(
  subject: Subject,
  name: string,
  dataSheet: string,
  scores: readonly ScoreRow[],
): SheetPlan | null {
  const { say, survey, nps } = subject
  if (scores.length === 0) return null
  const sheet = new SheetWriter(name, widths)
  sheet.block(say('summary-title', { name: survey.table.name }), say('summary-note', { sheet: dataSheet }))
  sheet.skip()
  sheet.headings(...headings.map(([id, below]) => [id === '' ? '' : say(id), below] as const))
  const rowOf = new Map<string, number>()
  for (const score of scores) {
    const row = writeScore(sheet, subject, score)
    if (!rowOf.has(score.score.formula)) rowOf.set(score.score.formula, row)
  }
  sheet.note(say('note-scores'))
  for (const question of nps) {
    const { formula } = subject.ask('NPS', question.scores, undefined, question.scaleOption, question.invalid)
    writeNpsDetails(sheet, subject, question, rowOf.get(formula) ?? 0)
  }
  return sheet.plan()
}
