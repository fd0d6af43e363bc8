/** The functions on the built engine, as every test of this folder uses them. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { loadEngine } from '../../wasm/js/load.ts'
import type { Argument, Cell, CellError, Language, Result } from '../../web/sheet/contract.ts'
import { createLoyalty } from '../../web/sheet/loyalty.ts'

export const loyalty = createLoyalty(await loadEngine(readFileSync('build/engine/engine.wasm')))

/** One cell under another. */
export const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell])

export const call = (name: string, ...args: Argument[]): Result => loyalty.call(name, args)

export const table = (name: string, ...args: Argument[]): Cell[][] => {
  const result = call(name, ...args)
  expect(Array.isArray(result), JSON.stringify(result)).toBe(true)
  return result as Cell[][]
}

export function errorOf(name: string, args: readonly Argument[], language: Language = 'en'): CellError {
  const result = loyalty.call(name, args, { language })
  expect(result, JSON.stringify(result)).toHaveProperty('error')
  return result as CellError
}

/** A call that must be mended, its code and its sentence in both languages. */
export type BadInput = [name: string, args: Argument[], code: string, en: string | RegExp, ru: string | RegExp]

export const broken = { error: '#REF!', message: '' } as const
