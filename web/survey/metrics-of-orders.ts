/** What a list of orders gives. A list where nobody comes twice is one of people, and says nothing of coming back. */
import type { Cell } from '../sheet/contract.ts'
import type { Survey } from './contract.ts'
import { folded } from './heading-text.ts'
import { columnsOf, type Offer, one } from './offer.ts'

function hasRepeats(cells: readonly Cell[]): boolean {
  const seen = new Set<Cell>()
  for (const cell of cells) {
    if (cell === null || cell === '') continue
    if (seen.has(cell)) return true
    seen.add(cell)
  }
  return false
}

const orderHeading = /(?:invoice|order|receipt|transaction) ?(?:id|no|num|number|code)?$|заказ|накладн|чек/

/** Columns that may hold the number of an order. */
export const orderNumbers = ({ table, questions }: Survey): number[] =>
  table.columns.flatMap(({ title }, column) =>
    questions[column]?.role === 'leftOut' && orderHeading.test(folded(title)) ? [column] : [],
  )

/** Rows are lines of orders where the number of an order comes again: only days tell one order from the next. */
const areLines = (survey: Survey): boolean =>
  orderNumbers(survey).some((column) => hasRepeats(survey.table.columns[column]?.cells ?? []))

export interface OrderRoles {
  readonly customer: number
  readonly date: number
  readonly amount: number | null
}

/** The columns of a list of orders, should customers come again in it; null where there is none. */
export function orderRoles(survey: Survey): OrderRoles | null {
  const [customer, date, amount] = (['customer', 'date', 'amount'] as const).map((role) => columnsOf(survey, role)[0])
  const isSurvey = amount === undefined && survey.questions.some(({ scale, certain }) => scale !== null && certain)
  return customer === undefined || date === undefined || isSurvey ? null : { customer, date, amount: amount ?? null }
}

export function orderMetrics(survey: Survey): Offer[] {
  const found = orderRoles(survey)
  if (found === null || !hasRepeats(survey.table.columns[found.customer]?.cells ?? [])) return []
  const { customer: about, date, amount } = found
  const common = { customers: one(about), dates: one(date) }
  const offer = (name: string, more: Offer['arguments'] = {}): Offer => ({
    name,
    about,
    arguments: { ...common, ...more },
  })
  const byLines = areLines(survey)
  const amounts = amount === null || byLines ? null : one(amount)
  return [
    ...(byLines ? [] : [offer('RPR.ORDERS')]),
    offer('RPR.ORDERS', { rule: 'days' }),
    ...(amounts === null ? [] : [offer('ORDERS.REPORT', { amounts }), offer('AOV', { revenue: amounts })]),
    offer('COHORTS'),
    offer('CHURN.ORDERS'),
    ...(amounts === null ? [] : [offer('RFM', { amounts })]),
  ]
}
