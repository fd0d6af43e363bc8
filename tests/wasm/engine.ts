/** The built engine, as every test of this folder uses it. */
import { readFileSync } from 'node:fs'
import createModule, { type EngineModule } from '#engine'
import type { Engine } from '../../wasm/js/engine.ts'
import { loadEngine } from '../../wasm/js/load.ts'

export const engineBytes = (): Uint8Array => readFileSync('build/engine/engine.wasm')

export const load = (): Promise<Engine> => loadEngine(engineBytes())

/** The module under the engine, for tests of its memory and its names. */
export const engineModule = (): Promise<EngineModule> =>
  createModule({
    instantiateWasm(imports, receive) {
      WebAssembly.instantiate(engineBytes() as BufferSource, imports).then(({ instance }) => receive(instance))
      return {}
    },
  })
