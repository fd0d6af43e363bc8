/** Customers of some orders, and those with two orders or more, as plain formulas. */
import type { Reference } from '../columns.ts'
import { isNumeric } from '../columns.ts'
import type { SaleColumns } from '../order-columns.ts'

/** Above any number of a customer. */
const nobody = '1E+15'

export interface CustomerFormulas {
  readonly customers: string
  readonly repeat: string
}

const areCustomerNumbers = ({ cells }: Reference) =>
  cells.every(([cell]) => cell === null || (typeof cell === 'number' && cell < Number(nobody)))

/**
 * `test` selects the orders. FREQUENCY counts the orders of each customer once, however often the customer stands in the
 * column; the orders of nobody fall behind the last of them. null where customers have names: it takes numbers only.
 */
export function customerFormulas({ customers, dates, amounts }: SaleColumns, test: string): CustomerFormulas | null {
  if (!areCustomerNumbers(customers) || !isNumeric(dates) || !isNumeric(amounts)) return null
  const [who, when, amount] = [customers.text, dates.text, amounts.text]
  const usable = `${test}*(${who}<>"")*(${when}>=1)*(${amount}<>"")*(${amount}>=0)`
  const orders = `FREQUENCY(${usable}*${who}+(1-${usable})*${nobody},${who})`
  const withAtLeast = (least: number) =>
    `SUMPRODUCT(--(${orders}>=${least}))-(ROWS(${who})-SUMPRODUCT(${usable})>=${least})`
  return { customers: withAtLeast(1), repeat: withAtLeast(2) }
}
