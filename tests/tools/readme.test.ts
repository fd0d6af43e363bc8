import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { readmes, withFunctions } from '../../tools/readme.mjs'
import type { Loyalty } from '../../web/sheet/contract.ts'

test.each(['en', 'ru'] as const)(
  'README lists the functions as they are, in %s (mend it with: node tools/readme.mjs)',
  async (language) => {
    const module: { load(): Promise<Loyalty> } = await import(pathToFileURL('dist/sheet/loyalty.mjs').href)
    const { functions } = await module.load()
    const readme = readFileSync(readmes[language], 'utf8')
    expect(functions.length).toBeGreaterThan(0)
    expect(readme).toBe(withFunctions(readme, functions, language))
  },
)
