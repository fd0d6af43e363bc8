/** The built engine, as every test of this folder uses it. */
import { readFileSync } from 'node:fs'
import type { Engine } from '../../wasm/js/engine.ts'
import { loadEngine } from '../../wasm/js/load.ts'

export const engineBytes = (): Uint8Array => readFileSync('build/engine/engine.wasm')

export const load = (): Promise<Engine> => loadEngine(engineBytes())
