import { type Browser, chromium } from 'playwright-core'
import { afterAll } from 'vitest'

let started: Promise<Browser> | null = null

/** One Chromium for a file of tests, closed after it. */
export function browser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  started ??= chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
  return started
}

afterAll(async () => {
  const running = started
  started = null
  await (await running)?.close()
})
