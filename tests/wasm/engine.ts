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

const kPage = 2 ** 16
const kMemorySection = 5
const kGlobalSection = 6

/** A number of WebAssembly, seven bits in a byte, and the place after it. */
function numberAt(bytes: Uint8Array, place: number): [value: number, next: number] {
  let value = 0
  for (let at = place, shift = 0; ; at += 1, shift += 7) {
    const byte = bytes[at] ?? 0
    value |= (byte & 0x7f) << shift
    if (byte < 0x80) return [value, at + 1]
  }
}

function sectionAt(bytes: Uint8Array, wanted: number): number {
  for (let place = 8; place < bytes.length; ) {
    const [length, start] = numberAt(bytes, place + 1)
    if (bytes[place] === wanted) return start
    place = start + length
  }
  throw new Error(`the engine has no section ${wanted}`)
}

/** The engine with hardly any memory free when it starts: by default megabytes could leak before it grows. */
export function engineWithoutSlack(): Uint8Array {
  const bytes = Uint8Array.from(engineBytes())
  // Of the first global, the top of the stack: how many there are, its type, whether it changes, and an instruction come before.
  const [top] = numberAt(bytes, sectionAt(bytes, kGlobalSection) + 4)
  const pages = Math.ceil(top / kPage) + 1
  // In two bytes, as it stands there: how many memories there are and whether this one has a limit come before.
  bytes.set([(pages & 0x7f) | 0x80, pages >> 7], sectionAt(bytes, kMemorySection) + 2)
  return bytes
}

/** The module under the engine, for tests of its memory and its names. */
export const engineModule = (bytes = engineBytes()): Promise<EngineModule> =>
  createModule({
    instantiateWasm(imports, receive) {
      WebAssembly.instantiate(bytes as BufferSource, imports).then(({ instance }) => receive(instance))
      return {}
    },
  })
