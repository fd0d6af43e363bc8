/** The reference pages as people see them: in both themes, narrow and wide, with nothing that runs. */
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { kStartView, openCalculator } from './support/calculator.ts'

const pages = [
  'en/index.html',
  'ru/index.html',
  'ru/errors.html',
  'en/NPS.CI.html',
  'ru/NPS.BY.html',
  'en/DRIVERS.html',
]

const open = async (path: string, options = {}) =>
  (await openCalculator({ query: `help/${path}`, ready: 'h1', ...options })).page

test.each(pages)('axe finds nothing on %s in both themes, narrow and wide nothing is cut off', async (path) => {
  const page = await open(path)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page), colorScheme).toEqual([])
  }
  for (const width of [320, 1600]) {
    await page.setViewportSize({ width, height: 700 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow, `at ${width}`).toBeLessThanOrEqual(0)
  }
})

test('the colours follow the system', async () => {
  const background = () => getComputedStyle(document.body).backgroundColor
  const light = await (await open('en/NPS.html', { colorScheme: 'light' })).evaluate(background)
  const dark = await (await open('en/NPS.html', { colorScheme: 'dark' })).evaluate(background)
  expect(light).not.toBe(dark)
})

test('the calculator page leads here, in the language it speaks', async () => {
  const { page } = await openCalculator({ query: '?lang=ru', ready: kStartView })
  const link = page.getByRole('link', { name: 'что делает каждая функция' })
  expect(await link.getAttribute('href')).toBe('./help/ru/index.html')
  expect((await page.request.get(new URL('./help/ru/index.html', page.url()).href)).status()).toBe(200)
})

test('from the index to a function, to the other language, and to the errors', async () => {
  const page = await open('en/index.html')
  await page.getByRole('link', { name: 'NPS.BY', exact: true }).click()
  await page.getByRole('link', { name: 'Русский' }).click()
  await expect.poll(() => page.title()).toBe('NPS.BY · Loyalty')
  expect(await page.locator('html').getAttribute('lang')).toBe('ru')
  await page.getByRole('link', { name: 'Ошибки в ячейках' }).click()
  await expect.poll(() => page.locator('h2').first().textContent()).toBe('#ИМЯ?')
})
