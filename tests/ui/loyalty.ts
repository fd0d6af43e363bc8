import { readFileSync } from 'node:fs'
import { loadEngine } from '../../wasm/js/load.ts'
import type { Loyalty } from '../../web/sheet/contract.ts'
import { createLoyalty } from '../../web/sheet/loyalty.ts'

/** The functions on the engine as built. */
export const realLoyalty = async (): Promise<Loyalty> =>
  createLoyalty(await loadEngine(readFileSync('build/engine/engine.wasm')))
