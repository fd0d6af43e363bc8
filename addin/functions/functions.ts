/**
 * The add-in's script, in the head of its page: Excel must find every function associated when the page says that it is ready
 * (office-js#4769), so they are associated at once and each waits for the engine.
 */
import engineUrl from '../../build/engine/engine.wasm?url'
import { loadEngine } from '../../wasm/js/load.ts'
import type { Loyalty } from '../../web/sheet/contract.ts'
import { createLoyalty, functions } from '../../web/sheet/loyalty.ts'
import { associateCommands } from '../commands/associate.ts'
import { keepUnlessFailed } from './keep.ts'
import { namespaceOfPage } from './namespace.ts'
import { longCalls, register } from './register.ts'

const load = keepUnlessFailed(
  async (): Promise<Loyalty> => createLoyalty(await loadEngine(fetch(engineUrl)), namespaceOfPage()),
)

/** For the task pane, which lives in the same page. Read anew after a failure it tries again. */
Object.defineProperty(globalThis, 'loyalty', { get: load, configurable: true })

Object.assign(globalThis, { longCalls })

load().catch(() => {})
register(functions, load)
associateCommands()
