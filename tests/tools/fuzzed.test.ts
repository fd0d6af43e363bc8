/** The fuzzers of tests/fuzz reach every door of the core: every function that the bindings call. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const textOf = (folder: string, ending: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')

const isIn = (text: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(text)

test('every function of the core and the catalogue that JavaScript can call is fuzzed', () => {
  const headers = textOf('wasm/core/include/loyalty', '.h') + textOf('wasm/catalog/include/loyalty/catalog', '.h')
  const declared = headers.replace(/\/\/.*/g, '').matchAll(/\b([a-z]\w*)\([^;{}]*\)\s*(?:const\s*)?(?:noexcept)?;/g)
  const bindings = textOf('wasm/bindings', '.cpp')
  const doors = [...new Set([...declared].map(([, name = '']) => name))].filter((name) => isIn(bindings, name))
  expect(doors.length).toBeGreaterThan(60)
  const fuzzers = textOf('tests/fuzz', '.cpp')
  expect(doors.filter((name) => !isIn(fuzzers, name))).toEqual([])
})
