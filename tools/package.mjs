/** Puts what is deployed into one folder: the site with manifests for its address, and the module. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeHosting } from './hosting.mjs'
import { siteAddress, writeManifest } from './manifest.mjs'
import { renderFunctions } from './render-functions.mjs'

const options = {
  url: { type: 'string', default: 'https://localhost:3000' },
  namespace: { type: 'string' },
  out: { type: 'string', default: 'dist/package' },
}

const copyFresh = (from, to) => {
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true })
}

/** The add-in cannot ask Excel for it. */
const tellNamespace = (page, namespace) => {
  const html = readFileSync(page, 'utf8')
  const told = `<meta name="functions-namespace" content="${namespace}">`
  writeFileSync(
    page,
    html.replace(/<title>/, (title) => `${told}\n    ${title}`),
  )
}

const pack = async ({ url: given, namespace, out }) => {
  const url = siteAddress(given)
  const site = join(out, 'site')
  const module = join(out, 'sheet')
  copyFresh('dist/site', site)
  copyFresh('dist/sheet', module)
  writeManifest(site, { url, namespace })
  if (namespace) tellNamespace(join(site, 'taskpane.html'), namespace)
  await renderFunctions(url, site)
  writeHosting(out, site, url)
  console.log(`Upload ${site} to ${url}/ and load ${join(site, 'manifest.xml')} in Excel. The module is in ${module}.`)
}

try {
  await pack(parseArgs({ options }).values)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
