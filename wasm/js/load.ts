/** Makes an engine of the module's bytes. Whoever calls this keeps the promise: an engine is loaded once. */
import createModule, { type EngineModule } from '#engine'
import { version } from '../../package.json'
import { catalogEngine } from './catalog.ts'
import { cliEngine } from './cli.ts'
import { csiEngine } from './csi.ts'
import type { Column, Engine, OtherCell, Rows } from './engine.ts'
import { Memory } from './memory.ts'
import { npsEngine } from './nps.ts'
import { npsStatisticsEngine } from './nps-statistics.ts'
import { ordersEngine } from './orders.ts'
import { purchasesEngine } from './purchases.ts'
import { rprEngine } from './rpr.ts'
import { satisfactionEngine } from './satisfaction.ts'
import { statisticsEngine } from './statistics.ts'
import { themesEngine } from './themes.ts'

export type EngineSource = ArrayBuffer | Uint8Array | Promise<Response>

/** Why there is no engine: its file could not be had, is no engine, or belongs to another version of this script. */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable'
  readonly reason: 'missing' | 'corrupt' | 'wrongVersion'

  constructor(reason: EngineUnavailable['reason'], message: string, cause?: unknown) {
    super(message, { cause })
    this.reason = reason
  }
}

/** More than calls of ten million cells need, in bytes. */
const keptMemory = 2 ** 27

/**
 * The memory of an instance never shrinks, and one that had to give a call up is not as it was. So in both cases another
 * instance takes the place of the first as soon as its call is over, and the system gets the memory back.
 */
export async function loadEngine(source: EngineSource): Promise<Engine> {
  const code = await compiled(await bytesOf(source))
  let replacing = false
  const replace = async () => {
    if (replacing) return
    replacing = true
    const fresh = await instance(code, replace).catch(() => null)
    if (fresh !== null) Object.setPrototypeOf(engine, fresh)
    replacing = false
  }
  // V8 remembers where the methods of a prototype are; those of an object put together of so many it would look up at every call.
  const engine: Engine = Object.create(await instance(code, replace))
  return engine
}

async function instance(code: WebAssembly.Module, replace: () => void): Promise<Engine> {
  const module = await moduleOf(code, replace)
  const found = module.version()
  if (found !== version) {
    throw new EngineUnavailable('wrongVersion', `The engine is of version ${found}, the script of ${version}.`)
  }
  const memory = new Memory(module)
  const begin = (cells: number) => {
    memory.begin(cells)
    if (memory.heap.byteLength > keptMemory) replace()
  }
  return Object.assign(engineOf(memory), { begin })
}

async function bytesOf(source: EngineSource): Promise<BufferSource> {
  if (!(source instanceof Promise)) return source as BufferSource
  try {
    const response = await source
    if (response.ok) return await response.arrayBuffer()
    throw new Error(`The server answered ${response.status}.`)
  } catch (cause) {
    throw new EngineUnavailable('missing', 'The engine could not be fetched.', cause)
  }
}

const corrupt = (cause: unknown) => new EngineUnavailable('corrupt', 'The file is not the engine.', cause)

async function compiled(bytes: BufferSource): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(bytes)
  } catch (cause) {
    throw corrupt(cause)
  }
}

/** The instance is made here and not by Emscripten, which would print to the console and look for the file itself. */
async function moduleOf(code: WebAssembly.Module, onAbort: () => void): Promise<EngineModule> {
  try {
    return await new Promise((resolve, reject) => {
      createModule({
        onAbort,
        printErr: () => {},
        instantiateWasm: (imports, receive) => {
          WebAssembly.instantiate(code, imports).then(receive).catch(reject)
          return {}
        },
      }).then(resolve, reject)
    })
  } catch (cause) {
    throw corrupt(cause)
  }
}

export const engineOf = (memory: Memory): Engine =>
  Object.assign(
    catalogEngine(memory),
    {
      begin: (cells: number) => memory.begin(cells),
      matrix: (rows: Rows, other: OtherCell) => memory.matrix(rows, other),
      emptyColumn: (length: number) => memory.emptyColumn(length),
      numbers: (column: Column) => memory.numbers(column),
      column: (values: ArrayLike<number>) => memory.column(values),
    },
    npsEngine(memory),
    npsStatisticsEngine(memory),
    statisticsEngine(memory),
    csiEngine(memory),
    cliEngine(memory),
    rprEngine(memory),
    satisfactionEngine(memory),
    purchasesEngine(memory),
    ordersEngine(memory),
    themesEngine(memory),
  )
