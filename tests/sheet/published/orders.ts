/** Published results of the orders of a record shop and of an online shop. */
import { expect } from 'vitest'
import type { Cell } from '../../../web/sheet/contract.ts'
import { serialOfText } from '../../../web/sheet/dates.ts'
import { readTable } from '../../support/data.ts'
import { column, table } from '../loyalty.ts'
import { columnsOf, expectPrinted, number, type Results, valuesOf } from './values.ts'

const music = 'cdnow_orders.csv'
const shop = 'uci_online_retail_orders.csv'

const musicOrders = () => columnsOf(music, 'customer_id', 'date', 'amount')
const shopOrders = () => columnsOf(shop, 'CustomerID', 'InvoiceDate', 'TotalPrice')

/** First and last day of each customer: of dates turned round, the last is the first. */
function daysOfCustomers(orders: readonly (readonly (readonly Cell[])[])[]) {
  const [customers = [], texts = [], amounts = []] = orders
  const dates = texts.map(([date]) => [serialOfText(String(date)) ?? 0])
  const serials = dates.map(([date]) => date ?? 0)
  const [start, end] = [serials.reduce((a, b) => Math.min(a, b)), serials.reduce((a, b) => Math.max(a, b))]
  const turned = dates.map(([date = 0]) => [start + end - date])
  const since = (days: readonly (readonly Cell[])[]) => table('RFM', customers, days, amounts).slice(1)
  const first = new Map(since(turned).map(([customer, days]) => [customer, start + Number(days)]))
  return since(dates).map(([customer, days, orders]) => ({
    customer,
    first: first.get(customer ?? null) ?? 0,
    last: end - Number(days),
    orders: Number(orders),
  }))
}

function monthsOfMusic(): Record<string, number>[] {
  let known = 0
  return table('CHURN.ORDERS', ...musicOrders().slice(0, 2))
    .slice(1)
    .map((row) => {
      const [, , active = 0, , , fresh = 0, back = 0] = row.map(Number)
      const month = { active, new: fresh, return: back, inactive: known - active - back }
      known += fresh
      return month
    })
}

const days = (text: string) => {
  const [, whole, hours, minutes, seconds] = /(\d+) days (\d+):(\d+):([\d.]+)/.exec(text) ?? []
  return Number(whole) + (Number(hours) + (Number(minutes) + Number(seconds) / 60) / 60) / 24
}

/** What was printed, number by number, after a name: "1997-02 active 1157, new 8476". */
const printedMonths = (text: string) =>
  text
    .split('; ')
    .map((month) => Object.fromEntries([...month.matchAll(/([a-z]+) (\d+)/g)].map(([, k, v]) => [k, Number(v)])))

export const resultsOfOrders: Results = {
  [`${music} customers`]: () => valuesOf('ORDERS.REPORT', ...musicOrders())[0],
  [`${music} orders`]: () => valuesOf('ORDERS.REPORT', ...musicOrders())[1],
  [`${music} total revenue`]: () => valuesOf('ORDERS.REPORT', ...musicOrders())[2],
  [`${music} average order value`]: () => valuesOf('ORDERS.REPORT', ...musicOrders())[3],
  [`${music} revenue per customer`]: () => valuesOf('ORDERS.REPORT', ...musicOrders())[4],
  [`${music} customers with no repeat purchase`]: () =>
    Math.round(23_570 * (1 - number('RPR.ORDERS', ...musicOrders().slice(0, 2), null, null, 'days'))),
  [`${shop} net sales / orders / customers / AOV`]: () => {
    const [customers, orders, revenue, value] = valuesOf('ORDERS.REPORT', ...shopOrders())
    return [revenue, orders, customers, value]
  },
  [`${shop} one-time customers, share`]: () => {
    const once = 1 - number('RPR.ORDERS', ...shopOrders().slice(0, 2))
    return [Math.round(4338 * once), `${Math.round(100 * once)}%`]
  },
  [`${shop} mean spend per customer (historic LTV)`]: () => valuesOf('ORDERS.REPORT', ...shopOrders())[4],
  [`${shop} repeat customers silent for more than 90 days on 2011-12-09`]: () => {
    const silent = table('RFM', ...shopOrders(), '2011-12-09').filter(
      ([, since, orders]) => Number(orders) > 1 && Number(since) > 90,
    )
    return `195+407 = ${silent.length}`
  },
}

/** Results that were published as tables, or in words. */
export const tablesOfOrders: Readonly<Record<string, (published: string) => void>> = {
  [`${music} mean days between orders / mean lifetime`]: (published) => {
    const customers = daysOfCustomers(musicOrders())
    const lives = column(...customers.map(({ first, last }) => last - first))
    const returns = customers.reduce((sum, { orders }) => sum + orders - 1, 0)
    const [between, life] = published.split(' ; ').map(days)
    expect(number('AOV', lives, returns)).toBeCloseTo(between ?? 0, 9)
    expect(number('AOV', lives)).toBeCloseTo(life ?? 0, 9)
  },
  [`${music} new / active / inactive by month (retention, churn)`]: (published) => {
    const months = printedMonths(published)
    expect(months).toHaveLength(6)
    expect(monthsOfMusic().slice(0, 6)).toMatchObject(months)
  },
  [`${shop} sales, orders, customers, AOV per month (13 months)`]: () => {
    const months = readTable('uci_expected_03_monthly_sales_trend.csv')
    expect(months).toHaveLength(13)
    const orders = shopOrders()
    for (const [index, month] of months.entries()) {
      const to = months[index + 1]?.order_month ?? null
      const [customers, count, revenue, value] = valuesOf('ORDERS.REPORT', ...orders, month.order_month ?? null, to)
      expect([customers, count]).toEqual([Number(month.customers), Number(month.orders)])
      expectPrinted(revenue, month.net_sales ?? '')
      expectPrinted(value, month.average_order_value ?? '')
    }
  },
  [`${shop} orders, spend, first/last date for each of 4,338 customers`]: () => {
    const profiles = readTable('uci_expected_16_full_customer_profile.csv')
    const spends = new Map(table('RFM', ...shopOrders()).map(([customer, , , spend]) => [customer, spend]))
    const found = new Map(daysOfCustomers(shopOrders()).map((each) => [each.customer, each]))
    expect(profiles).toHaveLength(4338)
    expect(found.size).toBe(4338)
    for (const each of profiles) {
      const customer = Number(each.customer_id)
      const [first, last] = [each.first_order_date, each.last_order_date].map((date) => serialOfText(date ?? ''))
      expect(found.get(customer)).toEqual({ customer, first, last, orders: Number(each.total_orders) })
      // Half a cent, and what thirty orders of binary cents add to it.
      expect(Math.abs(Number(spends.get(customer)) - Number(each.total_spend))).toBeLessThan(0.0051)
    }
  },
}
