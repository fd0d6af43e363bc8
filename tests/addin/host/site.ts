import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Page, Route } from 'playwright-core'

/** Where manifest.xml of the repository expects the add-in. */
export const origin = 'https://localhost:3000'
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/'

/** Microsoft's own scripts, read from the package and never copied. */
export const officeJs = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
)

export interface SiteOptions {
  /** Folder of the built site. */
  readonly folder: string
  /** Files by path that stand before those of the folder: '/test.html'. */
  readonly files: Readonly<Record<string, string>>
  readonly platform: string
}

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', json: 'application/json' }

/**
 * The scripts of this package that talk to Excel on the web need its signed handshake, so the web profile too runs those of
 * Windows; only what they say of the platform is replaced.
 */
const sayPlatform = (script: string, platform: string) =>
  `${script}\n;OfficeExt.HostName.Host.prototype.getPlatform = () => ${JSON.stringify(platform)};`

/** Half a second of rest after each message with results, and fifty milliseconds before it, is most of what tests would wait for. */
const restLess = (script: string) =>
  script
    .replace(/(?<=_(smallerM|m)inContextSyncIntervalMills ?= ?)\d+/g, '0')
    .replace(/(?<=_setResultsDelayMillis ?= ?)50/, '5')

const adapt = (path: string, script: string, platform: string) => {
  if (path === 'office.js') return sayPlatform(script, platform)
  return path.startsWith('excel-') ? restLess(script) : script
}

const scripts = new Map<string, string>()

async function answerOffice(route: Route, path: string, platform: string): Promise<void> {
  const file = join(officeJs, path)
  if (!existsSync(file)) return route.abort()
  const key = `${path} ${platform}`
  const body = scripts.get(key) ?? adapt(path, readFileSync(file, 'utf8'), platform)
  scripts.set(key, body)
  return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body })
}

async function answerSite(route: Route, path: string, { folder, files }: SiteOptions): Promise<void> {
  const own = files[path]
  const contentType = `${types[path.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`
  if (own !== undefined) return route.fulfill({ contentType, body: own })
  const file = join(folder, decodeURIComponent(path))
  return existsSync(file) && statSync(file).isFile() ? route.fulfill({ path: file }) : route.fulfill({ status: 404 })
}

/** Answers the page's requests from these two places; any other is refused and named. */
export async function serveSite(page: Page, options: SiteOptions, refused: (url: string) => void) {
  await page.route('**/*', async (route) => {
    const url = route.request().url()
    if (url.startsWith(officeCdn))
      return answerOffice(route, new URL(url).pathname.slice('/lib/1/hosted/'.length), options.platform)
    if (url.startsWith(`${origin}/`)) return answerSite(route, new URL(url).pathname, options)
    refused(url)
    return route.abort()
  })
}
