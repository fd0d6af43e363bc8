/** The panel or a chart alone, in a tab that finds nothing kept. */
import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import type { Served } from '../../../tools/serve.mjs'
import { serveBuilt } from '../../support/built.ts'
import { newTab } from '../../support/tab.ts'

export interface Look {
  readonly language?: 'en' | 'ru'
  readonly theme?: 'light' | 'dark' | 'contrast'
  readonly width?: number
}

const kPanel = 'preview/preview.html'
const kChart = 'charts/preview.html'

/** For all files of tests, which share a process. */
let site: Promise<Served> | null = null

async function open(path: string, subject: Record<string, string>, look: Look, height: number): Promise<Page> {
  site ??= serveBuilt('tests/ui', [kPanel, kChart])
  const { url } = await site
  const { language = 'en', theme = 'light', width = 0 } = look
  const page = await newTab(new URL(url).origin, {})
  onTestFinished(() => page.close())
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none' })
  const query = new URLSearchParams({ ...subject, language, ...(theme === 'contrast' ? {} : { theme }) })
  await page.goto(`${url}${path}?${query}`)
  return page
}

export async function openPreview({ state, ...look }: Look & { readonly state: string }): Promise<Page> {
  const page = await open(kPanel, { state }, { width: 320, ...look }, 700)
  await page.waitForSelector('.panel-content > section')
  return page
}

export async function openChart({ chart, width = 450, ...look }: Look & { readonly chart: string }): Promise<Page> {
  const page = await open(kChart, { chart }, { width, ...look }, 600)
  const drawn = ['.loyalty-panel svg', '.sideways svg', `.loyalty-chart svg[width="${width - 32}"]`]
  await page.waitForSelector(drawn.join(', '))
  return page
}
