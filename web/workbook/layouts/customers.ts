/** Customers by period, whose rows are the periods that the orders reach: CHURN.ORDERS and COHORTS. */
import type { NativeForm } from '../../sheet/native-form.ts'
import { formOf } from '../../sheet/native-form.ts'
import { customersWho, type Had, isQuick, type NativeOrders, nativeOrders } from '../../sheet/orders-native.ts'
import type { Period } from '../native/selection.ts'
import { constant, periodOf, type Standing } from './labelled.ts'

const millisecondsPerDay = 86_400_000
const serialOfUnixEpoch = 25_569
const monthsIn: Readonly<Record<Exclude<Period, 'week'>, number>> = { month: 1, quarter: 3, year: 12 }

/** The first day of a period so many later. */
function laterStart(start: number, period: Period, later: number): number {
  if (period === 'week') return start + 7 * later
  const day = new Date((start - serialOfUnixEpoch) * millisecondsPerDay)
  const month = day.getUTCMonth() + later * monthsIn[period]
  return Date.UTC(day.getUTCFullYear(), month, 1) / millisecondsPerDay + serialOfUnixEpoch
}

/** The days before it are not counted as others count them. */
const firstOfMarch1900 = 61

interface Periods {
  readonly orders: NativeOrders
  readonly wrong: readonly string[]
  /** Rows with an order in a period, and before it. */
  readonly inPeriod: (index: number) => string
  readonly before: (index: number) => string
}

function periodsIn({ given, values }: Standing, count: number): Periods | null {
  const [customers = '', dates = '', periodGiven] = given
  const orders = nativeOrders({ customers, dates })
  const [period, first] = [periodOf(periodGiven), values[1]?.[0]]
  if (orders === null || period === null || typeof first !== 'number' || first < firstOfMarch1900) return null
  const { selected } = orders
  const startOf = (index: number) => laterStart(first, period, index)
  const before = (index: number) => `${selected}*(${dates}<${startOf(index)})`
  const outside = `SUMPRODUCT(${selected}*((${dates}<${first})+(${dates}>=${startOf(count)})))>0`
  return {
    orders,
    wrong: [...orders.wrong, outside],
    inPeriod: (index) => `${before(index + 1)}*(${dates}>=${startOf(index)})`,
    before,
  }
}

const having = (selected: string): Had => ({ selected, any: true })
const without = (selected: string): Had => ({ selected, any: false })

/** null where a person would wait for it. */
function quickForm({ references }: Standing, wrong: readonly string[], cells: string[][]): NativeForm | null {
  return isQuick(references[0]?.cells.length ?? 0, cells) ? formOf(wrong, cells) : null
}

export function churnForm(standing: Standing): NativeForm | null {
  const { values } = standing
  const [headings = [], ...body] = values
  const periods = periodsIn(standing, body.length)
  if (periods === null) return null
  const { orders, wrong, inPeriod, before } = periods
  const who = (...had: Had[]) => customersWho(orders, had)
  const rows = body.map(([start], index) => {
    const acquired = who(without(before(index)), having(inPeriod(index)))
    if (index === 0) return [constant(start), '0', '0', '0', '""', acquired, '0']
    const [last, now] = [inPeriod(index - 1), inPeriod(index)]
    const [active, retained] = [who(having(last)), who(having(last), having(now))]
    const returned = who(having(before(index - 1)), without(last), having(now))
    const lost = `(${active}-${retained})`
    return [constant(start), active, retained, lost, `IF(${active}=0,"",${lost}/${active})`, acquired, returned]
  })
  return quickForm(standing, wrong, [headings.map(constant), ...rows])
}

export function cohortsForm(standing: Standing): NativeForm | null {
  const { values } = standing
  const [headings = [], ...body] = values
  const count = headings.length - 2
  const periods = periodsIn(standing, count)
  if (periods === null) return null
  const { orders, wrong, inPeriod, before } = periods
  const rows = body.map(([start], cohort) => {
    const who = (...had: Had[]) => customersWho(orders, [without(before(cohort)), having(inPeriod(cohort)), ...had])
    const shares = Array.from({ length: count }, (_, later) => {
      if (cohort + later >= count) return '""'
      return later === 0 ? `IF(${who()}=0,"",1)` : `IF(${who()}=0,"",${who(having(inPeriod(cohort + later)))}/${who()})`
    })
    return [constant(start), who(), ...shares]
  })
  return quickForm(standing, wrong, [headings.map(constant), ...rows])
}
