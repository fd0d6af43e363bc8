/** Large selections: the pane stays usable, and Excel is asked for the same cells once. */
import { expect, test } from 'vitest'
import { type Excel, openExcel } from './host/excel.ts'
import { panel, select, shown } from './support/pane.ts'

const rows = 1_000_000
/** Every score from 0 to 10 in turn; the counts follow from it. */
const million = Array.from({ length: rows }, (_, row) => [(row * 7919) % 11])
const count = (fits: (score: number) => boolean) => million.filter(([score = 0]) => fits(score)).length
const score = (100 * (count((each) => each >= 9) - count((each) => each <= 6))) / rows

/** Answers of Excel large enough to hold cells of the column. */
const kLargeAnswer = 50_000
const largeAnswers = (excel: Excel): number =>
  excel.host.requests.filter(({ answer }) => JSON.stringify(answer).length > kLargeAnswer).length

test('a million cells: read once, for the score, the form and the check', async () => {
  const excel = await openExcel({ sheets: { S: million } })
  await select(excel, 'S!C1')
  const before = largeAnswers(excel)
  await select(excel, `S!A1:A${rows}`)
  expect(await shown(panel(excel).locator('.score'))).toBe(`\u2212${Math.abs(Math.round(score))}`)
  const once = largeAnswers(excel) - before
  // Excel gives at most 100,000 cells in one answer.
  expect(once).toBe(rows / 100_000)
  const view = excel.page.getByRole('tabpanel')
  await excel.page.getByRole('tab').nth(1).click()
  await view.getByRole('searchbox').fill('NPS')
  await view.locator('.found button').first().click()
  await expect.poll(() => shown(view.locator('.result')), { timeout: 20_000 }).toContain(Math.abs(score).toFixed(2))
  await excel.page.getByRole('tab', { name: 'Check' }).click()
  await expect.poll(() => shown(view), { timeout: 20_000 }).toContain('1,000,000 answers')
  expect(largeAnswers(excel) - before).toBe(once)
})

test('a long computation of the form leaves the pane free and gives what the function gives', async () => {
  const words = ['slow delivery', 'kind people', 'good price', 'broken box', 'late again']
  const comments = Array.from({ length: 60_000 }, (_, row) => [`${words[row % 5]} ${row % 97}`, (row * 7) % 11])
  const excel = await openExcel({ sheets: { S: comments } })
  await select(excel, 'S!F1')
  const view = excel.page.getByRole('tabpanel')
  await excel.page.getByRole('tab').nth(1).click()
  await view.getByRole('searchbox').fill('THEMES')
  await view.locator('.found button').first().click()
  await view.locator('.entry input').nth(0).fill('S!A1:A60000')
  await view.locator('.entry input').nth(1).fill('S!B1:B60000')
  const worker = await excel.page.waitForEvent('worker')
  expect(worker.url()).toContain('compute-worker')
  await expect.poll(() => shown(view.locator('.result')), { timeout: 30_000 }).toContain('delivery')
  expect(excel.page.workers()).toEqual([])
})
