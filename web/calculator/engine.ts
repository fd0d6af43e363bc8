/** The functions behind the grid: loaded with the engine, and still answering while it is missing. */
import engineUrl from '../../build/engine/engine.wasm?url'
import { EngineUnavailable, loadEngine } from '../../wasm/js/load.ts'
import type { Argument, CallOptions, CellError, Language, Loyalty, Result } from '../sheet/contract.ts'
import { createLoyalty } from '../sheet/loyalty.ts'
import type { Unanswered } from './data/contract.ts'
import type { Say } from './words.ts'

export class Calculator {
  #loyalty: Loyalty | null = null
  #loading: Promise<Loyalty> | null = null
  #language: Language = 'en'
  #say: Say = (id) => id
  #problem = 'engine-missing'

  /** Id of the words that say why there is no engine. */
  get problem(): string {
    return this.#problem
  }

  /** Messages are made in this language. */
  speak(language: Language, say: Say): void {
    this.#language = language
    this.#say = say
  }

  /** Rejects when the engine cannot be had; the next call tries again. */
  load(): Promise<Loyalty> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#loading = null
      this.#problem = `engine-${error instanceof EngineUnavailable ? error.reason : 'missing'}`
      throw error
    })
    return this.#loading
  }

  async #fetch(): Promise<Loyalty> {
    this.#loyalty = createLoyalty(await loadEngine(fetch(engineUrl)))
    return this.#loyalty
  }

  get language(): Language {
    return this.#language
  }

  readonly call = (name: string, args: readonly Argument[], options: CallOptions): Result => {
    if (!this.#loyalty) return { error: '#N/A', message: this.#say(this.#problem) }
    return this.#loyalty.call(name, args, { ...options, language: this.#language })
  }

  /** What a cell says whose formula names more cells than can be read in one go. */
  readonly tooLarge = (): CellError => ({ error: '#VALUE!', message: this.#say('error-too-large') })

  /** What a cell says whose formula was not computed. */
  readonly unanswered = (why: Unanswered): CellError => ({ error: '#N/A', message: this.#say(`compute-${why}`) })

  /** What a cell says whose formula would hold the page up; `name` is '' for an operator. */
  readonly tooSlow = (name: string): CellError => ({
    error: '#VALUE!',
    message: name === '' ? this.#say('error-walks') : this.#say('error-too-slow', { name }),
  })
}
