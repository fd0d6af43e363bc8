/** The view to start from: there at once, without the grid, and every way on leads somewhere. */
import { expect, test } from 'vitest'
import { violations } from './support/axe.ts'
import { kStartView, openCalculator } from './support/calculator.ts'

const start = { query: '?lang=en', ready: kStartView }

test('stands within a second, and nothing of the grid is fetched for it', async () => {
  const fetched: string[] = []
  const { page } = await openCalculator(start)
  page.on('request', (request) => fetched.push(request.url()))
  await page.reload()
  await page.waitForSelector(kStartView)
  const shown = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
  expect(shown).toBeLessThan(1000)
  expect(fetched.filter((url) => /grid|univer/.test(url))).toEqual([])
})

test.each(['?lang=en', '?lang=ru&theme=dark'])('axe finds nothing in %s', async (query) => {
  const { page } = await openCalculator({ query, ready: kStartView })
  expect(await violations(page)).toEqual([])
})

test.each([360, 1400, 2560])('%i px wide: nothing is cut off', async (width) => {
  const { page } = await openCalculator({ query: '?lang=ru', ready: kStartView, viewport: { width, height: 740 } })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
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
