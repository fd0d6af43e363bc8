import type { Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { onTestFinished } from 'vitest'
import { browser } from '../../support/browser.ts'

export interface PreviewOptions {
  readonly state: string
  readonly language?: 'en' | 'ru'
  readonly theme?: 'light' | 'dark' | 'contrast'
  readonly width?: number
}

/** Serves the panel alone, unbuilt. */
export async function startPreview(): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    cacheDir: 'build/vite-preview',
    appType: 'mpa',
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, watch: null },
    optimizeDeps: { entries: ['tests/ui/preview/preview.ts'] },
  })
  return server.listen()
}

export async function openPreview(server: ViteDevServer, options: PreviewOptions): Promise<Page> {
  const { state, language = 'en', theme = 'light', width = 320 } = options
  const forcedColors = theme === 'contrast' ? 'active' : 'none'
  const context = await (await browser()).newContext({ viewport: { width, height: 700 }, forcedColors })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const query = new URLSearchParams({ state, language, ...(theme === 'contrast' ? {} : { theme }) })
  await page.goto(`${server.resolvedUrls?.local[0]}tests/ui/preview/preview.html?${query}`)
  await page.waitForSelector('.panel-content > section')
  return page
}
