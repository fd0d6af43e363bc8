import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import type { ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { browser } from '../support/browser.ts'
import { clippedElements } from '../support/clipped.ts'
import { startPreview } from './preview/server.ts'

let server: ViteDevServer

beforeAll(async () => {
  server = await startPreview()
})
afterAll(() => server.close())

interface Look {
  readonly chart: string
  readonly language?: 'en' | 'ru'
  readonly theme?: 'light' | 'dark' | 'contrast'
  readonly width?: number
}

async function openChart({ chart, language = 'en', theme = 'light', width = 450 }: Look): Promise<Page> {
  const forcedColors = theme === 'contrast' ? 'active' : 'none'
  const context = await (await browser()).newContext({ viewport: { width, height: 600 }, forcedColors })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const query = new URLSearchParams({ chart, language, ...(theme === 'contrast' ? {} : { theme }) })
  await page.goto(`${server.resolvedUrls?.local[0]}tests/ui/charts/preview.html?${query}`)
  await page.waitForSelector(`.loyalty-chart svg[width="${width - 32}"], .loyalty-chart .sideways svg`)
  return page
}

const charts = ['year', 'onePeriod', 'manyWeeks', 'five', 'crowd', 'cohorts', 'manyCohorts']

test.each(charts)('%s: fits at 320, 450 and 900 in both languages, and is no barrier', async (chart) => {
  for (const [language, theme, width] of [
    ['en', 'light', 320],
    ['ru', 'light', 320],
    ['ru', 'dark', 450],
    ['en', 'contrast', 450],
    ['en', 'light', 900],
  ] as const) {
    const page = await openChart({ chart, language, theme, width })
    await page.screenshot({
      path: `tests/screenshots/ui/chart-${chart}-${language}-${theme}-${width}.png`,
      fullPage: true,
    })
    expect((await clippedElements(page)).filter((each) => !each.startsWith('DIV.sideways'))).toEqual([])
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.close()
  }
})
