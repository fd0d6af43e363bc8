/** Makes an engine of the module's bytes. Whoever calls this keeps the promise: an engine is loaded once. */
import createModule, { type EngineModule } from '#engine'
import { version } from '../../package.json'
import { catalogEngine } from './catalog.ts'
import { cliEngine } from './cli.ts'
import { csiEngine } from './csi.ts'
import type { Column, Engine } from './engine.ts'
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

export async function loadEngine(source: EngineSource): Promise<Engine> {
  const module = await moduleOf(await bytesOf(source))
  const found = module.version()
  if (found !== version) {
    throw new EngineUnavailable('wrongVersion', `The engine is of version ${found}, the script of ${version}.`)
  }
  return engineOf(new Memory(module))
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

/** The instance is made here and not by Emscripten, which would print to the console and look for the file itself. */
async function moduleOf(bytes: BufferSource): Promise<EngineModule> {
  try {
    return await new Promise((resolve, reject) => {
      createModule({
        instantiateWasm: (imports, receive) => {
          WebAssembly.instantiate(bytes, imports)
            .then(({ instance }) => receive(instance))
            .catch(reject)
          return {}
        },
      }).then(resolve, reject)
    })
  } catch (cause) {
    throw new EngineUnavailable('corrupt', 'The file is not the engine.', cause)
  }
}

export const engineOf = (memory: Memory): Engine =>
  Object.assign(
    catalogEngine(memory),
    {
      begin: (cells: number) => memory.begin(cells),
      matrix: (...given: Parameters<Engine['matrix']>) => memory.matrix(...given),
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
