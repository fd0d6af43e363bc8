/** Which tables of counts the sheets of groups and of periods show, in their order. */
import { mostGroups } from '../../survey/read-column.ts'
import type { Subject } from '../../workbook/subject.ts'
import type { Answered, LargeCounts } from '../contract.ts'
import { columnsIn, mostGroupings } from '../counter.ts'
import type { MetricName } from '../metrics.ts'
import type { CountsTable } from './counts-sheet.ts'
import { churnMeasure, measureOf, repeatMeasure, satisfactionIndex } from './measures.ts'
import type { MeasuredTable, SegmentsGiven } from './segments.ts'
import { isGroups, isNps, type Tables } from './tables.ts'
import type { TrendGiven } from './trend.ts'

const ofCriteria = (subject: Subject, { criteria }: LargeCounts, tables: Tables): MeasuredTable[] =>
  (criteria?.parts ?? []).map((part) => ({
    measure: satisfactionIndex(subject, criteria?.max ?? 0),
    table: tables.write(part),
    isApart: true,
  }))

/** A customer may be in two groups of orders: then the groups are no samples of their own. */
function ofOrders(subject: Subject, { orders }: LargeCounts, tables: Tables): MeasuredTable[] {
  if (orders === null) return []
  const everyone = orders.days.tallies[0]?.sums.customers ?? 0
  return orders.parts.map((part) => ({
    measure: repeatMeasure(subject, orders.sales === null),
    table: tables.write(part),
    isApart: part.tallies.reduce((sum, { sums }) => sum + (sums.customers ?? 0), 0) === everyone,
  }))
}

const ofChurn = (subject: Subject, { churn }: LargeCounts, tables: Tables): MeasuredTable[] =>
  (churn?.parts ?? []).map((part) => ({
    measure: churnMeasure(subject, part.title),
    table: tables.write(part),
    isApart: true,
  }))

/** Sentences on groups that no table shows. */
function notesOf({ survey, say }: Subject, { wide }: LargeCounts, blocks: number): string[] {
  const isCut = columnsIn(survey, 'segment').length > mostGroupings
  return [
    ...wide.map(({ title, groups }) => say('segments-wide', { group: title, count: groups, most: mostGroups })),
    ...(isCut ? [say('segments-many', { count: blocks })] : []),
  ]
}

export function partsOf(
  subject: Subject,
  counts: LargeCounts,
  tables: Tables,
): { readonly segments: SegmentsGiven; readonly trend: TrendGiven } {
  const answered = counts.parts.map((part) => tables.write(part))
  const nps = answered.filter(isNps)
  const of = (...metrics: MetricName[]): MeasuredTable[] =>
    metrics.flatMap((metric) =>
      answered
        .filter(({ tallied }) => tallied.question.metric === metric)
        .map((table: CountsTable<Answered>) => ({ measure: measureOf(subject, table.tallied), table, isApart: true })),
    )
  const others = [
    ...ofChurn(subject, counts, tables),
    ...of('CSAT', 'CES'),
    ...ofCriteria(subject, counts, tables),
    ...of('CLI'),
    ...ofOrders(subject, counts, tables),
  ]
  const groups = { nps: nps.filter(isGroups), others: others.filter(({ table }) => isGroups(table)) }
  return {
    segments: { ...groups, notes: notesOf(subject, counts, groups.nps.length + groups.others.length) },
    trend: { nps: nps.filter((table) => !isGroups(table)), others: others.filter(({ table }) => !isGroups(table)) },
  }
}
