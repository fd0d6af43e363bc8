/** The headers of a packed site, in the words of those who serve it: `_headers` (Cloudflare Pages, Netlify) and nginx. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { headersFor, types } from './headers.mjs'

/** Files and folders of the site, folders with a slash. */
const placesOf = (site) =>
  readdirSync(site, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort()

/** Both hosts serve a page under a second address, without `.html`; index.html is the folder itself. */
const addressesOf = (place) => {
  if (place.endsWith('/')) return [`${place}*`]
  if (place === 'index.html') return ['', place]
  return place.endsWith('.html') ? [place, place.replace(/\.html$/, '')] : [place]
}

const linesOf = (headers, write) => Object.entries(headers).map(([name, value]) => write(name, value))

const headersFile = (site, folder) =>
  placesOf(site)
    .flatMap((place) => {
      const lines = linesOf(headersFor(place), (name, value) => `  ${name}: ${value}\n`).join('')
      return addressesOf(place).map((address) => `${folder}${address}\n${lines}`)
    })
    .join('\n')

const nginxTypes = () =>
  Object.entries(types).map(([ending, type]) => `        ${type.split(';')[0]} ${ending.slice(1)};`)

const textTypes = () => {
  const texts = Object.values(types).filter((type) => type.endsWith('utf-8'))
  return [...new Set(texts.map((type) => type.split(';')[0]))].filter((type) => type !== 'text/html').join(' ')
}

const addHeaders = (place, indent) =>
  linesOf(headersFor(place), (name, value) => `${indent}add_header ${name} "${value}";\n`).join('')

const usual = addHeaders('', '    ')

/** A location for each place that is served otherwise than most: in it nginx forgets the headers outside. */
const nginxLocations = (site, folder) =>
  placesOf(site)
    .filter((place) => addHeaders(place, '    ') !== usual)
    .map((place) => {
      const exact = place.endsWith('/') ? '' : '= '
      return `    location ${exact}"${folder}${place}" {\n${addHeaders(place, '        ')}    }\n`
    })
    .join('')

const redirect = (folder) =>
  folder === '/'
    ? ''
    : `location = "${folder.slice(0, -1)}" {\n    absolute_redirect off;\n    return 301 "${folder}";\n}\n`

const nginxFile = (site, folder, url) => `# ${url}/
# Include this file in the server block of that host. The files of the site lie in ${folder} under its root.
${redirect(folder)}location "${folder}" {
    index index.html;
    default_type application/octet-stream;
    types {
${nginxTypes().join('\n')}
    }
    charset utf-8;
    charset_types ${textTypes()};
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_types ${textTypes()} application/wasm image/svg+xml;
${usual}${nginxLocations(site, folder)}}
`

/** Beside the site: nginx.conf. In the site: what Cloudflare Pages, Netlify and GitHub Pages look for there. */
export const writeHosting = (directory, site, url) => {
  const { pathname } = new URL(url)
  const folder = `${pathname.replace(/\/$/, '')}/`
  writeFileSync(join(directory, 'nginx.conf'), nginxFile(site, decodeURI(folder), url))
  const headers = headersFile(site, folder)
  writeFileSync(join(site, '_headers'), headers)
  // GitHub Pages would leave out files whose names begin with an underscore.
  writeFileSync(join(site, '.nojekyll'), '')
}
