/** The list of other people's work: everything that the sources import is in it, with a licence that allows what we do. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shippedPackages } from '../../tools/licences.mjs'

const allowed = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Unlicense|CC0-1\.0)\b/
const shipped = shippedPackages()
const names = shipped.map(({ name }) => name)

const sources = ['web', 'addin', 'wasm/js'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
)

/** `@scope/name/part` is of the package `@scope/name`. */
const packageOf = (specifier: string) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ''

test('every package that a source imports for more than its types is there', () => {
  const imported = sources.flatMap((text) =>
    [...text.matchAll(/^(?:import (?!type )[^;]*?from|import|.*\bimport\() ?'(@?[a-z][^':]*)'/gm)].map(
      ([, name = '']) => packageOf(name),
    ),
  )
  expect(new Set(imported).size).toBeGreaterThan(5)
  expect([...new Set(imported)].filter((name) => !names.includes(name))).toEqual([])
})

test('each may be shipped, is of the version that the lock file pins, and is in the page and in the file of texts', () => {
  const locked: Record<string, { version: string }> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const pages = ['en', 'ru'].map((language) => readFileSync(`dist/site/help/${language}/licences.html`, 'utf8'))
  const texts = readFileSync('dist/site/licences.txt', 'utf8')
  for (const { name, version, licence, address, text } of shipped) {
    expect(licence, name).toMatch(allowed)
    expect(`${text}${address}`, name).not.toBe('')
    for (const shown of [...pages, texts]) expect(shown).toContain(name)
    const pinned = Object.entries(locked).filter(([path]) => path.endsWith(`node_modules/${name}`))
    if (version !== '') expect(pinned.map(([, each]) => each.version)).toContain(version)
  }
  expect(readFileSync('dist/sheet/licences.txt', 'utf8')).toBe(texts)
})
