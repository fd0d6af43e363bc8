/** The metrics that are offered for the shared files give what was published about them. */
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import { argumentsOf, findQuestions, metricsOf, readTable, type Survey } from '../../web/survey/index.ts'
import { loyalty } from '../sheet/loyalty.ts'
import { hasData } from '../support/data.ts'
import { firstSurvey, surveyOfFile, textSheet, workbookSheets } from './support/raw.ts'

function offered(survey: Survey, name: string, option?: string): Cell | Cell[][] {
  const fits = ({ function: own, arguments: given }: ReturnType<typeof metricsOf>[number]) =>
    own === name && (option === undefined || given.includes(option))
  const metric = metricsOf(survey).find(fits)
  if (metric === undefined) throw new Error(`${name} is not offered`)
  return loyalty.call(name, argumentsOf(survey.table, metric))
}

/** The value beside a label of a report. */
const shownBeside = (report: Cell | Cell[][], label: string) =>
  (report as Cell[][]).find(([first]) => first === label)?.[1]

describe.runIf(hasData)('published', () => {
  test.each([
    ['email', 18.596311475409838],
    ['mobile', -14.714047751249305],
    ['web', 22.096069868995635],
  ])('NPS of the %s channel', (channel, published) => {
    expect(offered(surveyOfFile(`datacamp_nps_${channel}.csv`), 'NPS')).toBeCloseTo(published, 9)
  })

  test('NPS of an event, its promoters and detractors', () => {
    const survey = surveyOfFile('prepbench_040_input_01.csv')
    expect(offered(survey, 'NPS')).toBeCloseTo(-35.8974358974359, 9)
    const report = offered(survey, 'NPS.REPORT')
    expect(['Answers', 'Promoters', 'Detractors'].map((label) => shownBeside(report, label))).toEqual([39, 8, 22])
  })

  test('NPS of first answers in shops', () => {
    const survey = surveyOfFile('prepbench_050_expected.csv')
    const byGroup = metricsOf(survey).filter(({ function: name }) => name === 'NPS.BY')
    const tables = byGroup.map((metric) => loyalty.call('NPS.BY', argumentsOf(survey.table, metric)) as Cell[][])
    const rows = tables.flat()
    expect(rows.find(([group]) => group === 'First')?.slice(0, 3)).toEqual(['First', 20, -15])
    expect(rows.find(([group]) => group === 'Latest')?.[2]).toBeCloseTo(-100 / 3, 9)
  })

  test('NPS of an airport without its code for a blank', () => {
    expect(offered(surveyOfFile('sfo_2017_slim.csv'), 'NPS', 'exclude')).toBeCloseTo(39.8398, 4)
  })

  test('CSI of parks, in both shapes of the file', () => {
    for (const shape of ['wide', 'long']) {
      const csi = offered(surveyOfFile(`perth_parks_importance_satisfaction_${shape}.csv`), 'CSI')
      expect(csi).toBeCloseTo(73.4531, 4)
    }
  })

  test('CSI of the questionnaire on two sheets is that of its columns', async () => {
    const sheets = await workbookSheets('ipacsi_questionnaire.xlsx')
    const [importance = [], performance = []] = sheets.map(({ columns }) =>
      columns.slice(1).map((cells) => cells.slice(1).reduce<number>((sum, cell) => sum + Number(cell), 0) / 30),
    )
    const total = importance.reduce((sum, value) => sum + value, 0)
    const weighted = importance.reduce((sum, value, index) => sum + value * (performance[index] ?? 0), 0)
    expect(offered(firstSurvey(sheets), 'CSI')).toBeCloseTo((100 * weighted) / (total * 5), 9)
  })

  test.each([
    ['uci_online_retail_orders.csv', 65.5832, 64.3154],
    ['cdnow_orders.csv', 49.4782, 48.8587],
  ])('%s: customers who came back', (file, byOrders, byDays) => {
    const survey = surveyOfFile(file)
    expect(100 * Number(offered(survey, 'RPR.ORDERS'))).toBeCloseTo(byOrders, 4)
    expect(100 * Number(offered(survey, 'RPR.ORDERS', 'days'))).toBeCloseTo(byDays, 4)
  })

  test('orders of a shop and of a record shop', () => {
    const uci = offered(surveyOfFile('uci_online_retail_orders.csv'), 'ORDERS.REPORT')
    expect([shownBeside(uci, 'Customers'), shownBeside(uci, 'Orders')]).toEqual([4338, 18532])
    expect(shownBeside(uci, 'Revenue')).toBeCloseTo(8911407.904, 3)
    const cdnow = surveyOfFile('cdnow_orders.csv')
    expect(offered(cdnow, 'AOV')).toBeCloseTo(35.893648, 6)
    expect(shownBeside(offered(cdnow, 'ORDERS.REPORT'), 'Customers')).toBe(23570)
  })

  test('lines of invoices are summed up to orders', () => {
    const report = offered(surveyOfFile('uci_lines_france.csv'), 'ORDERS.REPORT')
    expect(['Customers', 'Orders'].map((label) => shownBeside(report, label))).toEqual([87, 389])
    expect(Number(shownBeside(report, 'Revenue')).toFixed(2)).toBe('209024.05')
  })

  test('three channels, a sheet each, are one survey', () => {
    const survey = firstSurvey(['email', 'mobile', 'web'].map((channel) => textSheet(`datacamp_nps_${channel}.csv`)))
    expect(survey.table.rows).toBe(1952 + 1801 + 2290)
    expect(offered(survey, 'NPS')).toBeCloseTo(9.995035578355122, 12)
    const [, ...channels] = offered(survey, 'NPS.BY') as Cell[][]
    expect(channels.map(([, , score]) => Number(score).toFixed(6))).toEqual(['18.596311', '-14.714048', '22.096070'])
  })

  /** 28 people answered question 3: 9 gave 9 or 10 and 12 gave 0 to 6, counted in the file with Python. */
  test('a row for each answer becomes a row for each person', () => {
    const survey = surveyOfFile('prepbench_050_input_01.csv')
    expect(survey.table.rows).toBe(28)
    expect(offered(survey, 'NPS')).toBeCloseTo((100 * (9 - 12)) / 28, 12)
  })

  test('lines of invoices as they stand are counted by days only', () => {
    const lines = findQuestions(readTable(textSheet('uci_lines_france.csv')).table)
    const names = metricsOf(lines).map(({ function: name, arguments: given }) => [name, given.includes('days')])
    expect(names).toContainEqual(['RPR.ORDERS', true])
    expect(names).not.toContainEqual(['RPR.ORDERS', false])
    expect(names.map(([name]) => name)).not.toContain('ORDERS.REPORT')
  })

  test('every metric offered for a file of answers can be computed', () => {
    for (const file of ['datacamp_nps_web.csv', 'uci_online_retail_orders.csv', 'skytrax_lounge_ratings.csv']) {
      const survey = firstSurvey([textSheet(file)])
      for (const metric of metricsOf(survey, 'ru')) {
        const result = loyalty.call(metric.function, argumentsOf(survey.table, metric), { language: 'ru' })
        expect(result, `${file} ${metric.function}`).not.toHaveProperty('error')
      }
    }
  })
})
