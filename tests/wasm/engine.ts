/** The built engine, as every test of this folder uses it. */
import { readFileSync } from 'node:fs'
import createModule, { type EngineModule } from '#engine'
import { version } from '../../package.json'
import type { Engine } from '../../wasm/js/engine.ts'
import { loadEngine } from '../../wasm/js/load.ts'

export const engineBytes = (): Uint8Array => readFileSync('build/engine/engine.wasm')

/** The engine with the text of its version replaced. */
export function engineOfVersion(other: string): Buffer {
  const bytes = Buffer.from(engineBytes())
  const at = bytes.indexOf(`${version}\0`)
  if (at < 0) throw new Error('the engine does not say its version')
  bytes.write(other.padEnd(version.length, '\0'), at)
  return bytes
}

export const load = (): Promise<Engine> => loadEngine(engineBytes())

/** The module under the engine, for tests of its memory and its names. */
export const engineModule = (): Promise<EngineModule> =>
  createModule({
    instantiateWasm(imports, receive) {
      WebAssembly.instantiate(engineBytes() as BufferSource, imports).then(({ instance }) => receive(instance))
      return {}
    },
  })
