/** The functions behind the grid: loaded with the engine, and still answering while it is missing. */
import engineUrl from '../../build/engine/engine.wasm?url'
import { loadEngine } from '../../wasm/js/load.ts'
import type { Argument, CallOptions, Language, Loyalty, Result } from '../sheet/contract.ts'
import { createLoyalty } from '../sheet/loyalty.ts'

export class Calculator {
  #loyalty: Loyalty | null = null
  #loading: Promise<Loyalty> | null = null
  #language: Language = 'en'
  #missing = ''

  /** Messages are made in this language; `missing` is what cells say while there is no engine. */
  speak(language: Language, missing: string): void {
    this.#language = language
    this.#missing = missing
  }

  /** Rejects when the engine cannot be had; the next call tries again. */
  load(): Promise<Loyalty> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#loading = null
      throw error
    })
    return this.#loading
  }

  async #fetch(): Promise<Loyalty> {
    this.#loyalty = createLoyalty(await loadEngine(fetch(engineUrl)))
    return this.#loyalty
  }

  readonly call = (name: string, args: readonly Argument[], options: CallOptions): Result => {
    if (!this.#loyalty) return { error: '#N/A', message: this.#missing }
    return this.#loyalty.call(name, args, { ...options, language: this.#language })
  }
}
