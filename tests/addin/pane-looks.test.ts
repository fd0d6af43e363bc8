/** The task pane's looks and its bad days: no engine, no Excel, no Microsoft. */
import AxeBuilder from '@axe-core/playwright'
import { expect, onTestFinished, test } from 'vitest'
import { airportAnswers } from '../support/airport.ts'
import { browser } from '../support/browser.ts'
import { clippedElements } from '../support/clipped.ts'
import { openExcel } from './host/excel.ts'
import { origin, serveSite } from './host/site.ts'
import { panel, select, shown } from './support/pane.ts'

test.each([
  ['en-US', 'light'],
  ['ru-RU', 'dark'],
] as const)('%s, %s: fits at 320 and 450, and is no barrier', async (locale, colorScheme) => {
  const excel = await openExcel({
    locale,
    sheets: { Survey: airportAnswers },
    prepare: (page) => page.emulateMedia({ colorScheme }),
  })
  const refused: string[] = []
  excel.page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await excel.type('Survey!C1', [['=NPS(A1:A2831,,,"exclude")'], ['=NPS(A1:A2831)']])
  for (const cell of ['C1', 'C2', 'F9']) {
    await select(excel, `Survey!${cell}`)
    for (const width of [320, 450]) {
      await excel.page.setViewportSize({ width, height: 800 })
      expect(await clippedElements(excel.page)).toEqual([])
      await excel.page.screenshot({ path: `tests/screenshots/pane/${cell}-${locale}-${width}.png`, fullPage: true })
    }
    const { violations } = await new AxeBuilder({ page: excel.page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
  expect(refused).toEqual([])
  const ground = await excel.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(ground).toBe(colorScheme === 'dark' ? 'rgb(27, 29, 32)' : 'rgb(255, 255, 255)')
})

test('the theme is that of Excel, on a system with another', async () => {
  const excel = await openExcel({
    prepare: async (page) => {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.addInitScript(() => {
        const { external } = window as unknown as { external: { GetContext(): Record<string, unknown> } }
        // Colours as Excel gives them, whole numbers.
        external.GetContext().GetOfficeThemeInfo = () => JSON.stringify({ bodyBackgroundColor: 0x1f1f1f })
      })
    },
  })
  await panel(excel).locator('section').waitFor()
  expect(await excel.page.locator('html').getAttribute('data-theme')).toBe('dark')
})

test('without the engine the pane says so, and works once it can be had', async () => {
  const excel = await openExcel({
    sheets: { S: [[10], [9], [3]] },
    prepare: (page) => page.route('**/*.wasm', (route) => route.abort()),
  })
  await select(excel, 'S!A1:A3')
  expect(await shown(panel(excel))).toContain('The calculation engine could not be loaded.')
  await excel.page.unroute('**/*.wasm')
  await select(excel, 'S!A1:A2')
  expect(await shown(panel(excel).locator('.score'))).toBe('+100')
})

async function openAlone(options: { readonly microsoft: boolean; readonly locale: string }) {
  const context = await (await browser()).newContext({ ignoreHTTPSErrors: true, locale: options.locale })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await serveSite(context, { folder: 'dist/site', files: {}, platform: 'PC' }, () => {})
  if (!options.microsoft) await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort())
  await page.goto(`${origin}/taskpane.html`)
  return page
}

test.each([
  { microsoft: true, locale: 'en-US', title: 'This page belongs in Excel' },
  { microsoft: false, locale: 'ru-RU', title: 'Эта страница работает внутри Excel' },
])('outside Excel, office.js $microsoft: where the page belongs, and the way to the calculator', async (options) => {
  const page = await openAlone(options)
  await page.getByRole('heading', { name: options.title }).waitFor()
  expect(await page.getByRole('link').getAttribute('href')).toBe('./index.html')
  expect(await clippedElements(page)).toEqual([])
  await page.screenshot({ path: `tests/screenshots/pane/outside-${options.locale}.png` })
})
