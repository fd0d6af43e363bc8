/**
 * Every shared file dropped on one page, one after another: what its columns are, and what was published about it standing in
 * the report. Numbers of publications are read from the shared list of them, those nobody published from R's.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { dataFile, dataFiles, hasData, publishedNumbers, publishedResults, readTable } from '../support/data.ts'
import { golden, type RealDataRow } from '../support/golden.ts'
import { type Calculator, kStartView, openCalculator } from './support/calculator.ts'
import { drop, dropAll } from './support/drop.ts'

const kPatience = 60_000
const kWhole = 400_000

/** Nothing is asked; a person agrees once; there is nothing to score. */
type Way = 'no click' | 'one click' | 'no report'

interface Expected {
  readonly way: Way
  /** How many columns of each kind that a score needs. */
  readonly columns: Readonly<Record<string, number>>
  /** Numbers and texts that stand in the report. */
  readonly report?: () => readonly (number | string)[]
}

const inR = (file: string) => {
  const row = golden<RealDataRow>('real_data').find((each) => each.file.join() === file)
  return [row?.expected as number]
}

/** The numbers published about a file under some metrics, as they were computed again without rounding. */
const said = (file: string, ...metrics: string[]) => metrics.flatMap((metric) => publishedNumbers(file, metric))

const channel = (name: string): Expected => ({
  way: 'no click',
  columns: { date: 1, customer: 1, recommend: 1 },
  report: () => said(`datacamp_nps_${name}.csv`, `NPS ${name}`),
})

const parks: Expected = {
  way: 'no click',
  columns: { importance: 22, satisfaction: 22 },
  report: () => inR('perth_parks_importance_satisfaction_wide.csv'),
}

/** Of customers who bought once, the share of those who came back. */
const returned = ([all = 0]: readonly number[], [once = 0]: readonly number[]) => 1 - once / all

/** Of the years, those satisfied of those who answered, and of all, as they stand side by side. */
function satisfiedPassengers(): string[] {
  const shown = (share: number) => share.toFixed(1)
  return readTable('bart_satisfaction_published.csv').map((year) => {
    const satisfied = Number(year['Very or Somewhat Satisfied'])
    return shown(satisfied / (1 - Number(year.Missing) / 100)) + shown(satisfied)
  })
}

/** How many cells of each rating are filled in, as published in one sentence. */
function ratedLounges(): number[] {
  const [row] = publishedResults().filter(
    ({ file, metric }) => file.startsWith('skytrax') && metric.startsWith('non-blank'),
  )
  return [...String(row?.value).matchAll(/\d+/g)].map(([count]) => Number(count))
}

/** Orders, sales, the mean order and customers of every month, as they stand side by side. */
function monthsOfShop(): string[] {
  const money = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
  return readTable('uci_expected_03_monthly_sales_trend.csv').map((month) => {
    const [sales = 0, orders = 0, customers = 0, mean = 0] = Object.values(month).slice(1).map(Number)
    const counts = [orders.toLocaleString('en'), sales.toLocaleString('en', money)]
    return [...counts, mean.toLocaleString('en', money), customers.toLocaleString('en')].join('')
  })
}

const files: Readonly<Record<string, Expected>> = {
  'bart_satisfaction_published.csv': { way: 'no click', columns: { counted: 6 }, report: satisfiedPassengers },
  'cdnow_orders.csv': {
    way: 'no click',
    columns: { customer: 1, date: 1, amount: 1 },
    report: () => {
      const file = 'cdnow_orders.csv'
      const customers = said(file, 'customers')
      const own = said(file, 'orders', 'average order value', 'revenue per customer', 'total revenue')
      // Printed as 68 days 23:22:13.567662 between orders and 134 days 20:55:36.987696 from the first to the last.
      const days = [68 + 84_133.567662 / 86_400, 134 + 75_336.987696 / 86_400]
      // January's customers who bought in February, by the list of months: 1157 of 7846.
      return [
        ...customers,
        ...own,
        returned(customers, said(file, 'customers with no repeat purchase')),
        1157 / 7846,
        ...days,
      ]
    },
  },
  'corporate_reputation.csv': { way: 'one click', columns: { satisfaction: 38 } },
  'datacamp_nps_corrupted.csv': { way: 'one click', columns: { date: 1, recommend: 1 } },
  'datacamp_nps_email.csv': channel('email'),
  'datacamp_nps_mobile.csv': channel('mobile'),
  'datacamp_nps_web.csv': channel('web'),
  'ecsi_mobile_phone.csv': { way: 'one click', columns: { satisfaction: 24 } },
  'hcahps_national_results.csv': {
    way: 'no click',
    columns: { counted: 3 },
    // Published as 9/21/70 and 8/21/71 of the worst, middle and best; the score is the best less the worst.
    report: () => ['07_2023H_HSP_RATING7021961.0', '07_2015H_HSP_RATING7121863.0'],
  },
  'hcahps_questions.csv': { way: 'no report', columns: {} },
  'ipacsi_questionnaire.xlsx': {
    way: 'no click',
    columns: { importance: 24, satisfaction: 24 },
    report: () => ['High level'],
  },
  'perth_parks_importance_satisfaction_long.csv': parks,
  'perth_parks_importance_satisfaction_wide.csv': parks,
  'prepbench_040_expected.csv': { way: 'no click', columns: { counted: 2 } },
  'prepbench_040_input_01.csv': {
    way: 'no click',
    columns: { date: 1, recommend: 1, satisfaction: 2, comment: 4 },
    report: () => said('prepbench_040_input_01.csv', 'NPS', 'respondents / promoters / detractors'),
  },
  'prepbench_050_expected.csv': {
    way: 'no click',
    columns: { date: 1, recommend: 1, comment: 2 },
    // Published as -15.0 of the first answers and -33.33 of the latest.
    report: () => [-15, -100 / 3],
  },
  'prepbench_050_input_01.csv': { way: 'no click', columns: { date: 1, recommend: 1, comment: 2 } },
  'prepbench_050_input_02.csv': { way: 'no report', columns: {} },
  'prepbench_050_input_03.csv': { way: 'no click', columns: { date: 1, recommend: 1, comment: 2 } },
  'sfo_2017_slim.csv': {
    way: 'no click',
    columns: { recommend: 1, weight: 1 },
    report: () => inR('sfo_2017_slim.csv'),
  },
  'skytrax_lounge_ratings.csv': {
    way: 'one click',
    columns: { date: 1, satisfaction: 8 },
    report: () => ratedLounges().map((count) => count.toLocaleString('en')),
  },
  'telco_churn_ibm.csv': {
    way: 'no click',
    columns: { customer: 1, amount: 1, churned: 1 },
    report: () => {
      const own = said('telco_churn_ibm.csv', 'churn rate %', 'retention %').map((percent) => percent / 100)
      // Of the contracts by the month and of two years, and of fibre optic: published as 42.71, 2.83 and 41.89 %.
      const groups = ['Month-to-month3,87542.7', 'Two year1,6952.8', 'Fiber optic3,09641.9']
      // 28.37 % of those who were there before the quarter: all but 454 who joined in it and stayed.
      return [...own, 1869 / (7043 - 454), '5,174', '1,869', '456,116.6', '139,130.85', '64.76', ...groups]
    },
  },
  'turkiye_student_evaluation.csv': { way: 'one click', columns: { satisfaction: 29 } },
  'uci_expected_02_overall_kpis.csv': { way: 'no report', columns: { amount: 1 } },
  'uci_expected_03_monthly_sales_trend.csv': { way: 'no report', columns: { date: 1, amount: 1 } },
  'uci_expected_16_full_customer_profile.csv': { way: 'no report', columns: { customer: 1, date: 1, amount: 1 } },
  'uci_lines_france.csv': {
    way: 'no click',
    columns: { customer: 1, date: 1, amount: 1 },
    // Customers who came back are 67.8161 % by the same list.
    report: () => [
      ...said('uci_lines_france.csv', 'net sales / orders / customers'),
      59 / 87,
      'Revenue209,024.05',
      'Repeat purchase rate by orders67.8\u202f%',
    ],
  },
  'uci_online_retail_orders.csv': {
    way: 'no click',
    columns: { customer: 1, date: 1, amount: 1 },
    report: () => {
      const file = 'uci_online_retail_orders.csv'
      const all = said(file, 'net sales / orders / customers / AOV')
      const own = said(file, 'mean spend per customer (historic LTV)')
      return [...all, ...own, ...monthsOfShop(), returned(all.slice(2), said(file, 'one-time customers, share'))]
    },
  },
}

async function wayOf({ page }: Calculator, file: string): Promise<Way> {
  await page.waitForFunction(
    (name) =>
      document.getElementById('document')?.textContent === name &&
      document.getElementById('import-reading')?.hidden &&
      (document.body.dataset.view === 'sheet' || document.getElementById('import-making')?.hidden),
    file,
    { timeout: kPatience },
  )
  if ((await page.evaluate(() => document.body.dataset.view)) === 'sheet') return 'no click'
  return (await page.locator('#make').isEnabled()) ? 'one click' : 'no report'
}

/** Of the columns' cards, which stay on the page while the report is in front. */
async function columnsOf({ page }: Calculator): Promise<Record<string, number>> {
  const roles = await page
    .locator('select[data-column]')
    .evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value))
  const counts: Record<string, number> = {}
  for (const role of roles) counts[role] = (counts[role] ?? 0) + 1
  const { leftOut: _leftOut, segment: _segment, ...scored } = counts
  return scored
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

/** What the report says on paper, and its numbers with every digit. */
async function reportOf({ page }: Calculator): Promise<{ text: string; numbers: number[] }> {
  await page.locator('#out').click()
  const coming = page.waitForEvent('download', { timeout: kPatience })
  await page.locator('#out-json').click()
  const { results } = JSON.parse(readFileSync(await (await coming).path(), 'utf8'))
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  return { text: (await page.locator('#paper').textContent()) ?? '', numbers: numbersIn(results) }
}

const isNear = (wanted: number) => (found: number) => Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))

async function expectReport(sheet: Calculator, file: string, { way, columns, report }: Expected): Promise<void> {
  if (way === 'one click') await sheet.page.locator('#make').click()
  await sheet.page.locator('#sheet:not([hidden])').waitFor({ timeout: kPatience })
  // A table of results has a score for each of its rows, and need not have one for all.
  if (columns.counted) await expect.poll(() => sheet.selected(), { timeout: kPatience }).not.toBeNull()
  else await sheet.gridIsReady()
  if (!report) return
  const missing = async () => {
    const found = await reportOf(sheet)
    const stands = (wanted: number | string) =>
      typeof wanted === 'string' ? found.text.includes(wanted) : found.numbers.some(isNear(wanted))
    return report().filter((wanted) => !stands(wanted))
  }
  await expect.poll(missing, { timeout: kPatience, message: `missing in the report on ${file}` }).toEqual([])
}

test.runIf(hasData)(
  'every shared file: its columns are found, and what was published stands in its report',
  { timeout: kWhole },
  async () => {
    const sheet = await openCalculator({ query: '?lang=en', ready: kStartView })
    const names = dataFiles(/\.(csv|xlsx)$/)
    expect(names.toSorted()).toEqual(Object.keys(files).toSorted())
    for (const [file, expected] of Object.entries(files)) {
      await drop(sheet.page, basename(file), readFileSync(dataFile(file)))
      expect(await wayOf(sheet, file), file).toBe(expected.way)
      expect(await columnsOf(sheet), file).toEqual(expected.columns)
      if (expected.way === 'no report') {
        expect(await sheet.page.locator('#import-first').textContent(), file).toContain('Nothing to score yet')
      } else await expectReport(sheet, file, expected)
      await sheet.page.locator('#home').click()
    }
    await expectJoined(sheet)
    await expectAsked(sheet)
  },
)

const contents = (names: readonly string[]) => names.map((name) => [name, readFileSync(dataFile(name))] as const)

/** The three channels of one survey: published of all together, and of each. */
async function expectJoined(sheet: Calculator): Promise<void> {
  const channels = ['email', 'mobile', 'web'].map((name) => `datacamp_nps_${name}.csv`)
  await dropAll(sheet.page, contents(channels))
  expect(await wayOf(sheet, 'datacamp_nps_email + 2')).toBe('one click')
  for (const file of channels) expect(await sheet.page.locator('#import-files').textContent()).toContain(file)
  const report = () => [
    ...said('datacamp_nps_{email,mobile,web}.csv', 'NPS all sources'),
    ...channels.flatMap((file) => said(file, `NPS ${/_([a-z]+)\.csv$/.exec(file)?.[1]}`)),
  ]
  expect(report().length).toBe(4)
  await expectReport(sheet, 'the three channels', { way: 'one click', columns: {}, report })
  await sheet.page.locator('#home').click()
}

/** With other headings they cannot be one table: a person is asked, and what was left can still be chosen. */
async function expectAsked({ page }: Calculator): Promise<void> {
  await dropAll(page, contents(['datacamp_nps_web.csv', 'prepbench_040_input_01.csv']))
  await page.locator('#import-files').getByRole('button', { name: 'prepbench_040_input_01.csv' }).click()
  await page.locator('#import-files', { hasText: 'this is prepbench_040_input_01.csv' }).waitFor()
  await page.locator('.first-score', { hasText: 'NPS −36' }).waitFor()
  await page.locator('[data-chip=sheet]').selectOption({ label: 'datacamp_nps_web.csv' })
  await page.locator('.first-score', { hasText: 'NPS +22' }).waitFor()
}
