import type { BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core'
import { browser } from './browser.ts'

interface Profile {
  readonly context: BrowserContext
  /** To a page that stays: it keeps the process which has read the scripts already. */
  readonly session: CDPSession
}

let profile: Promise<Profile> | null = null

async function openProfile(origin: string, options: BrowserContextOptions): Promise<Profile> {
  const context = await (await browser()).newContext(options)
  const page = await context.newPage()
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(origin)
  return { context, session: await context.newCDPSession(page) }
}

/**
 * A page for one origin that finds nothing kept there. Those of a file of tests share a profile of the browser, opened with the
 * first one's options: a new profile takes twice as long.
 */
export async function newTab(origin: string, options: BrowserContextOptions): Promise<Page> {
  profile ??= openProfile(origin, options)
  const { context, session } = await profile
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  return context.newPage()
}
