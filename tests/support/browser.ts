import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { afterAll } from 'vitest'

/** Nothing of the browser's own goes over the network. */
const quiet = [
  '--no-sandbox',
  '--no-first-run',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
]

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

let started: Promise<Browser> | null = null

/** One Chromium for a file of tests, closed after it. */
export function browser(): Promise<Browser> {
  started ??= chromium.launch({ executablePath, headless: true, args: quiet })
  return started
}

/**
 * A profile on disk, as people have: what a page keeps in a profile of memory alone Chromium may drop as soon as no page
 * is open.
 */
export function openProfile(directory: string, options: BrowserContextOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(directory, { executablePath, headless: true, args: quiet, ...options })
}

afterAll(async () => {
  const running = started
  started = null
  await (await running)?.close()
})
