/** What of ORDERS.REPORT plain formulas can count: orders and money; where customers are numbers, who bought again. */
import type { Cell, Rectangle } from '../../sheet/contract.ts'
import { addressOf } from '../addresses.ts'
import type { Reference } from '../columns.ts'
import type { SpillLayout } from '../contract.ts'
import type { SaleColumns } from '../order-columns.ts'
import { customerFormulas } from './customers.ts'

/** Rows of the report, the headings being row 0. */
export const ordersRows = {
  customers: 1,
  orders: 2,
  revenue: 3,
  valuePerOrder: 4,
  revenuePerCustomer: 5,
  ordersPerCustomer: 6,
  repeatCustomers: 7,
  repeatByOrders: 8,
  repeatByDays: 9,
  stepOneTwo: 10,
  meanGap: 14,
  meanSpan: 15,
  firstDay: 16,
  lastDay: 17,
} as const

const isNumberOrBlank = (cell: Cell | undefined) => cell === null || typeof cell === 'number'
const isName = (cell: Cell | undefined) =>
  cell === null || typeof cell === 'number' || (typeof cell === 'string' && cell.trim() !== '')

/** Dates and amounts in words are none to a plain formula. */
function isPlain({ customers, dates, amounts }: SaleColumns): boolean {
  const every = ({ cells }: Reference, fits: (cell: Cell | undefined) => boolean) => cells.every(([cell]) => fits(cell))
  return every(customers, isName) && every(dates, isNumberOrBlank) && every(amounts, isNumberOrBlank)
}

/** Later than any date: an earliest one is what is furthest below it. */
const far = 3_000_000

export function nativeOrders(
  given: SaleColumns,
  values: Rectangle,
  row: number,
  column: number,
): SpillLayout['native'] {
  if (!isPlain(given)) return null
  const [customers, dates, amounts] = [given.customers.text, given.dates.text, given.amounts.text]
  const usable = `${customers},"<>",${dates},">=1",${amounts},">=0"`
  const isUsable = `(${customers}<>"")*(${dates}>=1)*ISNUMBER(${amounts})*(${amounts}>=0)`
  const at = (index: number) => addressOf(row + index, column + 1)
  const r = ordersRows
  const people = customerFormulas(given, '1')
  const formulas: Record<number, string | null> = {
    [r.customers]: people && `=${people.customers}`,
    [r.repeatCustomers]: people && `=${people.repeat}`,
    [r.orders]: `=COUNTIFS(${usable})`,
    [r.revenue]: `=SUMIFS(${amounts},${usable})`,
    [r.valuePerOrder]: `=${at(r.revenue)}/${at(r.orders)}`,
    [r.revenuePerCustomer]: `=${at(r.revenue)}/${at(r.customers)}`,
    [r.ordersPerCustomer]: `=${at(r.orders)}/${at(r.customers)}`,
    [r.repeatByOrders]: `=${at(r.repeatCustomers)}/${at(r.customers)}`,
    [r.stepOneTwo]: `=${at(r.repeatCustomers)}/${at(r.customers)}`,
    [r.firstDay]: `=${far}-SUMPRODUCT(MAX(${isUsable}*(${far}-INT(${dates}))))`,
    [r.lastDay]: `=SUMPRODUCT(MAX(${isUsable}*INT(${dates})))`,
  }
  return values.map(([label = null], index) =>
    index === 0 ? (values[0] ?? []).map(String) : [String(label), formulas[index] ?? null],
  )
}
