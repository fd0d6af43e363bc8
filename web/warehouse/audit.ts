/** What each column that counting reads holds. */
import type { Survey } from '../survey/index.ts'
import type { Asked } from './asked.ts'
import { type AuditedColumn, auditQuery, auditSums, placed } from './audit-query.ts'
import type { Tallied } from './contract.ts'
import { titleOf } from './counter.ts'

/** A row for each of the columns, in their order. */
export async function auditCounts(survey: Survey, asked: Asked, places: readonly number[]): Promise<Tallied> {
  const isAnswers = (place: number) => survey.questions[place]?.scale !== null
  const audited: AuditedColumn[] = []
  for (const place of places) {
    const [column] = isAnswers(place) ? await asked.answers([place]) : [asked.column(place)]
    if (column) audited.push({ column, scale: survey.questions[place]?.scale ?? null })
  }
  const sql = auditQuery(audited)
  const [all] = audited.length === 0 ? [] : await asked.tallies(sql)
  const tallies = places.map((place, index) => ({
    label: titleOf(survey, asked, place),
    sums: Object.fromEntries(auditSums.map((sum) => [sum, all?.sums[placed(sum, index)] ?? 0])),
  }))
  return { metric: '', title: '', by: { kind: 'column', title: '' }, sums: auditSums, tallies, sql }
}
