/** The task pane's looks and its bad days: no engine, no Excel, no Microsoft. */
import { expect, onTestFinished, test } from 'vitest'
import { airportAnswers } from '../support/airport.ts'
import { violations } from '../support/axe.ts'
import { browser } from '../support/browser.ts'
import { clippedElements } from '../support/clipped.ts'
import { type Excel, openExcel } from './host/excel.ts'
import { origin, serveSite } from './host/site.ts'
import { panel, select, shown } from './support/pane.ts'

const looks = [
  { locale: 'en-US', colorScheme: 'light', forcedColors: 'none' },
  { locale: 'en-US', colorScheme: 'dark', forcedColors: 'none' },
  { locale: 'en-US', colorScheme: 'light', forcedColors: 'active' },
  { locale: 'ru-RU', colorScheme: 'light', forcedColors: 'none' },
  { locale: 'ru-RU', colorScheme: 'dark', forcedColors: 'none' },
  { locale: 'ru-RU', colorScheme: 'light', forcedColors: 'active' },
] as const

/** A survey with everything that can be said of it, and one score. */
const survey = [
  ['Score', 'Airline', 'Would you come again?', 'How satisfied are you?'],
  ...airportAnswers
    .slice(800, 1400)
    .map(([answer], i) => [answer ?? null, `Airline ${i % 4}`, i % 3 ? 'surely' : null, 1 + (i % 5)]),
  ...[11, 11, 11, "'9", 'n/a', 8.5].map((answer) => [answer, 'Airline 1', null, 4]),
]

type Look = (typeof looks)[number]

async function openLook({ locale, ...media }: Look): Promise<{ excel: Excel; refused: string[] }> {
  const refused: string[] = []
  const excel = await openExcel({ locale, sheets: { Survey: survey }, prepare: (page) => page.emulateMedia(media) })
  excel.page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await excel.type('Survey!F1', [['=NPS(A2:A607,,,"exclude")'], ['=NPS(A2:A607)']])
  return { excel, refused }
}

async function expectFit(excel: Excel, name: string, { locale, colorScheme, forcedColors }: Look): Promise<void> {
  for (const width of [450, 320]) {
    await excel.page.setViewportSize({ width, height: 800 })
    expect(await clippedElements(excel.page), `${name} at ${width}`).toEqual([])
    await excel.page.evaluate(() => scrollTo(0, 0))
    const theme = forcedColors === 'active' ? 'contrast' : colorScheme
    const path = `tests/screenshots/pane/${name}-${locale}-${theme}-${width}.png`
    await excel.page.screenshot({ path, fullPage: true })
  }
  expect(await violations(excel.page), name).toEqual([])
}

test.each(looks)(
  '$locale, $colorScheme, forced colours $forcedColors: every view fits at 320 and 450, and is no barrier',
  async (look) => {
    const { excel, refused } = await openLook(look)
    for (const [name, cells] of [
      ['score', 'F1'],
      ['error', 'F2'],
      ['empty', 'H9'],
      ['offers', 'A1:D607'],
    ]) {
      await select(excel, `Survey!${cells}`)
      expect(await panel(excel).locator('.offers-section .chip').count()).toBe(name === 'offers' ? 2 : 0)
      await expectFit(excel, name ?? '', look)
    }
    const view = excel.page.getByRole('tabpanel')
    const open = (at: number) => excel.page.getByRole('tab').nth(at).click()
    await open(1)
    await view.getByRole('searchbox').fill('NPS.TEST')
    await expectFit(excel, 'search', look)
    await view.locator('.found button').first().click()
    await view.locator('.entry input').nth(0).fill('Survey!A2:A299')
    await view.locator('.entry input').nth(1).fill('Survey!A300:A600')
    await view.locator('.result-row').waitFor()
    await expectFit(excel, 'form', look)
    await open(2)
    await view.locator('.charts summary').click()
    await view.locator('.own summary').click()
    await view.locator('.own-rows tr').nth(4).waitFor()
    await expectFit(excel, 'bands', look)
    await open(3)
    await view.locator('.findings li').first().waitFor()
    await expectFit(excel, 'check', look)
    await open(4)
    await view.locator('.columns').waitFor()
    await expectFit(excel, 'report', look)
    await open(5)
    await expectFit(excel, 'help', look)
    expect(refused).toEqual([])
    const ground = await excel.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(ground).toBe(look.colorScheme === 'dark' ? 'rgb(27, 29, 32)' : 'rgb(255, 255, 255)')
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
  await page.screenshot({ path: `tests/screenshots/pane/outside-${options.locale}.png` })
})
