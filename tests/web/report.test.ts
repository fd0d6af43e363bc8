/** A real survey dropped on the page: its score stands and follows the answers. How soon is for `./dev bench` to say. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { dataFile, hasData } from '../support/data.ts'
import { golden, type RealDataRow } from '../support/golden.ts'
import { type Calculator, kStartView, openCalculator } from './support/calculator.ts'
import { drop } from './support/drop.ts'

const start = { query: '?lang=en', ready: kStartView }
const kReport = 40_000

/** The first row of the golden table about the file alone: its score, published or computed in R. */
const expectedOf = (file: string) =>
  golden<RealDataRow>('real_data').find((row) => row.file.join() === file)?.expected as number

async function firstScoreIs(sheet: Calculator, score: number): Promise<void> {
  await sheet.page.locator('#sheet:not([hidden])').waitFor({ timeout: kReport })
  await expect.poll(() => sheet.selected(), { timeout: kReport }).toBeCloseTo(score, 9)
  expect(await sheet.page.getByRole('tab', { selected: true }).textContent()).toBe('Summary')
}

test.runIf(hasData)('the first score stands after the drop, and follows every answer that is changed', async () => {
  const sheet = await openCalculator(start)
  await drop(sheet.page, 'datacamp_nps_web.csv', readFileSync(dataFile('datacamp_nps_web.csv')))
  await firstScoreIs(sheet, expectedOf('datacamp_nps_web.csv'))
  await sheet.page.getByRole('tab', { name: 'Data', exact: true }).click()
  await sheet.type('C2', '0')
  await sheet.page.getByRole('tab', { name: 'Summary' }).click()
  await sheet.goTo('B5')
  await sheet.shows((value) => typeof value === 'number' && value < expectedOf('datacamp_nps_web.csv'))
  await sheet.page.getByRole('button', { name: 'Columns' }).click()
  expect(await sheet.page.getByRole('heading', { level: 1 }).textContent()).toBe('Is this what your file means?')
  expect(await violations(sheet.page)).toEqual([])
})
