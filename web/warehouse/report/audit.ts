/** What each column holds and what of it counts, from counts of its cells. */
import { type NpsScale, npsScaleNames } from '../../../wasm/js/nps-scales.ts'
import { serialOfText, textOfSerial } from '../../sheet/dates.ts'
import type { Say } from '../../sheet/say.ts'
import { auditOf } from '../../workbook/audit-sheet.ts'
import type { PlannedCell, SheetPlan } from '../../workbook/contract.ts'
import type { SheetWriter } from '../../workbook/sheet-writer.ts'
import { type Subject, scaleText } from '../../workbook/subject.ts'
import { auditSums } from '../audit-query.ts'
import type { Answered, LargeCounts } from '../contract.ts'
import { countCell, sumOfCounts } from './cells.ts'
import type { Count, CountsTable } from './counts-sheet.ts'
import { one, shapeOf } from './shape.ts'

const groups = ['promoters', 'passives', 'detractors']

/** Rows of AUDIT that counts can tell, by their place in it. */
function findings({ tallied, cell }: CountsTable<Answered>): (readonly [row: number, count: Count])[] {
  const [all] = tallied.tallies
  if (all === undefined) return []
  const at = (name: string) => cell(all, name)
  const hasZero = tallied.question.scale.low === 0
  const blanks = hasZero ? at('no_answer') : sumOfCounts([at('no_answer'), at('zeros')], '-')
  return [
    [1, sumOfCounts(groups.map(at))],
    [2, blanks],
    [3, at('zeros')],
    [5, at('not_a_number')],
    [7, at('fractional')],
    [8, sumOfCounts([at('off_scale'), at('fractional')], '-')],
  ]
}

function writeFindings(sheet: SheetWriter, subject: Subject, table: CountsTable<Answered>): void {
  const { title, question } = table.tallied
  const scale = npsScaleNames.find((each): each is NpsScale => each === scaleText(question.scale))
  if (question.metric !== 'NPS' || scale === undefined) return
  const shape = shapeOf(subject, 'AUDIT', [one(1), scale, subject.language])
  const [what = '', cells = ''] = shape.values[0] ?? []
  sheet.block(subject.say('audit-block', { question: title, scale }))
  sheet.headings([String(what), 'label'], [String(cells), 'integer'])
  for (const [row, count] of findings(table))
    sheet.line({ value: shape.values[row]?.[0] ?? '', style: 'label' }, countCell(count))
}

export interface AuditGiven {
  readonly columns: CountsTable
  /** Which columns of the file these rows are. */
  readonly places: readonly number[]
  readonly questions: readonly CountsTable<Answered>[]
  readonly far: LargeCounts['far']
}

export function countedAudit(
  subject: Subject,
  name: string,
  words: Say,
  { columns, places, questions, far }: AuditGiven,
): SheetPlan {
  const { questions: asked } = subject.survey
  const counts = (column: number): (PlannedCell | null)[] => {
    const tally = columns.tallied.tallies[places.indexOf(column)]
    if (tally === undefined) return []
    const sums = asked[column]?.scale ? auditSums : auditSums.slice(0, 2)
    return sums.map((sum) => countCell(columns.cell(tally, sum)))
  }
  const sheet = auditOf(subject, name, counts)
  if (places.length < asked.length) sheet.note(words('audit-unread'))
  for (const { title, rows, date } of far) {
    const day = textOfSerial(subject.language, serialOfText(date))
    sheet.warning(words('far-dates', { column: title, count: rows, date: day }))
  }
  for (const table of questions) writeFindings(sheet, subject, table)
  return sheet.plan()
}
