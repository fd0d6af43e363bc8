/** Whole files through the functions a cell calls: what was published about them. */
import { describe, expect, test } from 'vitest'
import { serialOfText } from '../../web/sheet/dates.ts'
import { hasData, readColumns, readTable } from '../support/data.ts'
import { call, column, table } from './loyalty.ts'

const uci = 'uci_online_retail_orders.csv'
const ordersOf = (file: string, names: readonly string[]) => names.map((name) => readColumns([file], [name]))

describe.runIf(hasData)('published', () => {
  test('each of the 4,338 customers of an online shop', () => {
    const found = new Map(
      table('RFM', ...ordersOf(uci, ['CustomerID', 'InvoiceDate', 'TotalPrice']))
        .slice(1)
        .map(([customer, ...rest]) => [customer, rest]),
    )
    const published = readTable('uci_expected_16_full_customer_profile.csv')
    expect(found.size).toBe(4338)
    expect(published).toHaveLength(4338)
    for (const each of published) {
      const [daysSince, orders, spend] = found.get(Number(each.customer_id)) ?? []
      expect([daysSince, orders]).toEqual([Number(each.days_since_last_order), Number(each.total_orders)])
      expect(Math.abs(Number(spend) - Number(each.total_spend))).toBeLessThan(0.01)
    }
  })

  test('sales, orders, customers and order value of its 13 months', () => {
    const months = readTable('uci_expected_03_monthly_sales_trend.csv')
    expect(months).toHaveLength(13)
    const orders = ordersOf(uci, ['CustomerID', 'InvoiceDate', 'TotalPrice'])
    for (const [index, month] of months.entries()) {
      const to = months[index + 1]?.order_month ?? null
      const [customers, count, revenue, value] = table('ORDERS.REPORT', ...orders, month.order_month ?? null, to)
        .slice(1)
        .map(([, shown]) => Number(shown))
      expect([customers, count]).toEqual([Number(month.customers), Number(month.orders)])
      expect(revenue).toBeCloseTo(Number(month.net_sales), 1)
      expect(value).toBeCloseTo(Number(month.average_order_value), 1)
    }
  })

  test('the cohorts are its customers', () => {
    const sizes = table('COHORTS', ...ordersOf(uci, ['CustomerID', 'InvoiceDate'])).slice(1)
    expect(sizes.reduce((sum, [, size]) => sum + Number(size), 0)).toBe(4338)
  })

  test('mean amount and revenue per order of a record shop', () => {
    const [amounts = []] = ordersOf('cdnow_orders.csv', ['amount'])
    expect(call('AOV', amounts)).toBeCloseTo(35.89364805696321, 10)
    expect(call('AOV', amounts, 69_659)).toBeCloseTo(35.89364805696321, 10)
  })

  test('churn and retention of a telephone company', () => {
    const answers = readTable('telco_churn_ibm.csv').map(({ Churn }) => Churn)
    const lost = answers.filter((answer) => answer === 'Yes').length
    expect(call('CHURN', answers.length, lost)).toBeCloseTo(0.2653698707936959, 12)
    expect(call('RETENTION', answers.length, answers.length - lost, 0)).toBeCloseTo(0.734630129206304, 12)
  })

  test('satisfied passengers of a railway, in six years', () => {
    const levels = ['Very Satisfied', 'Somewhat Satisfied', 'Neutral', 'Somewhat Dissatisfied', 'Very Dissatisfied']
    const years = readTable('bart_satisfaction_published.csv')
    expect(years).toHaveLength(6)
    for (const year of years) {
      const answers = levels.flatMap((level, place) =>
        Array.from({ length: Math.round(Number(year[level]) * 1000) }, () => 5 - place),
      )
      // Published as a share of everybody, those without an answer included.
      const answered = levels.reduce((sum, level) => sum + Number(year[level]), 0) / 100
      expect(Number(call('CSAT', column(...answers))) * answered).toBeCloseTo(
        Number(year['Very or Somewhat Satisfied']),
        2,
      )
    }
  })

  test.each([
    ['07_2015', 63],
    ['07_2023', 61],
  ])('hospitals in the release of %s', (release, expected) => {
    const row = readTable('hcahps_national_results.csv').find(
      (each) => each['Release Period'] === release && each['Measure ID'] === 'H_HSP_RATING',
    )
    const counts = ['Top-box Percentage', 'Middle-box Percentage', 'Bottom-box Percentage']
    expect(call('NPS.FROMCOUNTS', ...counts.map((name) => Number(row?.[name])))).toBeCloseTo(expected, 12)
  })

  test('promoters, passives and detractors of a soap shop', () => {
    const answers = readTable('prepbench_050_expected.csv')
    const score = 'Would you recommend C&BS Co to your friends and family?'
    const categories = table('NPS.CATEGORY', column(...answers.map((row) => Number(row[score]))))
    const flags = answers.map((row) => ['Promoter', 'Passive', 'Detractor'].find((name) => row[name] === '1'))
    expect(categories.map(([category]) => category)).toEqual(flags.map((flag) => flag?.toLowerCase()))
    const scoreOf = (kind: string) => {
      const own = answers.filter((row) => row['Result (First / Latest)'] === kind)
      return call('NPS', column(...own.map((row) => Number(row[score]))))
    }
    expect(scoreOf('First')).toBeCloseTo(-15, 12)
    expect(scoreOf('Latest')).toBeCloseTo(-100 / 3, 12)
  })
})

describe.runIf(hasData)('dates of files', () => {
  test('are serials and text alike', () => {
    const [customers = [], dates = []] = ordersOf(uci, ['CustomerID', 'InvoiceDate'])
    const serials = dates.map(([date]) => [serialOfText(String(date))])
    expect(call('CHURN.ORDERS', customers, serials)).toEqual(call('CHURN.ORDERS', customers, dates))
  })
})
