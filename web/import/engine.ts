/** The functions inside the Worker, asked for as soon as it starts. */
import engineUrl from '../../build/engine/engine.wasm?url'
import { loadEngine } from '../../wasm/js/load.ts'
import type { Loyalty } from '../sheet/contract.ts'
import { createLoyalty } from '../sheet/loyalty.ts'

/** null when the engine cannot be had: a file is read without it, only the first scores are missing. */
export const loadingLoyalty: Promise<Loyalty | null> = loadEngine(fetch(engineUrl)).then(createLoyalty, () => null)
