/** The index of importance and satisfaction, counted: of each criterion, of all respondents, of their groups and over time. */
import { type DateOrder, metricsOf, type Survey } from '../survey/index.ts'
import { mostGroups } from '../survey/read-column.ts'
import type { Asked } from './asked.ts'
import type { By, CriteriaCounts, Tallied, Tally } from './contract.ts'
import { columnsIn as columnsOfRole, groupingOf, mostGroupings, titleOf } from './counter.ts'
import {
  type CriterionColumns,
  criteriaQuery,
  mostCriteria,
  mostOfRespondents,
  respondentsQuery,
} from './criteria-query.ts'
import { yearsOf } from './far-dates.ts'
import { asInFile } from './group-order.ts'
import type { Grouping } from './grouping.ts'
import { inPeriods } from './periods.ts'
import { columnsIn } from './questions.ts'

/** Sums of one criterion, as a row of the sheet of counts. */
export const criterionSums = ['importance', 'importance_answers', 'satisfaction', 'satisfaction_answers'] as const
export const respondentSums = ['respondents', 'total', 'squares'] as const
export const indexSums = ['importances', 'weighted', ...respondentSums] as const

/** A list of criteria, one a row, is no survey. */
function pairsOf(survey: Survey): [number, number][] {
  const found = metricsOf(survey).find((metric) => metric.function === 'CSI.CI')
  const [importance, satisfaction] = (found?.arguments ?? []).map(columnsIn)
  return (importance ?? []).flatMap((column, index): [number, number][] => {
    const other = satisfaction?.[index]
    return other === undefined ? [] : [[column, other]]
  })
}

const ofCriterion = ({ sums }: Tally, place: number): Tally['sums'] =>
  Object.fromEntries(criterionSums.map((name) => [name, sums[`${name}_${place}`] ?? 0]))

interface Counting {
  readonly pairs: CriteriaCounts['pairs']
  readonly max: number
  readonly tallied: (by: By, column?: number) => Promise<Tallied>
}

/** The sums of a group under the places of its criteria among all. */
function renamed({ sums }: Tally, first: number): Tally['sums'] {
  const entries = Object.entries(sums).map(([name, sum]) => {
    const [, kind, place] = /^(.*)_(\d+)$/.exec(name) ?? []
    return kind === undefined ? ([name, sum] as const) : ([`${kind}_${Number(place) + first}`, sum] as const)
  })
  return Object.fromEntries(entries)
}

/** Means of the importances added up, and these means weighing those of the satisfactions; nothing where one is missing. */
function indexOf(sums: Tally['sums'], criteria: number): Tally['sums'] {
  const mean = (name: string, k: number) => (sums[`${name}_${k}`] ?? 0) / (sums[`${name}_answers_${k}`] ?? 0)
  const places = Array.from({ length: criteria }, (_, index) => index + 1)
  const off = places.map((k) => (sums[`importance_off_${k}`] ?? 0) + (sums[`satisfaction_off_${k}`] ?? 0))
  const importances = places.reduce((sum, k) => sum + mean('importance', k), 0)
  const weighted = places.reduce((sum, k) => sum + mean('importance', k) * mean('satisfaction', k), 0)
  const isWhole = Number.isFinite(importances) && Number.isFinite(weighted)
  return {
    importances: isWhole ? importances : 0,
    weighted: isWhole ? weighted : 0,
    off_scale: off.reduce((sum, each) => sum + each, 0),
  }
}

/** A few criteria at a time, then the respondents; of more criteria than a query holds there are no respondents. */
async function tallied(
  asked: Asked,
  columns: readonly CriterionColumns[],
  max: number,
  grouping: Grouping | undefined,
): Promise<{ readonly tallies: readonly Tally[]; readonly sql: string }> {
  const byLabel = new Map<string, Record<string, number>>()
  const queries: string[] = []
  const add = async (sql: string, first: number) => {
    queries.push(sql)
    for (const tally of await asked.tallies(sql))
      byLabel.set(tally.label, { ...byLabel.get(tally.label), ...renamed(tally, first) })
  }
  for (let first = 0; first < columns.length; first += mostCriteria)
    await add(criteriaQuery(columns.slice(first, first + mostCriteria), max, grouping), first)
  if (columns.length <= mostOfRespondents) await add(respondentsQuery(columns, max, grouping), 0)
  const tallies = [...byLabel].map(([label, sums]) => ({ label, sums: { ...sums, ...indexOf(sums, columns.length) } }))
  return { tallies, sql: queries.join(';\n') }
}

async function countingOf(survey: Survey, asked: Asked, dateOrder: DateOrder | null): Promise<Counting | null> {
  const pairs = pairsOf(survey)
  const answers = await asked.answers(pairs.flat())
  const max = Math.max(...pairs.flat().map((column) => survey.questions[column]?.scale?.high ?? 0))
  const columns = pairs.flatMap((_pair, place) => {
    const [importance, satisfaction] = [answers[2 * place], answers[2 * place + 1]]
    return importance && satisfaction ? [{ importance, satisfaction }] : []
  })
  if (pairs.length === 0 || columns.length < pairs.length) return null
  return {
    pairs,
    max,
    tallied: async (by, column) => {
      const found = await tallied(asked, columns, max, groupingOf(asked, by, column, dateOrder))
      return { metric: 'CSI', title: '', by, sums: indexSums, ...found }
    },
  }
}

async function totalsOf(survey: Survey, asked: Asked, { pairs, max, tallied }: Counting) {
  const all = await tallied({ kind: 'all' })
  const [whole] = all.tallies
  if (whole === undefined || (whole.sums.answered ?? 0) === 0) return null
  const criteria: Tallied = {
    ...all,
    by: { kind: 'criterion', title: '' },
    sums: criterionSums,
    tallies: pairs.map(([column], index) => ({
      label: survey.questions[column]?.criterion || titleOf(survey, asked, column),
      sums: ofCriterion(whole, index + 1),
    })),
  }
  return { pairs, max, criteria, all }
}

/** Of all rows together. */
export async function criteriaTotals(survey: Survey, asked: Asked): Promise<Omit<CriteriaCounts, 'parts'> | null> {
  const counting = await countingOf(survey, asked, null)
  return counting && totalsOf(survey, asked, counting)
}

export async function criteriaCounts(
  survey: Survey,
  asked: Asked,
  dateOrder: DateOrder | null,
): Promise<CriteriaCounts | null> {
  const counting = await countingOf(survey, asked, dateOrder)
  const totals = counting && (await totalsOf(survey, asked, counting))
  return counting && totals && { ...totals, parts: await partsOf(survey, asked, counting.tallied, dateOrder) }
}

async function partsOf(
  survey: Survey,
  asked: Asked,
  tallied: (by: By, column: number) => Promise<Tallied>,
  dateOrder: DateOrder | null,
): Promise<Tallied[]> {
  const found: Tallied[] = []
  for (const column of columnsOfRole(survey, 'segment').slice(0, mostGroupings)) {
    const groups = await tallied({ kind: 'group', title: titleOf(survey, asked, column) }, column)
    if (groups.tallies.length > 1 && groups.tallies.length <= mostGroups) found.push(asInFile(groups, survey, column))
  }
  for (const column of columnsOfRole(survey, 'date')) {
    const title = titleOf(survey, asked, column)
    const periods = await inPeriods(
      (kind) => tallied({ kind, title }, column),
      () => true,
      await yearsOf(asked, column, dateOrder),
    )
    if (periods !== null) found.push(periods)
  }
  return found
}
