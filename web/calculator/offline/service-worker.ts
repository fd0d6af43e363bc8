/**
 * Keeps a copy of the site, so that the page opens without a connection. One cache for each version: the worker of a new
 * version fills its own while the old one still serves the pages that are open, and takes over when they are closed. A page
 * comes from the network where there is one, so that nobody is held at an old version; what it names by a hash comes from
 * the copy.
 */

/** Set by the build (tools/offline.mjs): the files of this version, and a hash over all of them. */
declare const siteFiles: readonly string[]
declare const siteVersion: string

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface Fetching extends Lasting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

const kCaches = 'loyalty-'
const kCache = `${kCaches}${siteVersion}`
/** A connection that answers no sooner is as good as none. */
const kPatience = 3000
const root = new URL('./', location.href)
const kept = new Set(siteFiles.map((file) => new URL(file, root).href))

const withoutQuery = (url: string) => url.replace(/[?#].*$/, '')
const pageOf = (url: string) => (withoutQuery(url) === root.href ? new URL('index.html', root).href : withoutQuery(url))

/** The browser's own copy may be of the version before. */
async function keepSite(): Promise<void> {
  const cache = await caches.open(kCache)
  await cache.addAll([...kept].map((url) => new Request(url, { cache: 'no-cache' })))
}

async function forgetOlderVersions(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(kCaches) && name !== kCache)
  await Promise.all(older.map((name) => caches.delete(name)))
}

async function fromCopy(url: string): Promise<Response | undefined> {
  return (await caches.open(kCache)).match(url)
}

async function fromNetworkFirst(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(kPatience) })
    if (answer.ok) return answer
    throw new Error(answer.statusText)
  } catch {
    return (await fromCopy(pageOf(request.url))) ?? fetch(request)
  }
}

addEventListener('install', (event) => (event as Lasting).waitUntil(keepSite()))
addEventListener('activate', (event) => (event as Lasting).waitUntil(forgetOlderVersions()))
addEventListener('fetch', (event) => {
  const { request } = event as Fetching
  const page = pageOf(request.url)
  if (request.method !== 'GET' || !kept.has(page)) return
  const isPage = request.mode === 'navigate'
  const answer = isPage ? fromNetworkFirst(request) : fromCopy(page).then((copy) => copy ?? fetch(request))
  ;(event as Fetching).respondWith(answer)
})
