import type { Page } from 'playwright-core'
import type { ViteDevServer } from 'vite'
import { onTestFinished } from 'vitest'
import { browser } from '../../support/browser.ts'

export interface Look {
  readonly chart: string
  readonly language?: 'en' | 'ru'
  readonly theme?: 'light' | 'dark' | 'contrast'
  readonly width?: number
}

export async function openChart(server: ViteDevServer, look: Look): Promise<Page> {
  const { chart, language = 'en', theme = 'light', width = 450 } = look
  const forcedColors = theme === 'contrast' ? 'active' : 'none'
  const context = await (await browser()).newContext({ viewport: { width, height: 600 }, forcedColors })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const query = new URLSearchParams({ chart, language, ...(theme === 'contrast' ? {} : { theme }) })
  await page.goto(`${server.resolvedUrls?.local[0]}tests/ui/charts/preview.html?${query}`)
  const drawn = ['.loyalty-panel svg', '.sideways svg', `.loyalty-chart svg[width="${width - 32}"]`]
  await page.waitForSelector(drawn.join(', '))
  return page
}
