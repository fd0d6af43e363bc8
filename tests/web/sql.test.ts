/** "Compute this in SQL" on the page: the query of the score at hand, and its result as a sheet with formulas. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { picture } from '../support/picture.ts'
import { openCalculator } from './support/calculator.ts'

/** By hand: 3 of 4 and 1 of 4 promoters, 1 and 3 detractors. */
const pasted = 'segment\tpromoters\tpassives\tdetractors\nnorth\t3\t0\t1\nsouth\t1\t0\t3'
const cohorts = [
  ['cohort', 'periods_later', 'customers', 'periods_seen'],
  ['2024-01-01', 0, 10, 1],
  ['2024-01-01', 1, 4, 1],
  ['2024-02-01', 0, 5, 0],
]
  .map((row) => row.join('\t'))
  .join('\n')

test('a score has its query, and what the query gave becomes a sheet that is read like any other', async () => {
  const sheet = await openCalculator({ query: '?lang=en&example=nps' })
  const { page } = sheet
  await sheet.goTo('B5')
  const part = page.locator('#panel .sql-section')
  await part.locator('summary').focus()
  await page.keyboard.press('Enter')
  const query = part.getByLabel('Query')
  await expect.poll(() => query.inputValue()).toContain('FROM "answers"')
  await part.getByLabel('Table').focus()
  await page.keyboard.type('sales."a.b"')
  expect(await query.inputValue()).toContain('FROM "sales"."a.b"')
  await part.getByLabel('Database').selectOption('spark')
  expect(await query.inputValue()).toContain('FROM `sales`.`a.b`')
  const [pack] = await Promise.all([
    page.waitForEvent('download'),
    part.getByRole('link', { name: 'spark.sql' }).click(),
  ])
  expect(readFileSync(await pack.path(), 'utf8')).toContain('CREATE OR REPLACE TEMPORARY FUNCTION nps_fromcounts(')
  await part.getByLabel('Rows').fill('importances\tweighted\trespondents\ttotal\tsquares\n20\t120\t1\t60\t3600')
  await expect.poll(() => part.locator('.paste-form tbody td').allTextContents()).toEqual(['60'])
  await part.getByLabel('Rows').fill(pasted)
  await expect.poll(() => part.locator('.paste-form tbody tr').count()).toBe(2)
  await picture(part, 'page/sql')
  expect(await violations(page)).toEqual([])
  await part.getByRole('button', { name: 'Put it on a new sheet' }).click()
  await page.getByRole('tab', { name: 'NPS from SQL' }).waitFor()
  await sheet.goTo('E5')
  expect(await sheet.shows((value) => value === 50)).toBe(50)
  expect(await sheet.value('E6')).toBe(-50)
  expect(Number(await sheet.value('F5'))).toBeLessThan(50)
  expect(Number(await sheet.value('G6'))).toBeGreaterThan(-50)
  expect(await sheet.value('H5')).toBe('Many loyal customers')
  await picture(page, 'page/sql-sheet')

  await sheet.typedFormula('A20', '=ORDERS.REPORT({"a";"a";"b"},{45000;45001;45002},{20;30;5})')
  await expect.poll(() => query.inputValue()).toContain('AS median_gap')
  expect(await query.inputValue()).toContain('`customer_id`')
  expect(await part.getByLabel('Column with the amount').inputValue()).toBe('')
  await part.getByLabel('Rows').fill(cohorts)
  await part.getByRole('button', { name: 'Put it on a new sheet' }).click()
  await page.getByRole('tab', { name: 'COHORTS from SQL' }).waitFor()
  await sheet.goTo('C11')
  expect(await sheet.shows((value) => value === 0.4)).toBe(0.4)
})
