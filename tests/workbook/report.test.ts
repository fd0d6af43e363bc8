/** A report on the shared surveys holds the numbers that others published of them. */
import { describe, expect, test } from 'vitest'
import type { Language } from '../../web/sheet/contract.ts'
import { hasData, readColumns } from '../support/data.ts'
import { surveysOfEveryKind } from './every-kind.ts'
import { calling, cellsOf, sheetNamed, shown, tableBy } from './plans.ts'
import { reportOfFile, reportOfWorkbook } from './shared-files.ts'
import { fivePoints, reportOn, surveyOf, tenPoints } from './surveys.ts'

const names: Record<Language, readonly string[]> = {
  en: ['Data', 'Summary', 'Trend', 'Data check', 'Method'],
  ru: ['Data', 'Сводка', 'Динамика', 'Проверка данных', 'Метод'],
}

describe.runIf(hasData)('published numbers stand in the report, no question corrected', () => {
  test.each([
    ['datacamp_nps_email.csv', 18.596311],
    ['datacamp_nps_mobile.csv', -14.714048],
    ['datacamp_nps_web.csv', 22.09607],
  ])('%s: the score', (file, published) => {
    expect(shown(sheetNamed(reportOfFile(file), 'Summary'), 'NPS')).toBeCloseTo(published, 6)
  })

  test('prepbench_040: the score and its groups', () => {
    const summary = sheetNamed(reportOfFile('prepbench_040_input_01.csv'), 'Summary')
    expect(shown(summary, 'NPS')).toBeCloseTo(-35.9, 1)
    const counts = tableBy(summary, 'NPS.COUNTS')
    const [promoters, detractors, answers] = ['Promoters', 'Detractors', 'Answers'].map((row) => counts.get(row)?.[0])
    expect([answers, promoters, detractors]).toEqual([39, 8, 22])
  })

  test('uci_online_retail: sales, orders, customers, repeat purchases', () => {
    const plan = reportOfFile('uci_online_retail_orders.csv')
    const report = tableBy(sheetNamed(plan, 'Orders'), 'ORDERS.REPORT')
    const value = (row: string) => report.get(row)?.[0]
    expect(value('Revenue')).toBeCloseTo(8911407.904, 2)
    expect([value('Orders'), value('Customers')]).toEqual([18532, 4338])
    expect(value('Average order value')).toBeCloseTo(480.866, 3)
    expect(value('Revenue per customer')).toBeCloseTo(2054.2665, 3)
    expect(shown(sheetNamed(plan, 'Summary'), 'RPR')).toBeCloseTo((4338 - 1493) / 4338, 12)
  })

  test('uci_online_retail: who came back and has been silent for more than 90 days', () => {
    const { rows } = sheetNamed(reportOfFile('uci_online_retail_orders.csv'), 'RFM')
    const silent = rows.find(([days]) => days?.value === 90)?.map((cell) => cell?.value) ?? []
    expect([silent[1], silent[3]]).toEqual([1449, 602])
    expect(silent[2]).toBeCloseTo(0.334025, 6)
  })

  test('uci_online_retail: the thirteen months', () => {
    const orders = sheetNamed(reportOfFile('uci_online_retail_orders.csv'), 'Orders')
    const heading = orders.rows.findIndex((cells) => cells[1]?.value === 'Orders' && cells[2]?.value === 'Revenue')
    const published = readColumns(
      ['uci_expected_03_monthly_sales_trend.csv'],
      ['net_sales', 'orders', 'customers', 'average_order_value'],
    )
    const found = orders.rows.slice(heading + 1, heading + 14).map((cells) => cells.map((cell) => cell?.value))
    expect(published).toHaveLength(13)
    published.forEach(([sales, count, customers, average], month) => {
      const [, foundOrders, revenue, foundAverage, foundCustomers] = found[month] ?? []
      expect([foundOrders, foundCustomers]).toEqual([count, customers])
      expect([Number(revenue).toFixed(2), Number(foundAverage).toFixed(2)]).toEqual([
        Number(sales).toFixed(2),
        Number(average).toFixed(2),
      ])
    })
  })

  test('cdnow: orders, and customers who stay, leave and return', () => {
    const orders = sheetNamed(reportOfFile('cdnow_orders.csv'), 'Orders')
    const report = tableBy(orders, 'ORDERS.REPORT')
    const value = (row: string) => report.get(row)?.[0]
    expect([value('Orders'), value('Customers')]).toEqual([69659, 23570])
    expect(value('Revenue')).toBeCloseTo(2500315.63, 2)
    expect(value('Average order value')).toBeCloseTo(35.893648, 6)
    expect(value('Repeat purchase rate by days')).toBeCloseTo((23570 - 12054) / 23570, 12)
    const days = (whole: number, hours: number, minutes: number, seconds: number) =>
      whole + (hours + (minutes + seconds / 60) / 60) / 24
    expect(value('Mean days from one order to the next')).toBeCloseTo(days(68, 23, 22, 13.567662), 9)
    expect(value('Mean days from the first order to the last')).toBeCloseTo(days(134, 20, 55, 36.987696), 9)
    const months = [...tableBy(orders, 'CHURN.ORDERS').values()].slice(1, 4)
    expect(months[0]?.[4]).toBe(7846)
    expect(months[1]).toMatchObject({ 1: 1157, 4: 8476 })
    expect(months[2]).toMatchObject({ 1: 1681, 4: 7248, 5: 595 })
  })

  test('bart: the satisfied of every year, as printed in the file', () => {
    const results = sheetNamed(reportOfFile('bart_satisfaction_published.csv'), 'Results').rows.slice(4)
    const printed = readColumns(['bart_satisfaction_published.csv'], ['Year', 'Very or Somewhat Satisfied'])
    expect(results).toHaveLength(6)
    results.forEach((cells, row) => {
      const values = cells.map((cell) => Number(cell?.value))
      expect(values[0]).toBe(printed[row]?.[0])
      expect(values.at(-1)).toBeCloseTo(Number(printed[row]?.[1]), 6)
    })
  })

  test('hcahps: how many rate their hospital best and worst', () => {
    const results = sheetNamed(reportOfFile('hcahps_national_results.csv'), 'Results').rows.slice(4)
    expect(results).toHaveLength(90)
    const rating = (period: string) =>
      results
        .map((cells) => cells.map((cell) => cell?.value))
        .find(([release, measure]) => release === period && measure === 'H_HSP_RATING')
    expect(rating('07_2023')).toEqual(['07_2023', 'H_HSP_RATING', 70, 21, 9, 61])
    expect(rating('07_2015')).toEqual(['07_2015', 'H_HSP_RATING', 71, 21, 8, 63])
  })

  test('prepbench_040, the published result: promoters and detractors give its score', () => {
    const plan = reportOfFile('prepbench_040_expected.csv')
    expect(shown(sheetNamed(plan, 'Summary'), 'NPS.FROMCOUNTS')).toBeCloseTo(-35.9, 1)
    const method = sheetNamed(plan, 'Method')
      .rows.flat()
      .map((cell) => String(cell?.value ?? ''))
    expect(method.filter((text) => text.startsWith('Adjusted Wald: three more answers'))).toHaveLength(1)
  })

  test('telco: who left, what they paid, and where most leave', () => {
    const plan = reportOfFile('telco_churn_ibm.csv')
    const [churn, retention] = sheetNamed(plan, 'Summary').rows.slice(4, 6)
    expect(churn?.slice(0, 2).map((cell) => cell?.value)).toEqual(['Churn', 1869 / 7043])
    expect(retention?.slice(0, 2).map((cell) => cell?.value)).toEqual(['Retention', 5174 / 7043])
    const numbers = new Map(sheetNamed(plan, 'Churn').rows.map((cells) => [cells[0]?.value, cells]))
    const value = (row: string, column: number) => numbers.get(row)?.[column]?.value
    expect([value('Customers', 1), value('Left', 1), value('Stayed', 1)]).toEqual([7043, 1869, 5174])
    expect([value('MonthlyCharges', 2), value('MonthlyCharges', 3)].map((sum) => Number(sum).toFixed(2))).toEqual([
      '456116.60',
      '139130.85',
    ])
    expect(Number(value('MonthlyCharges', 5)).toFixed(2)).toBe('64.76')
    expect(Number(value('tenure', 5)).toFixed(2)).toBe('32.37')
    expect([value('Newcomers who stayed', 1), value('Customers who were there before', 1)]).toEqual([454, 6589])
    const before = sheetNamed(plan, 'Churn').rows.find(([, cell]) => cell?.formula?.startsWith('=CHURN('))
    expect((100 * Number(before?.[1]?.value)).toFixed(2)).toBe('28.37')
    const blank = sheetNamed(plan, 'Data check').rows.find(([cell]) => cell?.value === 'TotalCharges')?.[4]
    expect(blank?.value).toBe(11)
    const segments = new Map(sheetNamed(plan, 'Segments').rows.map((cells) => [cells[0]?.value, cells[2]?.value]))
    const shares = ['Month-to-month', 'Two year', 'Fiber optic'].map((group) => Number(segments.get(group)))
    expect(shares.map((share) => (100 * share).toFixed(2))).toEqual(['42.71', '2.83', '41.89'])
  })

  /** Of this file and the next by tests/oracle/real_data.py. */
  test.each(['wide', 'long'])('perth_parks, %s: the index of satisfaction', (shape) => {
    const plan = reportOfFile(`perth_parks_importance_satisfaction_${shape}.csv`)
    expect(shown(sheetNamed(plan, 'Summary'), 'CSI')).toBeCloseTo(73.45309554116986, 10)
    expect(calling(sheetNamed(plan, 'CSI'), 'CSI.TABLE')[0]?.spill).toMatchObject({ rows: 23, columns: 6 })
  })

  /** Computed from the cells of the file with Python, the quantile of Student's t with R. */
  test('ipacsi: a questionnaire on two sheets, its index, interval, and the table of its criteria', async () => {
    const plan = await reportOfWorkbook('ipacsi_questionnaire.xlsx')
    const summary = sheetNamed(plan, 'Summary')
    expect(shown(summary, 'CSI')).toBeCloseTo(81.23797223119146, 9)
    const ends = calling(summary, 'CSI.CI')[0]?.spill?.values[0]
    expect(ends?.[0]).toBeCloseTo(78.938467607753, 9)
    expect(ends?.[1]).toBeCloseTo(84.429539740993, 9)
    const table = tableBy(sheetNamed(plan, 'CSI'), 'CSI.TABLE')
    const first = table.get('Q1')?.map(Number) ?? []
    const expected = [4.133333333333334, 0.040038747174685176, 4, 4 * 0.040038747174685176, 0.8007749434937036]
    expect(first).toHaveLength(expected.length)
    expected.forEach((value, column) => {
      expect(first[column]).toBeCloseTo(value, 12)
    })
    expect(table.get('Q24')?.[0]).toBeCloseTo(4.433333333333334, 12)
    expect(table.get('Q24')?.[2]).toBeCloseTo(4.033333333333333, 12)
  })

  test('sfo_2017: everyone, and everyone with their weights', () => {
    const summary = sheetNamed(reportOfFile('sfo_2017_slim.csv'), 'Summary')
    const [plain, weighted] = calling(summary, 'NPS')
    expect(plain?.value).toBeCloseTo(39.839766933721776, 10)
    expect(weighted?.formula).toContain(plain?.formula?.replace(/^=NPS\((.*?),.*$/, '$1'))
    expect(weighted?.value).not.toBe(plain?.value)
    const chances = calling(summary, 'BAND.CHANCE')[0]
    expect(chances?.formula).toContain('"exclude"')
    expect(tableBy(summary, 'BAND.CHANCE').get(String(summary.rows[4]?.[7]?.value))?.[0]).toBeGreaterThan(0.99)
  })

  test('cdnow: the months after the last new customers are no rows of cohorts', () => {
    const cohorts = calling(sheetNamed(reportOfFile('cdnow_orders.csv'), 'Cohorts'), 'COHORTS')[0]?.spill?.values ?? []
    expect(cohorts.slice(1).map(([, size]) => size)).toEqual([7846, 8476, 7248])
  })
})

test('a month without answers is a gap in the chart, not a zero', () => {
  const [, survey] = surveysOfEveryKind()[0] ?? []
  const { charts, rows } = sheetNamed(reportOn(survey as never), 'Trend')
  const [series] = charts[0]?.series ?? []
  const areas = [series?.area, series?.interval?.low, series?.interval?.high]
  for (const area of areas) {
    const cells = rows.slice(area?.row, (area?.row ?? 0) + (area?.rows ?? 0)).map((row) => row[area?.column ?? 0])
    expect(cells.filter((cell) => typeof cell?.value !== 'number')).toMatchObject([{ value: { error: '#N/A' } }])
  }
})

describe.runIf(hasData)('sheets', () => {
  test.each(['en', 'ru'] as const)('of a survey with dates, in %s', (language) => {
    const plan = reportOfFile('datacamp_nps_web.csv', language)
    expect(plan.sheets.map(({ name }) => name)).toEqual(names[language])
    const trend = calling(plan.sheets[2] ?? sheetNamed(plan, ''), 'NPS.TREND')[0]
    expect(trend?.spill).toMatchObject({ rows: 4, columns: 7 })
  })
})

test('a criterion in each row makes the index of the list', () => {
  const plan = reportOn(surveysOfEveryKind()[5]?.[1] as never)
  expect(shown(sheetNamed(plan, 'Summary'), 'CSI')).toBeCloseTo(75.15151515151516, 12)
  const table = calling(sheetNamed(plan, 'CSI'), 'CSI.TABLE')[0]?.spill?.values ?? []
  expect(table.map(([name]) => name)).toEqual(['Criterion', 'Quality', 'Speed', 'Price', 'Choice'])
})

test('very many comments are not counted unasked', () => {
  const cells = Array.from({ length: 20_001 }, (_, row) => row % 11)
  const plan = reportOn(
    surveyOf('many', [
      { title: 'Recommend us', role: 'recommend', scale: tenPoints, cells },
      { title: 'Why?', role: 'comment', cells: cells.map((cell) => `good price ${cell}`) },
    ]),
  )
  const comments = sheetNamed(plan, 'Comments')
  expect(calling(comments, 'THEMES')).toEqual([])
  expect(cellsOf(comments).at(-1)?.value).toContain("=THEMES('Data'!$B$2:$B$20002,'Data'!$A$2:$A$20002)")
})

test('headings alone make no report', () => {
  const plan = reportOn(surveyOf('empty', [{ title: 'Score', role: 'recommend', scale: tenPoints, cells: [] }]))
  expect(plan.sheets.map(({ name }) => name)).toEqual(['Data'])
})

test('thousands of groups are no table but a sentence', () => {
  const cells = Array.from({ length: 6000 }, (_, row) => row % 11)
  const plan = reportOn(
    surveyOf('cities', [
      { title: 'Recommend us', role: 'recommend', scale: tenPoints, cells },
      { title: 'Satisfied?', role: 'satisfaction', scale: fivePoints, cells: cells.map((cell) => 1 + (cell % 5)) },
      { title: 'City', role: 'segment', cells: cells.map((_, row) => `City ${row % 3000}`) },
    ]),
  )
  const written = cellsOf(sheetNamed(plan, 'Segments'))
  expect(written.filter(({ formula }) => formula !== undefined)).toEqual([])
  expect(written.map(({ value }) => value).join(' ')).toContain('“City” has 3,000 groups')
})

test('two questions of recommendation make two blocks', () => {
  const cells = Array.from({ length: 30 }, (_, row) => row % 11)
  const plan = reportOn(
    surveyOf('two', [
      { title: 'Recommend us', role: 'recommend', scale: tenPoints, cells },
      { title: 'Recommend the shop', role: 'recommend', scale: tenPoints, cells: [...cells].reverse() },
      { title: 'City', role: 'segment', cells: cells.map((cell) => (cell % 2 === 0 ? 'Perth' : 'Omsk')) },
    ]),
  )
  expect(calling(sheetNamed(plan, 'Summary'), 'NPS')).toHaveLength(2)
  expect(calling(sheetNamed(plan, 'Summary'), 'NPS.COUNTS')).toHaveLength(2)
  expect(calling(sheetNamed(plan, 'Segments'), 'NPS.BY')).toHaveLength(2)
})
