/** Orders row by row: who bought and when. */
import type { Column } from '../../wasm/js/engine.ts'
import type { Call } from './call.ts'
import { isBlank } from './cells.ts'
import type { Cell, Skipped } from './contract.ts'
import { Labels } from './labels.ts'
import { cellAt, cellCount, notePlace, type Range, readNumbers, requireSameShape } from './ranges.ts'
import { skipped } from './reading.ts'
import { serialsIn } from './serials.ts'

export interface Orders {
  readonly customersRange: Range
  readonly datesRange: Range
  readonly customers: Column
  readonly dates: Column
  /** How many different customers there are. */
  readonly customerCount: number
  /** What the customers are called, by code. */
  readonly labels: readonly Cell[]
}

/** Leaves room for `spare` more numbers in the engine. */
export function readOrders(call: Call, customersRange: Range, datesRange: Range, spare = 0): Orders {
  requireSameShape(call, customersRange, datesRange)
  call.engine.begin(cellCount(customersRange) + cellCount(datesRange) + spare)
  const labels = new Labels(null)
  const customers = labels.codesIn(call, customersRange)
  const dates = serialsIn(call, datesRange)
  return { customersRange, datesRange, customers, dates, customerCount: labels.cells.length, labels: labels.cells }
}

export interface Sales extends Orders {
  readonly amounts: Column
}

/** Orders with what each brought. */
export function readSales(call: Call, customers: Range, dates: Range, amounts: Range): Sales {
  requireSameShape(call, customers, amounts)
  const orders = readOrders(call, customers, dates, cellCount(amounts))
  return { ...orders, amounts: readNumbers(call, amounts).matrix }
}

/** Orders that did not count, and why. */
export function skippedOrders(call: Call, orders: Orders, from: number, to: number): Skipped[] {
  const { customersRange, datesRange } = orders
  const [codes, serials] = [call.engine.numbers(orders.customers), call.engine.numbers(orders.dates)]
  const kinds = { blank: empty(), noCustomer: empty(), noDate: empty(), outsidePeriod: empty() }
  codes.forEach((code, index) => {
    const serial = serials[index] ?? Number.NaN
    const hasDate = !Number.isNaN(serial)
    if (Number.isNaN(code)) notePlace(isBlank(cellAt(datesRange, index)) ? kinds.blank : kinds.noCustomer, index)
    else if (!hasDate) notePlace(kinds.noDate, index)
    else if (serial < from || serial >= to) notePlace(kinds.outsidePeriod, index)
  })
  return [
    ...skipped(customersRange, 'blank', kinds.blank),
    ...skipped(customersRange, 'noCustomer', kinds.noCustomer),
    ...skipped(datesRange, 'noDate', kinds.noDate),
    ...skipped(datesRange, 'outsidePeriod', kinds.outsidePeriod),
  ]
}

const empty = () => ({ count: 0, cells: [] as number[] })
