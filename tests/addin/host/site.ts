import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { BrowserContext, Route } from 'playwright-core'

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
const sayPlatform = (platform: string) =>
  `\n;OfficeExt.HostName.Host.prototype.getPlatform = () => ${JSON.stringify(platform)};`

async function answerOffice(route: Route, path: string, platform: string): Promise<void> {
  const file = join(officeJs, path)
  if (!existsSync(file)) return route.abort()
  if (path !== 'office.js') return route.fulfill({ path: file })
  return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file, 'utf8') + sayPlatform(platform) })
}

async function answerSite(route: Route, path: string, { folder, files }: SiteOptions): Promise<void> {
  const own = files[path]
  const contentType = `${types[path.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`
  if (own !== undefined) return route.fulfill({ contentType, body: own })
  const file = join(folder, decodeURIComponent(path))
  return existsSync(file) && statSync(file).isFile() ? route.fulfill({ path: file }) : route.fulfill({ status: 404 })
}

/** Answers the page's requests from these two places; any other is refused and named. */
export async function serveSite(context: BrowserContext, options: SiteOptions, refused: (url: string) => void) {
  await context.route('**/*', async (route) => {
    const url = route.request().url()
    if (url.startsWith(officeCdn))
      return answerOffice(route, new URL(url).pathname.slice('/lib/1/hosted/'.length), options.platform)
    if (url.startsWith(`${origin}/`)) return answerSite(route, new URL(url).pathname, options)
    refused(url)
    return route.abort()
  })
}
