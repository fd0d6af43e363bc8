/** The columns that make a list of orders. */
import type { Reference } from './columns.ts'
import type { Subject } from './subject.ts'

export interface OrderColumns {
  readonly customers: Reference
  readonly dates: Reference
}

export interface SaleColumns extends OrderColumns {
  readonly amounts: Reference
}

function columnOf({ fits, columns }: Subject, name: string, parameter: string): Reference | null {
  const column = fits(name)[0]?.columns(parameter)[0]
  return column === undefined ? null : columns.column(column)
}

export function orderColumns(subject: Subject): OrderColumns | null {
  const customers = columnOf(subject, 'COHORTS', 'customers')
  const dates = columnOf(subject, 'COHORTS', 'dates')
  return customers && dates && { customers, dates }
}

/** null where rows are no orders of their own, or amounts are missing. */
export function saleColumns(subject: Subject): SaleColumns | null {
  const [customers, dates, amounts] = ['customers', 'dates', 'amounts'].map((parameter) =>
    columnOf(subject, 'ORDERS.REPORT', parameter),
  )
  return customers && dates && amounts ? { customers, dates, amounts } : null
}
