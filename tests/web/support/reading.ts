/** A page that only reads files, built and served as the site is, with its policy. */
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import { serve } from '../../../tools/serve.mjs'
import { browser } from '../../support/browser.ts'

const directory = 'build/reading'
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  await build({
    configFile: false,
    root: 'tests/web/reading',
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: `${process.cwd()}/${directory}`, emptyOutDir: true, target: 'es2022' },
  })
  site = await serve(directory)
})

afterAll(() => site.close())

export async function openReading(): Promise<Page> {
  const context = await (await browser()).newContext()
  const page = await context.newPage()
  await page.goto(site.url)
  await page.waitForFunction(() => 'reading' in globalThis)
  return page
}
