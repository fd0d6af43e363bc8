/** "Is this what your file means?": how a file was read, what its columns are, and the first scores. */

import { type Asked, type Imported, type ImportFailure, isFailure, type Source } from '../../import/contract.ts'
import type { Loyalty } from '../../sheet/contract.ts'
import type { Role } from '../../survey/contract.ts'
import type { KeptFile } from '../keep/work.ts'
import { element } from '../shell/elements.ts'
import type { Voice } from '../shell/voice.ts'
import { isCertain } from './certain.ts'
import { corrected, openAny, scoresOf } from './open.ts'
import { focusKeeper, showFailure, showProgress, showRead } from './parts.ts'

export interface ImportOptions {
  readonly voice: Voice
  readonly loyalty: () => Promise<Loyalty>
  /** Makes the report of what was read. */
  readonly make: (imported: Imported) => void
  /** Another file is wanted. */
  readonly choose: () => void
}

type Work = (signal: AbortSignal) => Promise<Imported | ImportFailure>

export class ImportView {
  readonly #options: ImportOptions
  #working: AbortController | null = null
  #imported: Imported | null = null
  #failure: ImportFailure | null = null
  /** What was opened last. */
  #source: Source | null = null
  #title = ''

  constructor(options: ImportOptions) {
    this.#options = options
  }

  /** What was read last, to come back to. */
  get imported(): Imported | null {
    return this.#imported
  }

  /** Reads a file; where nothing is left to ask the report is made at once. */
  async open(source: Source, asked: Asked = {}): Promise<void> {
    this.#imported = null
    this.#source = source
    this.#title = source.name
    const done = await this.#work((signal) => this.#open(source, asked, signal))
    if (done && this.#imported && isCertain(this.#imported)) this.#options.make(this.#imported)
  }

  /** Reads a kept file as it was understood when its report was made; `make` is in place of the report's own. */
  async resume({ source, asked, roles }: KeptFile, make: ((imported: Imported) => void) | null): Promise<void> {
    this.#imported = null
    this.#source = source
    this.#title = source.name
    const done = await this.#work(async (signal) => withRoles(await this.#open(source, asked, signal), roles))
    if (done && this.#imported) (make ?? this.#options.make)(this.#imported)
  }

  /** Shows again what the open report was made of, whatever was read since. */
  restore(imported: Imported): void {
    this.cancel()
    this.#working = null
    if (this.#imported?.source === imported.source && !this.#failure) return
    this.#title = imported.source.name
    void this.#show(imported)
  }

  get title(): string {
    return this.#title
  }

  /** Stops the reading; false where nothing is being read. */
  cancel(): boolean {
    const working = this.#working
    working?.abort()
    return working !== null
  }

  /** While the report is being made. */
  busy(busy: boolean): void {
    element('import-making').hidden = !busy
    element('make').toggleAttribute('disabled', busy)
  }

  speak(): void {
    if (this.#failure) this.#showFailure(this.#failure)
    else if (this.#imported) void this.#show(this.#imported)
  }

  readonly #progress = (progress: Parameters<typeof showProgress>[0]): void => {
    showProgress(progress, this.#options.voice)
  }

  #open(source: Source, choices: Asked, signal: AbortSignal): Promise<Imported | ImportFailure> {
    return openAny(source, { choices, signal, onProgress: this.#progress }, this.#options.loyalty)
  }

  /** False where the work was overtaken by other work or stopped. */
  async #work(work: Work): Promise<boolean> {
    this.cancel()
    const keepFocus = focusKeeper()
    const own = new AbortController()
    this.#working = own
    showProgress(null, this.#options.voice)
    const result = await work(own.signal)
    if (this.#working !== own) return false
    this.#working = null
    if (isFailure(result)) this.#showFailure(result)
    else await this.#show(result)
    keepFocus()
    return !isFailure(result)
  }

  async #show(imported: Imported): Promise<void> {
    this.#imported = imported
    this.#failure = null
    const scores = imported.scores ?? (await scoresOf(imported))
    if (this.#imported !== imported) return
    if ('kind' in scores) {
      this.#showFailure(scores)
      return
    }
    const scored = { ...imported, scores }
    this.#imported = scored
    showRead(scored, {
      voice: this.#options.voice,
      loyalty: this.#options.loyalty,
      choose: (choices) =>
        void this.#work((signal) => this.#open(scored.source, { ...scored.asked, ...choices }, signal)),
      correct: (column, role) => void this.#show(corrected(scored, column, role)),
    })
  }

  #showFailure(failure: ImportFailure): void {
    this.#failure = failure
    const { voice, choose } = this.#options
    const imported = this.#imported
    showFailure(failure, {
      voice,
      choose,
      back: imported && (() => void this.#show(imported)),
      part: (delimiter) => this.#source && void this.open(this.#source, { delimiter }),
    })
  }
}

/** The same with what a person corrected. */
function withRoles(result: Imported | ImportFailure, roles: readonly Role[]): Imported | ImportFailure {
  if (isFailure(result)) return result
  return roles.reduce(
    (imported, role, column) =>
      (imported.survey.questions[column]?.role ?? role) === role ? imported : corrected(imported, column, role),
    result,
  )
}
