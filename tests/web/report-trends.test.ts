/** Scores other than NPS over time: their tables are plain formulas, their charts stand in the panel and follow the answers. */
import { expect, test } from 'vitest'
import { kStartView, openCalculator } from './support/calculator.ts'
import { drop } from './support/drop.ts'

const kReport = 40_000

/** Two answers a month: one of two is 4 or 5 in January, both are in the other months. */
const answers = [
  ['2024-01-10', 5, 'Omsk'],
  ['2024-01-20', 2, 'Perth'],
  ['2024-02-10', 4, 'Omsk'],
  ['2024-02-20', 5, 'Perth'],
  ['2024-03-10', 5, 'Omsk'],
  ['2024-03-20', 4, 'Perth'],
]
const file = ['Date,How satisfied are you from 1 to 5?,City', ...answers.map((row) => row.join())].join('\n')

test('satisfaction by month and by city, its chart, and a changed answer in all of them', async () => {
  const sheet = await openCalculator({ query: '?lang=en', ready: kStartView })
  await drop(sheet.page, 'satisfaction.csv', Buffer.from(file))
  await sheet.page.locator('#sheet:not([hidden])').waitFor({ timeout: kReport })
  await sheet.page.getByRole('tab', { name: 'Trend' }).click()
  const chart = sheet.page.locator('#charts').getByRole('img', { name: /^CSAT/ })
  await expect.poll(() => chart.count(), { timeout: kReport }).toBe(1)
  const rows = sheet.page.locator('#charts tbody tr')
  expect(await rows.first().textContent()).toContain('50')
  await sheet.page.getByRole('tab', { name: 'Data', exact: true }).click()
  await sheet.type('B3', '5')
  await sheet.page.getByRole('tab', { name: 'Trend' }).click()
  await expect.poll(() => rows.first().textContent(), { timeout: kReport }).toContain('100')
  await sheet.page.getByRole('tab', { name: 'Segments' }).click()
  await sheet.goTo('C7')
  await sheet.shows((value) => value === 100)
})
