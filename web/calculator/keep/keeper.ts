/** Keeps the open work in the browser shortly after each change, and says once if the browser refuses. */
import { store } from './store.ts'
import type { Work } from './work.ts'

const kQuiet = 1200

export interface KeeperOptions {
  /** The open work as it is now; null where there is nothing to keep, or too much. */
  readonly work: () => Work | null
  /** The browser has no room, or is told to keep nothing. */
  readonly refused: () => void
  /** What is kept has changed. */
  readonly kept: (work: Work) => void
}

export class Keeper {
  readonly #options: KeeperOptions
  #waiting: ReturnType<typeof setTimeout> | undefined
  #refused = false
  #current = false

  constructor(options: KeeperOptions) {
    this.#options = options
  }

  /** True where everything that is open is also kept. */
  get current(): boolean {
    return this.#current
  }

  changed(): void {
    this.#current = false
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => void this.#keep(), kQuiet)
  }

  async forget(): Promise<void> {
    clearTimeout(this.#waiting)
    this.#current = false
    await store.forget()
  }

  async #keep(): Promise<void> {
    const work = this.#options.work()
    if (!work) return
    const waiting = this.#waiting
    try {
      await store.write(work)
    } catch {
      if (!this.#refused) this.#options.refused()
      this.#refused = true
      return
    }
    this.#current = waiting === this.#waiting
    this.#options.kept(work)
  }
}
