/** A list of customers that says who left, counted. */
import { churnOf, type DateOrder, numbersBeside, type Survey, tenureOf } from '../survey/index.ts'
import { mostGroups } from '../survey/read-column.ts'
import type { Asked } from './asked.ts'
import {
  amountOf,
  amountSums,
  amountsQuery,
  type ChurnColumn,
  churnedQuery,
  churnedSums,
  mostAmounts,
  mostTenures,
  tenureQuery,
} from './churn-query.ts'
import type { By, ChurnCounts, Tallied, Tally } from './contract.ts'
import { columnsIn, groupingOf, mostGroupings, titleOf } from './counter.ts'
import { yearsOf } from './far-dates.ts'
import { asInFile } from './group-order.ts'
import { inPeriods } from './periods.ts'

interface Counting {
  readonly survey: Survey
  readonly asked: Asked
  readonly churn: ChurnColumn
  readonly title: string
}

const table = ({ title }: Counting, by: By, sums: readonly string[], sql: string) => ({
  metric: 'CHURN',
  title,
  by,
  sums,
  sql,
})

/** What customers brought, a row for each column of numbers. */
async function amountsOf(counting: Counting, places: readonly number[]): Promise<Tallied | null> {
  const { survey, asked, churn } = counting
  const columns = places.flatMap((place) => asked.column(place) ?? [])
  if (columns.length === 0) return null
  const queries: string[] = []
  const tallies: Tally[] = []
  for (let first = 0; first < columns.length; first += mostAmounts) {
    const sql = amountsQuery(churn, columns.slice(first, first + mostAmounts))
    queries.push(sql)
    const [all] = await asked.tallies(sql)
    for (const [index, place] of places.slice(first, first + mostAmounts).entries())
      tallies.push({
        label: titleOf(survey, asked, place),
        sums: Object.fromEntries(amountSums.map((sum) => [sum, all?.sums[amountOf(sum, index)] ?? 0])),
      })
  }
  return { ...table(counting, { kind: 'amount', title: '' }, amountSums, queries.join(';\n')), tallies }
}

async function tenureCounts(counting: Counting): Promise<ChurnCounts['tenure']> {
  const { survey, asked, churn } = counting
  const place = tenureOf(survey)
  const column = place === null ? undefined : asked.column(place)
  if (place === null || column === undefined) return null
  const sql = tenureQuery(churn, column)
  const tallies = await asked.tallies(sql)
  if (tallies.length > mostTenures) return null
  const title = titleOf(survey, asked, place)
  return { title, tallied: { ...table(counting, { kind: 'group', title }, ['months', 'stayed'], sql), tallies } }
}

async function partsOf(counting: Counting, dateOrder: DateOrder | null): Promise<Tallied[]> {
  const { survey, asked, churn } = counting
  const by = async (kind: By, column: number): Promise<Tallied> => {
    const sql = churnedQuery(churn, groupingOf(asked, kind, column, dateOrder))
    return { ...table(counting, kind, churnedSums, sql), tallies: await asked.tallies(sql) }
  }
  const found: Tallied[] = []
  for (const column of columnsIn(survey, 'segment').slice(0, mostGroupings)) {
    const groups = await by({ kind: 'group', title: titleOf(survey, asked, column) }, column)
    if (groups.tallies.length > 1 && groups.tallies.length <= mostGroups) found.push(asInFile(groups, survey, column))
  }
  for (const column of columnsIn(survey, 'date')) {
    const title = titleOf(survey, asked, column)
    const periods = await inPeriods(
      (kind) => by({ kind, title }, column),
      ({ sums }) => (sums.customers ?? 0) > 0,
      await yearsOf(asked, column, dateOrder),
    )
    if (periods !== null) found.push(periods)
  }
  return found
}

/** null where no column says who left. */
export async function churnCounts(
  survey: Survey,
  asked: Asked,
  dateOrder: DateOrder | null,
): Promise<ChurnCounts | null> {
  const found = churnOf(survey)
  const column = asked.column(found?.column ?? -1)
  if (found === null || column === undefined) return null
  const churn = { column, left: found.left, stayed: found.stayed }
  const counting = { survey, asked, churn, title: titleOf(survey, asked, found.column) }
  const sql = churnedQuery(churn)
  const tallies = await asked.tallies(sql)
  if ((tallies[0]?.sums.customers ?? 0) === 0) return null
  return {
    all: { ...table(counting, { kind: 'all' }, churnedSums, sql), tallies },
    amounts: await amountsOf(counting, numbersBeside(survey)),
    tenure: await tenureCounts(counting),
    parts: await partsOf(counting, dateOrder),
  }
}
