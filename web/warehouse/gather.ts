/** Everything a report is made of, asked of the database one after another. */
import {
  churnOf,
  type DateOrder,
  numbersBeside,
  orderNumbers,
  orderRoles,
  type Role,
  type Survey,
} from '../survey/index.ts'
import { mostGroups } from '../survey/read-column.ts'
import type { Asked } from './asked.ts'
import { auditCounts } from './audit.ts'
import { churnCounts } from './churned.ts'
import type { Answered, LargeCounts } from './contract.ts'
import { Counter, columnsIn, mostGroupings, titleOf } from './counter.ts'
import { criteriaCounts } from './criteria.ts'
import { driversCounts } from './drivers.ts'
import { yearsOf } from './far-dates.ts'
import { byGroup, tableName } from './grouping.ts'
import { ordersCounts } from './orders.ts'

const counted: readonly Role[] = [
  'recommend',
  'repurchase',
  'tryOthers',
  'importance',
  'satisfaction',
  'effort',
  'segment',
  'date',
  'customer',
  'amount',
  'weight',
  'churned',
]

/** Columns that counting reads. */
export function neededIn(survey: Survey): number[] {
  const numbers = [
    ...(orderRoles(survey) === null ? [] : orderNumbers(survey)),
    ...(churnOf(survey) === null ? [] : numbersBeside(survey)),
  ]
  return survey.questions.flatMap(({ role }, column) =>
    counted.includes(role) || numbers.includes(column) ? [column] : [],
  )
}

type Wide = LargeCounts['wide'][number] & { readonly place: number }

/** Millions of groups are not even asked for. */
const without = (survey: Survey, wide: readonly Wide[]): Survey => ({
  ...survey,
  questions: survey.questions.map((question, column) =>
    wide.some(({ place }) => place === column) ? { ...question, role: 'leftOut' } : question,
  ),
})

const groupsQuery = (grouping: ReturnType<typeof byGroup>) =>
  `SELECT '' AS grouped_by, CAST(count(DISTINCT coalesce(${grouping.common}, '')) AS DOUBLE) AS groups
FROM (SELECT DISTINCT ${grouping.first} AS part FROM ${tableName}) AS parts`

async function wideOf(survey: Survey, asked: Asked): Promise<Wide[]> {
  const found: Wide[] = []
  for (const place of columnsIn(survey, 'segment').slice(0, mostGroupings)) {
    const column = asked.column(place)
    const [all] = column ? await asked.tallies(groupsQuery(byGroup(column))) : []
    const groups = all?.sums.groups ?? 0
    if (groups > mostGroups) found.push({ place, title: titleOf(survey, asked, place), groups })
  }
  return found
}

async function farDatesIn(survey: Survey, asked: Asked, order: DateOrder | null): Promise<LargeCounts['far']> {
  const found: LargeCounts['far'][number][] = []
  for (const place of columnsIn(survey, 'date')) {
    const years = await yearsOf(asked, place, order)
    if (years !== null) found.push({ title: titleOf(survey, asked, place), rows: years.usual.rows, date: years.date })
  }
  return found
}

export async function gather(whole: Survey, asked: Asked, dateOrder: DateOrder | null): Promise<LargeCounts> {
  const wide = await wideOf(whole, asked)
  const survey = without(whole, wide)
  const counter = new Counter(asked, dateOrder)
  const totals = await counter.totals(survey)
  const parts: Answered[] = []
  for (const { question } of totals) parts.push(...(await counter.parts(survey, question)))
  return {
    totals,
    parts,
    weighted: await counter.weighted(survey),
    criteria: await criteriaCounts(survey, asked, dateOrder),
    orders: await ordersCounts(survey, asked, dateOrder),
    churn: await churnCounts(survey, asked, dateOrder),
    drivers: await driversCounts(survey, asked),
    far: await farDatesIn(whole, asked, dateOrder),
    audit: await auditCounts(whole, asked, neededIn(whole)),
    wide,
  }
}
