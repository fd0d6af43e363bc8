/** Names for a packed variant, from the table. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadEngine } from '../../wasm/js/load.ts'
import { createLoyalty } from '../../web/sheet/loyalty.ts'
import { shortNames } from '../../web/sheet/short-names.ts'

const functionsWith = async (namespace: string) =>
  createLoyalty(await loadEngine(readFileSync('build/engine/engine.wasm')), namespace).functions

test('a variant without a word before its functions gets none: a name would hide the function', async () => {
  expect(shortNames(await functionsWith(''))).toEqual([])
})

/** The longest word that a manifest takes has 32 letters. */
describe.each(['LOYALTY', 'CX', 'A_Word_Of_Thirty_Two_Letters.Two'])('%s', async (namespace) => {
  const functions = await functionsWith(namespace)
  const names = shortNames(functions)

  test('every function has one, no longer than Excel on the web takes', () => {
    expect(names.map(({ name }) => name)).toEqual(functions.map(({ name }) => name))
    expect(Math.max(...names.map(({ formula }) => formula.length))).toBeLessThanOrEqual(255)
  })

  test('parameters are names that Excel takes, each once', () => {
    for (const { formula } of names) {
      const declared = formula
        .slice('=LAMBDA('.length, formula.indexOf(`${namespace}.`))
        .split(',')
        .slice(0, -1)
      const plain = declared.map((each) => each.replace(/^\[(.*)\]$/, '$1'))
      expect(new Set(plain).size).toBe(plain.length)
      for (const each of plain) {
        expect(each).toMatch(/^[A-Za-z_]\w*$/)
        expect(each).not.toMatch(/^([A-Za-z]{1,3}\d+|[RrCc])$/)
      }
    }
  })
})

test('what it looks like', async () => {
  const names = new Map(shortNames(await functionsWith('LOYALTY')).map(({ name, formula }) => [name, formula]))
  expect(names.get('RPR')).toBe('=LAMBDA(repeatCustomers,customers,LOYALTY.RPR(repeatCustomers,customers))')
  expect(names.get('AOV')).toBe('=LAMBDA(revenue,[orders],LOYALTY.AOV(revenue,IF(ISOMITTED(orders),"",orders)))')
})
