import type { BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core'
import { browser } from './browser.ts'

interface Profile {
  readonly context: BrowserContext
  /** To a page that stays: it keeps the process which has read the scripts already. */
  readonly session: CDPSession
}

const profiles = new Map<string, Promise<Profile>>()

async function openProfile(origin: string, options: BrowserContextOptions): Promise<Profile> {
  const context = await (await browser()).newContext(options)
  const page = await context.newPage()
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(origin)
  return { context, session: await context.newCDPSession(page) }
}

function profileOf(origin: string, options: BrowserContextOptions): Promise<Profile> {
  const key = JSON.stringify([origin, options])
  const open = profiles.get(key)
  if (open) return open
  const opening = openProfile(origin, options)
  profiles.set(key, opening)
  opening.then(({ context }) => context.on('close', () => profiles.delete(key)))
  return opening
}

/**
 * A page for one origin that finds nothing kept there. Those of the same options share a profile of the browser: a new one takes
 * twice as long.
 */
export async function newTab(origin: string, options: BrowserContextOptions): Promise<Page> {
  const { context, session } = await profileOf(origin, options)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  return context.newPage()
}
