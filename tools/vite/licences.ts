import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import type { ShippedPackage } from '../../web/reference/licences-page.ts'

/** Where each build writes what it has shipped; tools/licences.mjs joins them. */
const kFolder = 'build/licences'
/** Builds of Workers run inside the build of their page. */
const folders = new Set<string>()

const isPackage = (folder: string) => {
  const file = join(folder, 'package.json')
  return existsSync(file) && 'version' in JSON.parse(readFileSync(file, 'utf8'))
}

/** The folder of the package that a module belongs to, null for a module of ours. */
function packageOf(module: string): string | null {
  const file = module.replace(/^\0+|[?#].*$/g, '')
  if (!file.includes(`node_modules${sep}`)) return null
  for (let folder = dirname(file); folder.includes('node_modules'); folder = dirname(folder)) {
    if (isPackage(folder)) return folder
  }
  throw new Error(`${relative('', file)} belongs to no package: its licence is not known.`)
}

function described(folder: string): ShippedPackage {
  const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
  const address = String(typeof repository === 'string' ? repository : (repository?.url ?? ''))
    .replace(/^git(\+https)?:\/\/|^git@github\.com:/, (start) =>
      start.endsWith(':') ? 'https://github.com/' : 'https://',
    )
    .replace(/\.git$/, '')
    .replace(/^(?:github:)?([\w-]+\/[\w-]+)$/, 'https://github.com/$1')
  const named = /^SEE LICEN[CS]E/i.test(license ?? '') ? null : license
  const licence = named ?? (/^\s*Apache License\s+Version 2\.0/.test(text) ? 'Apache-2.0' : 'not known')
  return { name, version, licence, address, text }
}

/** Writes down the packages whose code is in the bundle. */
export const licences = (build: string): Plugin => ({
  name: 'licences',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []))
    for (const module of modules) {
      const folder = packageOf(module)
      if (folder !== null) folders.add(folder)
    }
  },
  writeBundle() {
    mkdirSync(kFolder, { recursive: true })
    writeFileSync(join(kFolder, `${build}.json`), JSON.stringify([...folders].sort().map(described)))
  },
})
