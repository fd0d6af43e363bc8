/** The task pane's looks and its bad days: no engine, no Excel, no Microsoft. */
import { expect, onTestFinished, test } from 'vitest'
import { airportAnswers } from '../support/airport.ts'
import { violations } from '../support/axe.ts'
import { browser } from '../support/browser.ts'
import { clippedElements } from '../support/clipped.ts'
import { picture } from '../support/picture.ts'
import { type Excel, openExcel } from './host/excel.ts'
import { origin, serveSite } from './host/site.ts'
import { panel, select, shown } from './support/pane.ts'

const themes = [
  { theme: 'light', colorScheme: 'light', forcedColors: 'none', ground: 'rgb(255, 255, 255)' },
  { theme: 'dark', colorScheme: 'dark', forcedColors: 'none', ground: 'rgb(27, 29, 32)' },
  { theme: 'contrast', colorScheme: 'light', forcedColors: 'active', ground: 'rgb(255, 255, 255)' },
] as const

/** A survey with everything that can be said of it, and one score. */
const survey = [
  ['Score', 'Airline', 'Would you come again?', 'How satisfied are you?'],
  ...airportAnswers
    .slice(800, 1400)
    .map(([answer], i) => [answer ?? null, `Airline ${i % 4}`, i % 3 ? 'surely' : null, 1 + (i % 5)]),
  ...[11, 11, 11, "'9", 'n/a', 8.5].map((answer) => [answer, 'Airline 1', null, 4]),
]

async function openSurvey(locale: string): Promise<{ excel: Excel; refused: string[] }> {
  const refused: string[] = []
  const excel = await openExcel({ locale, sheets: { Survey: survey } })
  excel.page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await excel.type('Survey!F1', [['=NPS(A2:A607,,,"exclude")'], ['=NPS(A2:A607)'], ['=NPS.TEST(A2:A299,A300:A601)']])
  return { excel, refused }
}

/** What is no barrier in one theme is none in another but for its colours. */
async function expectNoBarrier({ page }: Excel, name: string, theme: string): Promise<void> {
  const found = theme === 'light' ? violations(page) : violations(page, 'color-contrast')
  expect(await found, `${name}, ${theme}`).toEqual([])
}

async function expectFit(excel: Excel, name: string, locale: string): Promise<void> {
  const { page } = excel
  for (const { theme, ground, ...media } of themes) {
    await page.emulateMedia(media)
    for (const width of [450, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await clippedElements(page), `${name}, ${theme}, at ${width}`).toEqual([])
      await page.evaluate(() => scrollTo(0, 0))
      await picture(page, `pane/${name}-${locale}-${theme}-${width}`, true)
    }
    await expectNoBarrier(excel, name, theme)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(ground)
  }
}

const scoreStates = [
  { name: 'score', cells: 'F1', chips: 0 },
  { name: 'error', cells: 'F2', chips: 0 },
  { name: 'result', cells: 'F3', chips: 0 },
  { name: 'empty', cells: 'P9', chips: 0 },
  { name: 'offers', cells: 'A1:D607', chips: 2 },
]

test.each(['en-US', 'ru-RU'])(
  '%s: every view fits at 320 and 450, light, dark and in forced colours, and is no barrier',
  { timeout: 120_000 },
  async (locale) => {
    const { excel, refused } = await openSurvey(locale)
    for (const { name, cells, chips } of scoreStates) {
      await select(excel, `Survey!${cells}`)
      expect(await panel(excel).locator('.offers-section .chip').count()).toBe(chips)
      await expectFit(excel, name, locale)
    }
    const view = excel.page.getByRole('tabpanel')
    const open = (at: number) => excel.page.getByRole('tab').nth(at).click()
    await open(1)
    await view.getByRole('searchbox').fill('NPS.TEST')
    await expectFit(excel, 'search', locale)
    await view.locator('.found button').first().click()
    await view.locator('.entry input').nth(0).fill('Survey!A2:A299')
    await view.locator('.entry input').nth(1).fill('Survey!A300:A600')
    await view.locator('.result-row').waitFor()
    await expectFit(excel, 'form', locale)
    await open(2)
    await view.locator('.charts summary').click()
    await view.locator('.own summary').click()
    await view.locator('.own-rows tr').nth(4).waitFor()
    await expectFit(excel, 'bands', locale)
    await open(3)
    await view.locator('.findings li').first().waitFor()
    await expectFit(excel, 'check', locale)
    await open(4)
    await view.locator('.columns').waitFor()
    await expectFit(excel, 'report', locale)
    await open(5)
    await expectFit(excel, 'help', locale)
    expect(refused).toEqual([])
  },
)

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
  await serveSite(page, { folder: 'dist/site', files: {}, platform: 'PC' }, () => {})
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
  await picture(page, `pane/outside-${options.locale}`)
})
