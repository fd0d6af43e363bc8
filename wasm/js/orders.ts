/** Raw orders: a report, churn and cohorts by period, customers by recency, frequency and spend. */
import type { CalendarPeriod, Column, Engine, PeriodChurn, RfmCustomer } from './engine.ts'
import type { Memory } from './memory.ts'

const periods: readonly CalendarPeriod[] = ['month', 'week', 'quarter', 'year']
const ladder = 4
const churnCells = 6
const rfmCells = 7

const shortest = (...columns: readonly Column[]) => Math.min(...columns.map(({ length }) => length))

function readReport(memory: Memory) {
  const at = (index: number) => memory.read(index)
  const after = 2 + ladder
  return {
    orders: at(0),
    revenue: at(1),
    customersWith: Array.from(memory.readAll(2, ladder)),
    repeatCustomersByDays: at(after),
    medianGap: at(after + 1),
    customerDays: at(after + 9),
    firstDay: at(after + 2),
    lastDay: at(after + 3),
    skipped: {
      noCustomer: at(after + 4),
      noDate: at(after + 5),
      outsidePeriod: at(after + 6),
      noAmount: at(after + 7),
      refunds: at(after + 8),
    },
  }
}

const readChurn = (memory: Memory, at: number): PeriodChurn => ({
  activeBefore: memory.read(at),
  retained: memory.read(at + 1),
  lost: memory.read(at + 2),
  churn: memory.read(at + 3),
  acquired: memory.read(at + 4),
  returned: memory.read(at + 5),
})

const readRfm = (memory: Memory, at: number): RfmCustomer => ({
  daysSince: memory.read(at),
  orders: memory.read(at + 1),
  spend: memory.read(at + 2),
  recency: memory.read(at + 3),
  frequency: memory.read(at + 4),
  monetary: memory.read(at + 5),
  firstRow: memory.read(at + 6),
})

type OrdersEngine = Pick<Engine, 'ordersReport' | 'orderPeriods' | 'churnByPeriod' | 'cohorts' | 'rfm'>

export const ordersEngine = (memory: Memory): OrdersEngine => {
  const { module } = memory
  return {
    ordersReport(customers, dates, amounts, count, from, to) {
      const length = shortest(customers, dates, amounts)
      memory.makeDesk(2 * length)
      module.ordersReport(customers.pointer, dates.pointer, amounts.pointer, length, count, from, to)
      return readReport(memory)
    },
    orderPeriods(customers, dates, period) {
      const code = periods.indexOf(period)
      module.orderPeriods(customers.pointer, dates.pointer, shortest(customers, dates), code)
      const first = memory.read(0)
      return Array.from({ length: memory.read(1) }, (_, index) => module.periodStart(first + index, code))
    },
    churnByPeriod(customers, codes, count, periodCount) {
      const length = shortest(customers, codes)
      memory.makeDesk(Math.max(length, churnCells * periodCount))
      module.churnByPeriod(customers.pointer, codes.pointer, length, count, periodCount)
      return Array.from({ length: periodCount }, (_, index) => readChurn(memory, churnCells * index))
    },
    cohorts(customers, codes, count, periodCount) {
      const length = shortest(customers, codes)
      memory.makeDesk(Math.max(length, periodCount * periodCount))
      module.cohorts(customers.pointer, codes.pointer, length, count, periodCount)
      return Array.from({ length: periodCount }, (_, cohort) =>
        Array.from(memory.readAll(cohort * periodCount, periodCount - cohort)),
      )
    },
    rfm(customers, dates, amounts, count, asOf, bins) {
      const length = shortest(customers, dates, amounts)
      memory.makeDesk(rfmCells * count)
      module.rfm(customers.pointer, dates.pointer, amounts.pointer, length, count, asOf, bins)
      return Array.from({ length: count }, (_, index) => readRfm(memory, rfmCells * index))
    },
  }
}
