/** The view to start from: there at once, without the grid, and every way on leads somewhere. */
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { kStartView, openCalculator } from './support/calculator.ts'

const start = { query: '?lang=en', ready: kStartView }

test('stands within a second, and nothing of the grid is fetched for it', async () => {
  const fetched: string[] = []
  const { page } = await openCalculator(start)
  page.on('request', (request) => fetched.push(request.url()))
  const shown = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
  // What else this machine does may hold up one visit, and not every one.
  const visit = async () => {
    await page.reload()
    await page.waitForSelector(kStartView)
    await expect.poll(shown).toBeDefined()
    return shown()
  }
  await expect.poll(visit).toBeLessThan(1000)
  expect(fetched.filter((url) => /grid|univer/.test(url))).toEqual([])
})

test.each(['?lang=en', '?lang=ru&theme=dark'])('axe finds nothing in %s', async (query) => {
  const { page } = await openCalculator({ query, ready: kStartView })
  expect(await violations(page)).toEqual([])
})

test('as narrow as a phone and as wide as two screens nothing is cut off', async () => {
  const { page } = await openCalculator({ query: '?lang=ru', ready: kStartView })
  for (const width of [360, 1400, 2560]) {
    await page.setViewportSize({ width, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `at ${width}`).toBe(0)
  }
})

test('an example and the way back, by keyboard', async () => {
  const sheet = await openCalculator(start)
  const { page } = sheet
  await page.getByRole('button', { name: /^CSI/ }).press('Enter')
  await sheet.gridIsReady()
  await sheet.goTo('B5')
  expect(await sheet.shows((value) => typeof value === 'number')).toBeCloseTo(73.45309554116986, 9)
  await page.getByRole('button', { name: 'Loyalty' }).press('Enter')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('score you can defend')
  await page.getByRole('button', { name: 'Open a blank sheet' }).press('Enter')
  await expect.poll(() => sheet.line()).toBe('A1, empty')
})

test('a survey to start from computes as soon as answers are typed', async () => {
  const sheet = await openCalculator(start)
  await sheet.page.getByRole('button', { name: '(NPS)' }).click()
  await sheet.gridIsReady()
  expect(await sheet.value('C1')).toMatch(/recommend.*\(0-10\)$/)
  for (const [row, answer] of ['10', '9', '3'].entries()) await sheet.type(`C${row + 2}`, answer)
  const notice = sheet.page.getByRole('alert')
  await sheet.type('C5', '11')
  await expect.poll(() => notice.textContent()).toContain('C5 takes answers from 0 to 10')
  await sheet.type('C5', '9.5')
  await expect.poll(() => notice.textContent()).toContain('C5 takes answers from 0 to 10')
  await sheet.goTo('C5')
  await sheet.page.keyboard.press('Delete')
  await notice.waitFor({ state: 'hidden' })
  await sheet.page.getByRole('tab', { name: 'Score' }).click()
  await sheet.goTo('B6')
  expect(await sheet.shows((value) => typeof value === 'number')).toBeCloseTo(100 / 3, 9)
  await expect.poll(() => sheet.panel()).toContain('+33')

  await sheet.page.getByRole('tab').first().click()
  await sheet.type('C5', '11')
  await expect.poll(() => notice.textContent()).toContain('C5 takes answers from 0 to 10')
  await sheet.page.getByRole('button', { name: 'Loyalty' }).click()
  await notice.waitFor({ state: 'hidden' })
})

test('the workbook of every study computes as it is filled in, and is there as a file', async () => {
  const sheet = await openCalculator(start)
  const { page } = sheet
  const file = page.getByRole('link', { name: 'Excel file' })
  expect((await page.request.get(await file.evaluate((link: HTMLAnchorElement) => link.href))).headers()).toMatchObject(
    {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  )
  await page.getByRole('button', { name: 'NPS by month, CSI' }).click()
  await sheet.gridIsReady()
  await expect.poll(() => sheet.panel()).toContain('Click one on the sheet “NPS”')
  await page.getByRole('tab', { name: 'NPS', exact: true }).click()
  await expect.poll(() => sheet.panel()).toContain('the formula leaves its cell empty')
  await expect.poll(() => sheet.panel()).not.toContain('#N/A')
  await page.getByRole('tab', { name: 'NPS answers' }).click()
  await expect.poll(() => sheet.panel()).toContain('computed from these rows')
  for (const [row, answer] of ['10', '9', '3'].entries()) await sheet.type(`C${row + 2}`, answer)
  await page.getByRole('tab', { name: 'Overview' }).click()
  await sheet.goTo('B5')
  expect(await sheet.shows((value) => typeof value === 'number')).toBeCloseTo(100 / 3, 9)
  expect(await sheet.value('F5')).toBe('Many loyal customers')
  await page.getByRole('tab', { name: 'Bands' }).click()
  await sheet.type('C8', 'Our goal')
  await page.getByRole('tab', { name: 'NPS', exact: true }).click()
  await expect.poll(() => sheet.panel()).toContain('Our goal')
  await page.getByRole('tab', { name: 'Bands' }).click()
  await sheet.type('A8', 'thirty')
  await page.getByRole('tab', { name: 'NPS', exact: true }).click()
  await expect.poll(() => sheet.panel()).toContain('A table of your own bands needs mending')
})

test('cells copied in a spreadsheet become a report, by Ctrl+V and by the button', async () => {
  const sheet = await openCalculator(start)
  const { page } = sheet
  await page.evaluate(() => navigator.clipboard.writeText('How likely are you to recommend us? (0-10)\n10\n9\n3\n8'))
  await page.keyboard.press('Control+v')
  await sheet.gridIsReady()
  expect(await sheet.shows((value) => typeof value === 'number')).toBeCloseTo(25, 9)
  await page.getByRole('button', { name: 'Loyalty' }).click()
  await page.getByRole('button', { name: 'Paste from a spreadsheet' }).click()
  await expect.poll(() => page.evaluate(() => document.body.dataset.view)).toBe('sheet')
})
