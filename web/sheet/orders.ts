/** Orders row by row: who bought and when. */
import type { Column } from '../../wasm/js/engine.ts'
import type { Call } from './call.ts'
import { isBlank } from './cells.ts'
import type { Cell, Skipped } from './contract.ts'
import { labelsOf } from './labels.ts'
import { cellAt, cellCount, notePlace, type Range, readNumbers, requireSameShape } from './ranges.ts'
import { skipped } from './reading.ts'
import { serialsOf } from './serials.ts'

export interface Orders {
  readonly customersRange: Range
  readonly datesRange: Range
  readonly customers: Column
  readonly dates: Column
  /** How many different customers there are. */
  readonly customerCount: number
  /** What the customers are called, by code. */
  readonly labels: readonly Cell[]
  /** The same columns as they were sent to the engine, for what a person is shown. */
  readonly codes: Float64Array
  readonly serials: Float64Array
}

/** Leaves room for `spare` more numbers in the engine. */
export function readOrders(call: Call, customersRange: Range, datesRange: Range, spare = 0): Orders {
  requireSameShape(call, customersRange, datesRange)
  const { codes, labels } = labelsOf(call, customersRange, null)
  const serials = serialsOf(call, datesRange)
  call.engine.begin(codes.length + serials.length + spare)
  return {
    customersRange,
    datesRange,
    customers: call.engine.column(codes),
    dates: call.engine.column(serials),
    customerCount: labels.length,
    labels,
    codes,
    serials,
  }
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
export function skippedOrders(
  { customersRange, datesRange, codes, serials }: Orders,
  from: number,
  to: number,
): Skipped[] {
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
