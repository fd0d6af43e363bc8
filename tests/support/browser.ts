import { type Browser, chromium } from 'playwright-core'

/** Nothing of the browser's own goes over the network; it draws on this processor without a detour by another one that is not there. */
const quiet = [
  '--no-sandbox',
  '--no-first-run',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-gpu',
]

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

let started: Promise<Browser> | null = null

/** One Chromium for all files of tests of a project. It ends with their process. */
export function browser(): Promise<Browser> {
  started ??= launch()
  return started
}

async function launch(): Promise<Browser> {
  const running = await chromium.launch({ executablePath, headless: true, args: quiet })
  running.on('disconnected', () => {
    started = null
  })
  return running
}
