import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeManifest } from '../../../tools/manifest.mjs'
import { renderFunctions } from '../../../tools/render-functions.mjs'
import { functions } from '../../../web/sheet/table.ts'

test('everything that the manifest names is written beside the site', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'loyalty-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const url = 'https://example.org/loyalty'
  await renderFunctions(url, directory)
  writeManifest(directory, { url })
  expect(readdirSync(directory).sort()).toEqual(['functions-ru.json', 'functions.json', 'icons', 'manifest.xml'])
  const named = readFileSync(join(directory, 'manifest.xml'), 'utf8').match(/(?<=loyalty\/)[\w./-]+\.(json|png)/g) ?? []
  // Two lists of functions, four icons of the add-in, three of each of the three buttons.
  expect(new Set(named).size).toBe(15)
  for (const file of named) expect(readFileSync(join(directory, file)).length).toBeGreaterThan(100)
  const read = (file: string) => JSON.parse(readFileSync(join(directory, file), 'utf8'))
  expect(read('functions.json').functions).toHaveLength(functions.length)
  expect(read('functions-ru.json').functions[0].helpUrl).toBe(`${url}/help/ru/${functions[0]?.name}.html`)
})
