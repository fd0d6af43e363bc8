/** How much of what formulas have asked for is computed beside the page. */
import type { Place } from './messages.ts'

export interface Working {
  /** Calls since nothing was left to compute. */
  readonly asked: number
  readonly done: number
  /** What is computed now; null where nothing is known of it. */
  readonly running: Task | null
}

export interface Task {
  readonly name: string
  readonly place: Place
}

export class Progress {
  /** Told of every change. */
  onChange: () => void = () => {}
  #asked = 0
  #done = 0
  readonly #running = new Set<Task>()

  /** null where nothing is left to compute. */
  get working(): Working | null {
    const [running = null] = this.#running
    return this.#asked === this.#done ? null : { asked: this.#asked, done: this.#done, running }
  }

  asked(): void {
    if (this.#asked === this.#done) {
      this.#asked = 0
      this.#done = 0
    }
    this.#asked += 1
    this.onChange()
  }

  begun(task: Task): void {
    this.#running.add(task)
    this.onChange()
  }

  /** Computed, or wanted no more. */
  done(task: Task): void {
    this.#running.delete(task)
    this.#done += 1
    this.onChange()
  }
}
