/** A row for each line of an invoice becomes a row for each order, with what it came to. */
import { numberOfCell } from '../sheet/cells.ts'
import type { Cell } from '../sheet/contract.ts'
import type { RawSheet } from './contract.ts'
import { partsOf, rowsByKey } from './sheet-parts.ts'

const orderHeading =
  /^(?:invoice|order|receipt|transaction) ?(?:id|no|num|number|code)?$|^(?:номер )?(?:заказа?|чека?|накладн[а-я]+)$/
const quantityHeading = /^(?:quantity|qty|units|количество|кол-во)$/
const priceHeading = /^(?:unit ?price|price|price per unit|цена(?: за (?:единицу|штуку))?)$/
const customerHeading = /^(?:customer|client|user|клиент|покупатель) ?(?:id|no|number|номер)?$/

/** One of the languages that headings are in. */
const amountTitle = (titles: readonly string[]) => (titles.some((title) => /[а-яё]/i.test(title)) ? 'Сумма' : 'Amount')

/** What is sold in a row; nothing for a return, a gift or a cell that is no number. */
function soldIn(quantity: Cell | undefined, price: Cell | undefined): number {
  const [pieces, each] = [numberOfCell(quantity ?? null), numberOfCell(price ?? null)]
  return pieces > 0 && each > 0 ? pieces * each : 0
}

/** Lines of one order may be a minute apart. */
const mostlySame = 0.95

/** null for a sheet of another shape. Columns that differ from line to line, such as the product, are left out. */
export function orderLinesSheet(sheet: RawSheet): RawSheet | null {
  const { titles, body, find } = partsOf(sheet)
  const [order, quantity, price] = [orderHeading, quantityHeading, priceHeading].map(find) as [number, number, number]
  if (Math.min(order, quantity, price, find(customerHeading)) < 0) return null
  const orders = rowsByKey(body(order))
  if ([...orders.values()].every(({ length }) => length === 1)) return null
  const [quantities, prices] = [body(quantity), body(price)]
  const amounts = [...orders.values()].map((rows) =>
    rows.reduce((sum, row) => sum + soldIn(quantities[row], prices[row]), 0),
  )
  const sold = [...orders.values()].flatMap((rows, index) => ((amounts[index] ?? 0) > 0 ? [rows] : []))
  const isOfOrder = (cells: readonly Cell[]) =>
    sold.filter(([first = 0, ...others]) => others.every((row) => cells[row] === cells[first])).length >=
    mostlySame * sold.length
  const kept = titles.flatMap((title, column) => {
    const cells = body(column)
    const isKept = column !== quantity && column !== price && isOfOrder(cells)
    return isKept ? [[title, ...sold.map(([row = 0]): Cell => cells[row] ?? null)] as Cell[]] : []
  })
  const total: Cell[] = [amountTitle(titles), ...amounts.filter((amount) => amount > 0)]
  return { name: `${sheet.name} / ${titles[order]}`, columns: [...kept, total] }
}
