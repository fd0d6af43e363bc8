/** A page that only reads files. */
import type { Page } from 'playwright-core'
import type { Served } from '../../../tools/serve.mjs'
import { browser } from '../../support/browser.ts'
import { serveBuilt } from '../../support/built.ts'

let site: Promise<Served> | null = null

export async function openReading(): Promise<Page> {
  site ??= serveBuilt('tests/web/reading', ['index.html'])
  const { url } = await site
  const page = await (await (await browser()).newContext()).newPage()
  await page.goto(url)
  await page.waitForFunction(() => 'reading' in globalThis)
  return page
}
