/** Work that is there again after the page was closed, and gone when it should be. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violations } from './support/axe.ts'
import { type Calculator, kStartView, openCalculator } from './support/calculator.ts'

const start = { query: '?lang=en', ready: kStartView }
/** Of 4 promoters, 2 passives and 2 detractors: 100 * (4 - 2) / 8. */
const answers = `How likely are you to recommend us?\n${[10, 10, 9, 9, 8, 7, 3, 0].join('\n')}\n`
const kScore = 25

async function openAnswers({ page }: Calculator): Promise<void> {
  await page.setInputFiles('#file', { name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(answers) })
}

const kept = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

/** Leaves, and comes back as a person does: by the address. */
async function comeBack(sheet: Calculator): Promise<void> {
  await sheet.page.goto('about:blank')
  await sheet.page.goBack()
  await sheet.page.reload()
  await sheet.page.waitForSelector(kStartView)
}

/** The keeping waits until nothing has changed for a moment. */
async function isKept({ page }: Calculator, words: string): Promise<void> {
  await page.waitForFunction(async (wanted) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => request.addEventListener('success', () => resolve(request.result)))
    const database = await done(indexedDB.open('keyval-store'))
    const works = await done(database.transaction('keyval').objectStore('keyval').getAll())
    database.close()
    return JSON.stringify(works).includes(wanted)
  }, words)
}

test('a report of a file is offered at the next visit, is the same, and is forgotten with one click', async () => {
  const sheet = await openCalculator(start)
  await openAnswers(sheet)
  await sheet.gridIsReady()
  expect(await sheet.shows((value) => typeof value === 'number')).toBe(kScore)
  await isKept(sheet, 'answers.csv')
  await comeBack(sheet)
  expect(await sheet.page.locator('#kept h2').textContent()).toBe('answers.csv')
  expect(await violations(sheet.page)).toEqual([])
  await sheet.page.getByRole('button', { name: 'Continue' }).click()
  await sheet.gridIsReady()
  expect(await sheet.shows((value) => typeof value === 'number')).toBe(kScore)
  await sheet.page.locator('#home').click()
  await sheet.page.getByRole('button', { name: 'Forget it' }).click()
  expect(await sheet.page.locator('#kept').isVisible()).toBe(false)
  await comeBack(sheet)
  await sheet.page.waitForTimeout(500)
  expect(await sheet.page.locator('#kept').isVisible()).toBe(false)
  expect(await kept(sheet.page)).toEqual(['keyval-store'])
})

test('what a person typed is kept, tables that spill with it', async () => {
  const sheet = await openCalculator({ query: '?lang=en&example=blank', locale: 'en-GB' })
  await sheet.paste([[10], [9], [3]])
  await sheet.type('C1', '=NPS(A1:A3)')
  await sheet.type('C3', '=NPS.COUNTS(A1:A3)')
  await sheet.goTo('D4')
  await sheet.shows((value) => value === 2)
  await isKept(sheet, 'NPS.COUNTS')
  await sheet.page.goto(sheet.page.url().replace('&example=blank', ''))
  await sheet.page.getByRole('button', { name: 'Continue' }).click()
  await sheet.gridIsReady()
  await sheet.goTo('C1')
  expect(await sheet.shows((value) => typeof value === 'number')).toBeCloseTo(100 / 3, 9)
  await sheet.goTo('D4')
  await sheet.shows((value) => value === 2)
  await sheet.type('A3', '10')
  await sheet.goTo('C1')
  await sheet.shows((value) => value === 100)
})

test('where the browser keeps nothing, the page says so and goes on', async () => {
  const sheet = await openCalculator({ ...start, prepare: refuseStorage })
  await openAnswers(sheet)
  await sheet.gridIsReady()
  await sheet.page.getByText('The browser keeps nothing for this page').waitFor()
  await sheet.goTo('C5')
  expect(await sheet.shows((value) => typeof value === 'number')).toBe(kScore)
})

function refuseStorage(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('refused', 'SecurityError')
  }
}
