import { type Browser, chromium } from 'playwright-core'
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

let started: Promise<Browser> | null = null

/** One Chromium for a file of tests, closed after it. */
export function browser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  started ??= chromium.launch({ executablePath, headless: true, args: quiet })
  return started
}

afterAll(async () => {
  const running = started
  started = null
  await (await running)?.close()
})
