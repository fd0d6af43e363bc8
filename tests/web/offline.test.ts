/** The page without a connection, and a new version of it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { serve } from '../../tools/serve.mjs'
import { browser } from '../support/browser.ts'

/** A site of our own, which can be taken down and changed. */
const folder = mkdtempSync(join(tmpdir(), 'loyalty-site-'))
const kKept = 30_000

beforeAll(() => cpSync('dist/site', folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true }))

async function newVisitor(): Promise<BrowserContext> {
  const context = await (await browser()).newContext()
  onTestFinished(() => context.close())
  return context
}

/** Visits, and stays until the copy is complete. */
async function visit(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(({ active }) => active !== null), null, {
    timeout: kKept,
  })
  return page
}

test('after the first visit the page, the grid, the functions and the help open without a connection', async () => {
  const site = await serve(folder)
  const context = await newVisitor()
  await (await visit(context, `${site.url}?lang=en`)).close()
  await site.close()
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(`${site.url}?lang=en&example=nps`)
  await page.waitForSelector('#cells:not([aria-busy])', { timeout: kKept })
  await expect.poll(() => page.locator('#panel').textContent(), { timeout: kKept }).toContain('40')
  await page.goto(`${site.url}?lang=ru`)
  await page.setInputFiles('#file', { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('NPS\n10\n9\n0\n') })
  await expect.poll(() => page.locator('.first-value').first().textContent(), { timeout: kKept }).toBe('NPS +33')
  await page.goto(`${site.url}help/en/index.html`)
  expect(await page.locator('h1').textContent()).not.toBe('')
  expect(faults).toEqual([])
})

test('a new version comes at the next visit, and its worker takes the place of the old one', async () => {
  const site = await serve(folder)
  onTestFinished(() => site.close())
  const context = await newVisitor()
  await (await visit(context, `${site.url}?lang=en`)).close()
  const page = join(folder, 'index.html')
  const worker = join(folder, 'service-worker.js')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<body ', '<body data-version="next" '))
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8').replace(/loyalty-`?\}?[^;,]*?([0-9a-f]{16})/, (all) =>
      all.replace(/[0-9a-f]{16}/, 'f'.repeat(16)),
    ),
  )
  const next = await visit(context, `${site.url}?lang=en`)
  expect(await next.locator('body').getAttribute('data-version')).toBe('next')
  await next.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await next.waitForFunction(async () => (await caches.keys()).some((name) => name.endsWith('f'.repeat(16))), null, {
    timeout: kKept,
  })
  await next.close()
  const later = await visit(context, `${site.url}?lang=en`)
  await expect.poll(() => later.evaluate(async () => (await caches.keys()).length), { timeout: kKept }).toBe(1)
})

test('the page can be installed: a manifest with a name and icons that exist', async () => {
  const { name, start_url, icons } = JSON.parse(readFileSync(join(folder, 'app.webmanifest'), 'utf8'))
  expect([name, start_url]).toEqual(['Loyalty', './index.html'])
  for (const { src, sizes } of icons as { src: string; sizes: string }[]) {
    const png = readFileSync(join(folder, src))
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
  }
  expect(icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual(['192x192', '512x512'])
})
