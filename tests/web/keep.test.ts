/** Work that is there again after the page was closed, and gone when it should be. */
import { expect, onTestFinished, test, vi } from 'vitest'
import { Lull } from '../../web/calculator/keep/lull.ts'
import { violations } from '../support/axe.ts'
import { Calculator, kStartView, openCalculator } from './support/calculator.ts'

const start = { query: '?lang=en', ready: kStartView }
/** Of 4 promoters, 2 passives and 2 detractors: 100 * (4 - 2) / 8. */
const answers = `How likely are you to recommend us?\n${[10, 10, 9, 9, 8, 7, 3, 0].join('\n')}\n`
const kScore = 25
/** The page writes 1.2 s after the last change. */
const kQuiet = 2500

async function openAnswers({ page }: Calculator): Promise<void> {
  await page.setInputFiles('#file', { name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(answers) })
}

/** Leaves, and comes back as a person does: by the address. */
async function comeBack({ page }: Calculator): Promise<void> {
  const address = page.url().replace('example=blank&', '')
  await page.goto('about:blank')
  await page.goto(address)
  await page.waitForSelector(kStartView)
}

/** All that the browser keeps for the page. */
const works = ({ page }: Calculator): Promise<string> =>
  page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => request.addEventListener('success', () => resolve(request.result)))
    const database = await done(indexedDB.open('keyval-store'))
    const all = await done(database.transaction('keyval').objectStore('keyval').getAll())
    database.close()
    return JSON.stringify(all)
  })

/** The keeping waits until nothing has changed for a moment. */
async function isKept(sheet: Calculator, words: string): Promise<void> {
  await expect.poll(() => works(sheet), { timeout: 20_000 }).toContain(words)
}

/** In another tab, whose work takes the place: the browser would close the first without a word. */
async function isKeptElsewhere({ page }: Calculator): Promise<void> {
  const other = new Calculator(await page.context().newPage())
  await other.page.goto(page.url())
  await other.gridIsReady()
  await other.type('A1', 'elsewhere')
  await page.getByText('another tab of this page keeps its own work now').waitFor()
  await isKept(other, 'elsewhere')
  await other.page.close()
  await page.getByRole('button', { name: 'All right' }).click()
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
  await sheet.page.locator('#kept').waitFor({ state: 'hidden' })
  await comeBack(sheet)
  expect(await works(sheet)).toBe('[]')
  expect(await sheet.page.locator('#kept').isVisible()).toBe(false)
})

test('another file looked at and left changes neither what is kept nor the columns of the report', async () => {
  const sheet = await openCalculator(start)
  await openAnswers(sheet)
  await sheet.gridIsReady()
  await sheet.shows((value) => typeof value === 'number')
  for (const text of ['recommend?,NPS\n10,9\n3,2\n', '']) {
    await sheet.page.setInputFiles('#file', { name: 'other.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await sheet.page.locator('#document', { hasText: 'other.csv' }).waitFor()
    await sheet.page.locator('#import-reading').waitFor({ state: 'hidden' })
    await sheet.page.getByRole('button', { name: 'Cancel' }).click()
  }
  await sheet.page.locator('#language').click()
  await isKept(sheet, 'answers.csv')
  expect(await works(sheet)).not.toContain('other.csv')
  await sheet.page.locator('#columns').click()
  expect(await sheet.page.locator('#document').textContent()).toBe('answers.csv')
  await sheet.page.locator('#import-columns').getByText('How likely are you to recommend us?').first().waitFor()
})

test('what a person typed is kept, tables that spill with it', async () => {
  const sheet = await openCalculator({ query: '?example=blank&lang=en' })
  await sheet.paste([[10], [9], [3]])
  await sheet.type('C1', '=NPS(A1:A3)')
  await sheet.type('C3', '=NPS.COUNTS(A1:A3)')
  await sheet.goTo('D4')
  await sheet.shows((value) => value === 2)
  await isKept(sheet, 'NPS.COUNTS')
  await isKeptElsewhere(sheet)
  await sheet.type('E1', '7')
  await isKept(sheet, 'NPS.COUNTS')
  await comeBack(sheet)
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

test('a workbook that no file was the source of and that is too large to be kept is said to be', async () => {
  const sheet = await openCalculator({ query: '?lang=en&example=blank' })
  await sheet.paste(Array.from({ length: 4700 }, (_, row) => [row]))
  await sheet.type('BL1', '1')
  // 4,700 rows of 64 columns are more than 300,000 cells.
  await sheet.page.getByText('A workbook of so many cells is not kept').waitFor()
})

test('work without a pause is kept now and then, and once more when it ends', () => {
  vi.useFakeTimers()
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const write = vi.fn()
  const lull = new Lull(write, { quiet: 1200, longest: 10_000 })
  for (let second = 0; second < 35; second += 1) {
    lull.happened()
    vi.advanceTimersByTime(1000)
  }
  expect(write).toHaveBeenCalledTimes(3)
  vi.advanceTimersByTime(1200)
  expect(write).toHaveBeenCalledTimes(4)
  vi.advanceTimersByTime(60_000)
  expect(write).toHaveBeenCalledTimes(4)
})

test('what a person wanted forgotten does not come back with the next change of the open workbook', async () => {
  const sheet = await openCalculator(start)
  const { page } = sheet
  await openAnswers(sheet)
  await sheet.gridIsReady()
  await sheet.shows((value) => typeof value === 'number')
  await page.getByRole('tab', { name: 'Data', exact: true }).click()
  await sheet.type('A2', '0')
  await isKept(sheet, '"kind":"workbook"')
  await page.locator('#home').click()
  await page.getByRole('button', { name: 'Forget it' }).click()
  await page.setInputFiles('#file', { name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from('') })
  await page.getByRole('button', { name: 'Cancel' }).click()
  await sheet.type('A3', '0')
  const longAfter = await page.evaluate((quiet) => performance.now() + quiet, kQuiet)
  await page.waitForFunction((time) => performance.now() > time, longAfter)
  expect(await works(sheet)).toBe('[]')
})

test.each([
  { title: 'refuses', prepare: refuseStorage },
  { title: 'is full', prepare: fillStorage },
])('where storage $title, the page says so and goes on', async ({ prepare }) => {
  const sheet = await openCalculator({ ...start, prepare })
  await openAnswers(sheet)
  await sheet.gridIsReady()
  await sheet.page.getByText('The browser keeps nothing for this page').waitFor()
  await sheet.goTo('B5')
  expect(await sheet.shows((value) => typeof value === 'number')).toBe(kScore)
})

function refuseStorage(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('refused', 'SecurityError')
  }
}

function fillStorage(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
}
