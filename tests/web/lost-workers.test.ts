/** A Worker that cannot be had, or ends at work: a sentence, nothing lost, and the next try works. */
import { expect, test } from 'vitest'
import { endWorker, watchWorkers } from '../support/ended-workers.ts'
import { kStartView, openCalculator } from './support/calculator.ts'

const answers = `How likely are you to recommend us?\n${[10, 10, 9, 9, 8, 7, 3, 0].join('\n')}\n`

test('what cannot be made or written is said, and is once its Worker can be had', async () => {
  let missing: RegExp | null = /data-worker|xlsx-worker|older-/
  const options = { query: '?lang=en', ready: kStartView, prepare: watchWorkers }
  const sheet = await openCalculator({ ...options, missing: () => missing })
  const { page } = sheet
  const open = () =>
    page.setInputFiles('#file', { name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(answers) })
  const older = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)])
  await page.setInputFiles('#file', { name: 'answers.xls', mimeType: '', buffer: older })
  await page.getByText('The part of the page that reads files did not load').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await endWorker(page, '/worker-')
  await open()
  await page.getByText('The part of the page that reads files did not load').waitFor()
  await open()
  await page.getByText('The report could not be made').waitFor()
  missing = /xlsx-worker/
  await page.locator('#make').click()
  await sheet.gridIsReady()
  expect(await sheet.shows((value) => typeof value === 'number')).toBe(25)

  const save = async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'Excel workbook' }).click()
    await page.locator('dialog[open] .primary').click()
  }
  await save()
  await page.getByText('The part of the page that writes workbooks did not load').waitFor()
  expect(await sheet.selected()).toBe(25)
  missing = null
  await endWorker(page, 'xlsx-worker')
  await save()
  await page.getByText('The part of the page that writes workbooks did not load').waitFor()
  const coming = page.waitForEvent('download')
  await save()
  expect((await coming).suggestedFilename()).toBe('answers.xlsx')
})

test('parts of the page that are fetched when they are first wanted: each is told of, and fetched again', async () => {
  let missing: RegExp | null = /assets\/(csv|json|method|ru-RU)-/
  const sheet = await openCalculator({ query: '?lang=en&example=blank', missing: () => missing })
  const { page } = sheet
  const notice = page.getByRole('alert')
  const save = async (what: string) => {
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: what }).click()
  }
  await sheet.type('A1', '9')
  for (const what of ['This sheet as CSV', 'Results as JSON', 'with a method sheet']) {
    await save(what)
    await notice.getByText('The file was not made').waitFor()
    await notice.getByRole('button', { name: 'All right' }).click()
  }
  await page.locator('#language').click()
  await notice.getByText('Не удалось загрузить меню таблицы на этом языке.').waitFor()
  missing = null
  await notice.getByRole('button', { name: 'Попробовать ещё раз' }).click()
  await notice.waitFor({ state: 'hidden' })
  await page.locator('#language').click()
  const coming = page.waitForEvent('download')
  await save('This sheet as CSV')
  expect((await coming).suggestedFilename()).toMatch(/\.csv$/)
  expect(await sheet.value('A1')).toBe(9)
})
