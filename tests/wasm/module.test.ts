/** The module and its hand-written interface name the same functions. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { engineModule } from './engine.ts'

/** Embind notes the number of arguments on every function it makes; the hottest call is an export of its own. */
const isBound = ([name, value]: [string, unknown]) =>
  name === '_tally' || (typeof value === 'function' && 'argCount' in value)

const declared = (): string[] => {
  const [, body = ''] = readFileSync('wasm/js/engine-module.d.ts', 'utf8').split('export interface EngineModule {')
  return Array.from(body.slice(0, body.indexOf('\n}')).matchAll(/^ {2}(\w+)\(/gm), ([, name]) => name as string)
}

test('every bound function is declared, and every declared one is bound', async () => {
  const module = await engineModule()
  const bound = Object.entries(module)
    .filter(isBound)
    .map(([name]) => name)
  expect(bound.sort()).toEqual(declared().sort())
})

test('no text is run as code', () => {
  expect(readFileSync('build/engine/engine.mjs', 'utf8')).not.toMatch(/new Function|\beval\(/)
})
