/** Sheets of their own for a metric, from counts. */
import type { Study } from '../../workbook/score-rows.ts'
import type { Subject } from '../../workbook/subject.ts'
import type { CriteriaCounts, LargeCounts, OrdersCounts } from '../contract.ts'
import { countedCriteria } from './csi.ts'
import { countedOrders } from './orders.ts'
import type { Tables } from './tables.ts'

const ofCriteria = (subject: Subject, name: string, counts: CriteriaCounts, tables: Tables) =>
  countedCriteria(subject, name, {
    counts,
    criteria: tables.write(counts.criteria),
    all: tables.write(counts.all),
  })

function ofOrders(subject: Subject, name: string, { sales, days, churn, months }: OrdersCounts, tables: Tables) {
  const all = tables.orders(sales ?? days, 'orders-title')
  return (
    all &&
    countedOrders(subject, name, {
      all,
      hasSales: sales !== null,
      churn: tables.orders(churn, 'churn-title'),
      months: tables.orders(months, 'months-title'),
    })
  )
}

export function studiesOf(
  subject: Subject,
  { criteria, orders }: LargeCounts,
  tables: Tables,
  nameOf: (id: string) => string,
): Study[] {
  const studies = [
    criteria && ofCriteria(subject, nameOf('csi'), criteria, tables),
    orders && ofOrders(subject, nameOf('orders'), orders, tables),
  ]
  return studies.filter((study) => study !== null)
}
