/** Sheets of their own for a metric, from counts. */
import type { Say } from '../../sheet/say.ts'
import type { Study } from '../../workbook/score-rows.ts'
import type { Subject } from '../../workbook/subject.ts'
import type { ChurnCounts, CriteriaCounts, LargeCounts, OrdersCounts } from '../contract.ts'
import { countedChurn } from './churn.ts'
import { countedCriteria } from './csi.ts'
import { countedOrders } from './orders.ts'
import type { Tables } from './tables.ts'

const ofCriteria = (subject: Subject, name: string, words: Say, counts: CriteriaCounts, tables: Tables) =>
  countedCriteria(subject, name, words, {
    counts,
    criteria: tables.write(counts.criteria),
    all: tables.write(counts.all),
  })

function ofOrders(subject: Subject, name: string, counts: OrdersCounts, hasFar: boolean, tables: Tables) {
  const { sales, days, churn, months } = counts
  const all = tables.orders(sales ?? days, 'orders-title')
  return (
    all &&
    countedOrders(subject, name, {
      all,
      hasSales: sales !== null,
      hasFar,
      churn: tables.orders(churn, 'churn-title'),
      months: tables.orders(months, 'months-title'),
    })
  )
}

const ofChurn = (subject: Subject, name: string, { all, amounts, tenure }: ChurnCounts, tables: Tables) =>
  countedChurn(subject, name, {
    all: tables.write(all),
    amounts: amounts && tables.write(amounts),
    tenure: tenure && { title: tenure.title, table: tables.write(tenure.tallied) },
  })

export function studiesOf(
  subject: Subject,
  { criteria, orders, churn, far }: LargeCounts,
  tables: Tables,
  nameOf: (id: string) => string,
  words: Say,
): Study[] {
  const studies = [
    criteria && ofCriteria(subject, nameOf('csi'), words, criteria, tables),
    orders && ofOrders(subject, nameOf('orders'), orders, far.length > 0, tables),
    churn && ofChurn(subject, nameOf('churn'), churn, tables),
  ]
  return studies.filter((study) => study !== null)
}
