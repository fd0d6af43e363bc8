/** Waits until nothing has happened for a moment, though not for ever while one thing follows another. Milliseconds. */
export interface Patience {
  readonly quiet: number
  readonly longest: number
}

export class Lull {
  readonly #act: () => void
  readonly #patience: Patience
  #waiting: ReturnType<typeof setTimeout> | undefined
  /** When the first happened of all that are waited for; null while none is. */
  #since: number | null = null

  constructor(act: () => void, patience: Patience) {
    this.#act = act
    this.#patience = patience
  }

  happened(): void {
    const { quiet, longest } = this.#patience
    const now = performance.now()
    this.#since ??= now
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => this.#over(), Math.min(quiet, this.#since + longest - now))
  }

  /** What happened so far is waited for no more. */
  cancel(): void {
    clearTimeout(this.#waiting)
    this.#since = null
  }

  #over(): void {
    this.#since = null
    this.#act()
  }
}
