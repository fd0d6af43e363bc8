/** The columns that make a list of orders. */
import type { Reference } from './columns.ts'
import { columnsWith, type Subject } from './subject.ts'

export interface OrderColumns {
  readonly customers: Reference
  readonly dates: Reference
  readonly amounts: Reference
}

/** A survey also has people and dates: only amounts make orders of them. */
export function orderColumns({ survey, columns }: Subject): OrderColumns | null {
  const [customers, dates, amounts] = (['customer', 'date', 'amount'] as const).map(
    (role) => columnsWith(survey, role)[0],
  )
  if (customers === undefined || dates === undefined || amounts === undefined) return null
  return { customers: columns.column(customers), dates: columns.column(dates), amounts: columns.column(amounts) }
}
