import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { browser } from '../../support/browser.ts'
import { origin } from './site.ts'

interface Profile {
  readonly context: BrowserContext
  /** To a page that stays: it keeps the process which has read office.js already. */
  readonly session: CDPSession
}

let profile: Promise<Profile> | null = null

async function openProfile(): Promise<Profile> {
  const context = await (await browser()).newContext({ ignoreHTTPSErrors: true })
  const page = await context.newPage()
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(origin)
  return { context, session: await context.newCDPSession(page) }
}

/** A page that finds nothing kept. Those of a file of tests share a profile of the browser: a new one takes twice as long. */
export async function newTab(): Promise<Page> {
  profile ??= openProfile()
  const { context, session } = await profile
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  return context.newPage()
}
