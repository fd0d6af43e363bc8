/**
 * node tools/manifest.mjs [--url https://host/path] [--namespace NAME] [--out directory]
 * Writes manifest.xml for another address than localhost, and with a prefix before every function's name where one is wanted.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const localAddress = 'https://localhost:3000'

/** The address without its last slash, or a sentence about what is wrong with it. */
export const siteAddress = (text) => {
  if (!URL.canParse(text)) throw new Error(`'${text}' is no address: give one like https://host/path.`)
  const { protocol, search, hash } = new URL(text)
  if (protocol !== 'https:') throw new Error(`'${text}' is not https: Office loads add-ins from https addresses only.`)
  if (search || hash) throw new Error(`'${text}' has more than a path: give one like https://host/path.`)
  return text.replace(/\/+$/, '')
}

/** Microsoft's rule for namespaces; shorter than 33 characters. */
const checkNamespace = (namespace) => {
  if (!/^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(namespace)) {
    throw new Error(
      `'${namespace}' is no prefix: begin with a letter, then letters, digits, dots and underscores, 32 at most.`,
    )
  }
}

/** The same for the same prefix, so that an update replaces what is installed; another than without it, so that both can be. */
const idFor = (id, namespace) => {
  const hex = createHash('sha256').update(`${id} ${namespace}`).digest('hex')
  const variant = ((Number.parseInt(hex[16], 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}

const withNamespace = (manifest, namespace) => {
  checkNamespace(namespace)
  const resource = `<bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>`
  return manifest
    .replace(/<Id>(.*)<\/Id>/, (_, id) => `<Id>${idFor(id, namespace)}</Id>`)
    .replace(/( *)<\/Metadata>\n/, (end, indent) => `${end}${indent}<Namespace resid="Functions.Namespace"/>\n`)
    .replace(/( *)<bt:ShortStrings>\n/, (start, indent) => `${start}${indent}  ${resource}\n`)
    .replaceAll('=NPS(', `=${namespace}.NPS(`)
}

/** A text with the addresses of the local site, for another place. */
export const atAddress = (text, url) => text.replaceAll(localAddress, siteAddress(url))

export const renderManifest = (manifest, { url = localAddress, namespace = '' } = {}) => {
  const placed = atAddress(manifest, url.replaceAll('&', '&amp;'))
  return namespace === '' ? placed : withNamespace(placed, namespace)
}

/** The manifest and the icons it names, into the folder of the site. */
export const writeManifest = (directory, settings) => {
  const manifest = renderManifest(readFileSync('manifest.xml', 'utf8'), settings)
  const icons = join(directory, 'icons')
  mkdirSync(icons, { recursive: true })
  writeFileSync(join(directory, 'manifest.xml'), manifest)
  for (const file of readdirSync('assets/icons').filter((name) => name.endsWith('.png'))) {
    copyFileSync(join('assets/icons', file), join(icons, file))
  }
}

if (import.meta.filename === process.argv[1]) {
  const options = {
    url: { type: 'string' },
    namespace: { type: 'string' },
    out: { type: 'string', default: 'dist/site' },
  }
  const { values } = parseArgs({ options })
  try {
    writeManifest(values.out, values)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
