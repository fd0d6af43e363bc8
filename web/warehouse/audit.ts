/** What each column that counting reads holds. */
import type { Survey } from '../survey/index.ts'
import type { Asked } from './asked.ts'
import { type AuditedColumn, auditQuery, auditSums, mostAudited, placed } from './audit-query.ts'
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
  const queries: string[] = []
  const found: Record<string, number>[] = []
  for (let first = 0; first < audited.length; first += mostAudited) {
    const sql = auditQuery(audited.slice(first, first + mostAudited))
    queries.push(sql)
    const [all] = await asked.tallies(sql)
    for (const [place] of audited.slice(first, first + mostAudited).entries())
      found.push(Object.fromEntries(auditSums.map((sum) => [sum, all?.sums[placed(sum, place)] ?? 0])))
  }
  const tallies = places.map((place, index) => ({ label: titleOf(survey, asked, place), sums: found[index] ?? {} }))
  const sql = queries.join(';\n')
  return { metric: '', title: '', by: { kind: 'column', title: '' }, sums: auditSums, tallies, sql }
}
