import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { withFunctions } from '../../tools/readme.mjs'
import type { Loyalty } from '../../web/sheet/contract.ts'

it('README.md lists the functions as they are (mend it with: node tools/readme.mjs)', async () => {
  const module: { load(): Promise<Loyalty> } = await import(pathToFileURL('dist/sheet/loyalty.mjs').href)
  const { functions } = await module.load()
  const readme = readFileSync('README.md', 'utf8')
  expect(functions.length).toBeGreaterThan(0)
  expect(readme).toBe(withFunctions(readme, functions))
})
