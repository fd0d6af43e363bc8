/** A list of orders, counted: what its report, its months, its cohorts and its groups are made of. */
import { duckdb } from '../sql/dialects/duckdb.ts'
import { churn, cohorts } from '../sql/orders.ts'
import { type DateOrder, orderNumbers, orderRoles, type Survey } from '../survey/index.ts'
import { mostGroups } from '../survey/read-column.ts'
import type { Asked } from './asked.ts'
import type { By, OrdersCounts, Period, Tallied, Tally } from './contract.ts'
import { columnsIn, mostGroupings, titleOf } from './counter.ts'
import { usualRows, yearsOf } from './far-dates.ts'
import { asInFile } from './group-order.ts'
import {
  linesQuery,
  monthSums,
  monthsQuery,
  type OrderColumns,
  ordersSelect,
  repeatQuery,
  repeatSums,
  salesQuery,
  salesSums,
  skippedQuery,
  sourceOf,
} from './orders-query.ts'
import { nextStart, withoutGaps } from './periods.ts'

/** A table of more columns is read by longer periods. */
const mostPeriods = 36
const fewestPeriods = 2

export const churnSums = ['acquired', 'retained', 'returned'] as const

export const later = (periods: number) => `later_${periods}`

const groupsIn = (survey: Survey) => columnsIn(survey, 'segment').slice(0, mostGroupings)

async function columnsOf(survey: Survey, asked: Asked, dateOrder: DateOrder | null): Promise<OrderColumns | null> {
  const roles = orderRoles(survey)
  const [customer, date] = [asked.column(roles?.customer ?? -1), asked.column(roles?.date ?? -1)]
  if (roles === null || customer === undefined || date === undefined) return null
  const amount = roles.amount === null ? null : (asked.column(roles.amount) ?? null)
  const groups = groupsIn(survey).flatMap((place) => asked.column(place) ?? [])
  for (const column of orderNumbers(survey).flatMap((place) => asked.column(place) ?? [])) {
    const [again] = await asked.tallies(linesQuery(column))
    if ((again?.sums.again ?? 0) > 0) return { customer, date, amount: null, groups, dateOrder }
  }
  return { customer, date, amount, groups, dateOrder }
}

interface Query {
  readonly by: By
  readonly sums: readonly string[]
  readonly sql: string
}

/** The rows of a list of orders, where queries find them. */
interface Placed {
  readonly asked: Asked
  /** Of the column of customers. */
  readonly title: string
  readonly columns: OrderColumns
  readonly table: string
  /** How the table was made. */
  readonly made: string
}

async function tallied({ asked, title, made }: Placed, { by, sums, sql }: Query): Promise<Tallied> {
  return { metric: 'RPR', title, by, sums, tallies: await asked.tallies(sql), sql, made }
}

/** The same under the names that all rows here have. */
const named = (sql: string, label: string) => `SELECT CAST(${label} AS VARCHAR) AS grouped_by, * EXCLUDE (${label})
FROM (
${sql}
) AS found`

async function cohortsOf(placed: Placed, dated: string, months: readonly Tally[]): Promise<Tallied | 'long' | null> {
  const [first, last] = [months[0]?.label ?? '', months.at(-1)?.label ?? '']
  for (const period of ['month', 'quarter', 'year'] as const) {
    const count = startsBetween(first, last, period).length
    if (count < fewestPeriods) return null
    if (count > mostPeriods) continue
    const sql = named(cohorts(duckdb, sourceOf(dated), period), 'cohort')
    const sums = Array.from({ length: count }, (_, place) => later(place))
    const found = await tallied(placed, { by: { kind: 'cohort', title: period }, sums, sql })
    return { ...found, tallies: byCohort(found.tallies, startsBetween(first, last, period)) }
  }
  return 'long'
}

/** First days of the periods that hold these two months and all between. */
function startsBetween(first: string, last: string, period: Period): string[] {
  const starts: string[] = []
  const months = { month: 1, quarter: 3, year: 12, week: 1 }[period]
  const [year = 0, month = 1] = first.split('-').map(Number)
  const begin = new Date(Date.UTC(year, month - 1 - ((month - 1) % months), 1)).toISOString().slice(0, 10)
  for (let start = begin; first !== '' && start <= last; start = nextStart(start, period)) starts.push(start)
  return starts
}

/** A row for each cohort up to the last that has customers. */
function byCohort(rows: readonly Tally[], starts: readonly string[]): Tally[] {
  const last = rows.at(-1)?.label ?? ''
  return starts
    .filter((start) => start <= last)
    .map((label) => {
      const own = rows.filter((row) => row.label === label)
      return {
        label,
        sums: Object.fromEntries(own.map(({ sums }) => [later(sums.periods_later ?? 0), sums.customers ?? 0])),
      }
    })
}

async function partsOf(survey: Survey, placed: Placed): Promise<Tallied[]> {
  const found: Tallied[] = []
  for (const [place, column] of groupsIn(survey).entries()) {
    const by = { kind: 'group', title: titleOf(survey, placed.asked, column) } as const
    const groups = await tallied(placed, { by, sums: repeatSums, sql: repeatQuery(placed.table, place) })
    if (groups.tallies.length > 1 && groups.tallies.length <= mostGroups) found.push(asInFile(groups, survey, column))
  }
  return found
}

/** A line for each of the months, also where nothing was sold. */
const inMonthsOf = (sold: Tallied, months: readonly Tally[]): Tallied => ({
  ...sold,
  tallies: months.map(({ label }) => sold.tallies.find((tally) => tally.label === label) ?? { label, sums: {} }),
})

interface Repeat {
  readonly placed: Placed
  readonly days: Tallied
}

/** null for a list where nobody comes twice: it is one of people. */
async function repeatOf(survey: Survey, asked: Asked, dateOrder: DateOrder | null): Promise<Repeat | null> {
  const columns = await columnsOf(survey, asked, dateOrder)
  if (columns === null) return null
  const title = titleOf(survey, asked, orderRoles(survey)?.customer ?? 0)
  const select = ordersSelect(columns)
  const table = await asked.table(select)
  const placed = { asked, title, columns, table, made: `CREATE TABLE ${table} AS ${select}` }
  const days = await tallied(placed, { by: { kind: 'all' }, sums: repeatSums, sql: repeatQuery(table, null) })
  const { customers = 0, orders = 0 } = days.tallies[0]?.sums ?? {}
  return customers === 0 || orders === customers ? null : { placed, days }
}

/** Customers who came again, of all, and the rows that are no orders. */
export async function repeatTotals(survey: Survey, asked: Asked, dateOrder: DateOrder | null) {
  const found = await repeatOf(survey, asked, dateOrder)
  if (found === null) return null
  const { placed, days } = found
  const [skipped] = await asked.tallies(skippedQuery(placed.table))
  return { all: days.tallies[0], skipped: skipped?.sums ?? {}, byDays: placed.columns.amount === null }
}

export async function ordersCounts(
  survey: Survey,
  asked: Asked,
  dateOrder: DateOrder | null,
): Promise<OrdersCounts | null> {
  const repeat = await repeatOf(survey, asked, dateOrder)
  if (repeat === null) return null
  const { placed, days } = repeat
  const { columns, table } = placed
  const ask = (by: By, sums: readonly string[], sql: string) => tallied(placed, { by, sums, sql })
  const hasAmounts = columns.amount !== null
  const dated = usualRows(table, await yearsOf(asked, orderRoles(survey)?.date ?? -1, dateOrder))
  const by: By = { kind: 'month', title: columns.date.name }
  const found = await ask(by, churnSums, named(churn(duckdb, sourceOf(dated), 'month'), 'period_start'))
  const active = { ...found, tallies: withoutGaps(found.tallies, 'month') }
  const sold = hasAmounts ? await ask(by, monthSums, monthsQuery(dated)) : null
  return {
    sales: hasAmounts ? await ask({ kind: 'all' }, salesSums, salesQuery(table)) : null,
    days,
    churn: active.tallies.length < fewestPeriods ? null : active,
    months: sold && inMonthsOf(sold, active.tallies),
    cohorts: await cohortsOf(placed, dated, active.tallies),
    parts: await partsOf(survey, placed),
  }
}
