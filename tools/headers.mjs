/** What the files of the site are served with: by `./dev start`, and by the hosts that a package is made for. */
import { extname } from 'node:path'
import { securityPolicy } from './security_policy.mjs'

export const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.sql': 'application/sql; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
}

export const typeOf = (path) => types[extname(path)] ?? 'application/octet-stream'

/** Files of assets/ have their content in their name: another content would have another name. */
const cacheControl = (path) => (path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')

const isPage = (path) => path.endsWith('.html') || path === 'help/'

/** Of a file of the site, or of a folder that ends with a slash. */
export const headersFor = (path) => ({
  'Cache-Control': cacheControl(path),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  ...(isPage(path) && { 'Content-Security-Policy': securityPolicy(`/${path}`) }),
})
