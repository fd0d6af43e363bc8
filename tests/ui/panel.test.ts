import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { clippedElements } from '../support/clipped.ts'
import { picture } from '../support/picture.ts'
import { openPreview } from './preview/open.ts'

const states = [
  ...['airport', 'smallSample', 'criteria', 'loyaltyIndex', 'repeatRate', 'valueOnly', 'hole', 'markup'],
  ...['offScale', 'empty', 'failure'],
]

const looks = [
  ...states.map((state) => ({ state, theme: 'light' }) as const),
  ...['airport', 'criteria', 'offScale', 'empty'].flatMap((state) =>
    (['dark', 'contrast'] as const).map((theme) => ({ state, theme })),
  ),
]

async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate(`panel.setLanguage('${language}')`)
  await page.waitForSelector(`.loyalty-panel[lang="${language}"][aria-busy="false"]`)
}

test.each(looks)(
  '$state $theme: fits at 320 and 450 in both languages, and is no barrier',
  async ({ state, theme }) => {
    const page = await openPreview({ state, theme })
    for (const summary of await page.locator('summary:visible').all()) await summary.click()
    for (const language of ['en', 'ru']) {
      await speak(page, language)
      for (const width of [320, 450]) {
        await page.setViewportSize({ width, height: 700 })
        expect(await clippedElements(page)).toEqual([])
        await picture(page, `ui/${state}-${language}-${theme}-${width}`, true)
      }
    }
    expect(await violations(page)).toEqual([])
  },
)

test('the score and its interval lie where the scale says', async () => {
  const page = await openPreview({ state: 'airport', width: 320 })
  const boxes = await page.evaluate(() => {
    const box = (selector: string): DOMRect => (document.querySelector(selector) as Element).getBoundingClientRect()
    return {
      chart: box('.band-chart'),
      pin: box('.pin-head'),
      whisker: box('.whisker.line'),
      band: box('.band.current'),
    }
  })
  // Of 288 px: the band from 30 to 70 begins at 65.585 % and ends at 85.251 %, so a point is 0.49164 % wide.
  const at = (points: number): number => boxes.chart.x + 2.88 * (65.58505 + (points - 30) * 0.4916421)
  expect(boxes.chart.width).toBe(288)
  expect(boxes.pin.x + boxes.pin.width / 2).toBeCloseTo(at(39.84), 0)
  expect(boxes.whisker.x).toBeCloseTo(at(37.18236), 0)
  expect(boxes.whisker.x + boxes.whisker.width).toBeCloseTo(at(42.41022), 0)
  expect(boxes.band.x).toBeCloseTo(at(30), 0)
  expect(boxes.band.x + boxes.band.width).toBeCloseTo(at(70), 0)
})

test.each(['airport', 'loyaltyIndex', 'repeatRate', 'hole'])('labels of %s do not touch', async (state) => {
  const page = await openPreview({ state, language: 'ru' })
  const labels = await page
    .locator('.band-chart text')
    .evaluateAll((texts) =>
      texts.map((text) => text.getBoundingClientRect()).map(({ left, right }) => [left, right] as const),
    )
  expect(labels.length).toBeGreaterThan(2)
  for (const [i, [left]] of labels.entries()) if (i > 0) expect(left - (labels[i - 1]?.[1] ?? 0)).toBeGreaterThan(2)
})

test('the chart is a full sentence, the histogram a table', async () => {
  const page = await openPreview({ state: 'airport' })
  const sentence =
    'NPS +39.84: “Many loyal customers”. The scale runs from −100 to +100. 95\u202f% interval from 37.2 to 42.4.'
  expect(await page.getByRole('img', { name: sentence }).count()).toBe(1)
  const rows = await page.locator('.histogram tbody tr').allInnerTexts()
  expect(rows.map((row) => row.split(/\s+/))).toContainEqual(['8', '677'])
  expect(await page.getByRole('status').textContent()).toContain('Many loyal customers')
})

test('a chip selects its cells', async () => {
  const page = await openPreview({ state: 'airport' })
  await page.getByRole('button', { name: '84 off scale (11)' }).press('Enter')
  await expect.poll(() => page.locator('body').getAttribute('data-selected')).toBe('Survey!C12:C14,Survey!C42')
  expect(await page.locator('.chips span.chip').count()).toBe(0)
})

test('an error leads to its cell', async () => {
  const page = await openPreview({ state: 'offScale' })
  await page.getByRole('button', { name: 'Go to Survey!C14' }).click()
  await expect.poll(() => page.locator('body').getAttribute('data-selected')).toBe('Survey!C14')
})

test('text of a workbook stays text, and only https becomes a link', async () => {
  const page = await openPreview({ state: 'markup' })
  expect(await page.locator('img, script[src="x"]').count()).toBe(0)
  expect(await page.getByText('<img src=x onerror=alert(1)>').count()).toBe(3)
  expect(await page.locator('a').count()).toBe(0)
  const linked = await openPreview({ state: 'hole' })
  const link = linked.locator('.source a')
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
  expect(await link.getAttribute('href')).toMatch(/^https:/)
})

test('what a person opened stays open, and reading again moves nothing', async () => {
  const page = await openPreview({ state: 'airport' })
  const bands = page.locator('details').filter({ hasText: 'All bands' })
  await bands.locator('summary').click()
  const places = () =>
    page.locator('.panel-content *').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().y))
  const before = await places()
  await speak(page, 'ru')
  await speak(page, 'en')
  expect(await bands.getAttribute('open')).toBe('')
  expect(await places()).toEqual(before)
  await page.locator('main').evaluate((root) => root.setAttribute('aria-busy', 'true'))
  expect(await places()).toEqual(before)
})
