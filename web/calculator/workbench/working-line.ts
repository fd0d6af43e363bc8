/** The line that says how far long formulas are computed, with the way to give them up. */
import { element } from '../shell/elements.ts'
import type { Voice } from '../shell/voice.ts'

export interface WorkingNow {
  /** Calls since nothing was left to compute. */
  readonly asked: number
  readonly done: number
  /** What is computed now; null where nothing is known of it. */
  readonly running: { readonly name: string; readonly address: string } | null
}

/** What is over sooner nobody has waited for, milliseconds. */
const kNoticed = 700
/** Between a result and the formulas that wait for it. */
const kBetween = 300
const kSecond = 1000

export interface WorkingLineOptions {
  readonly voice: Voice
  readonly now: () => WorkingNow | null
  readonly cancel: () => void
  /** Where the focus goes when the button is gone. */
  readonly leave: () => void
}

export class WorkingLine {
  readonly #options: WorkingLineOptions
  readonly #line = element('working')
  readonly #button = element('working-cancel')
  #since = 0
  #clock: ReturnType<typeof setInterval> | undefined
  #ending: ReturnType<typeof setTimeout> | undefined

  constructor(options: WorkingLineOptions) {
    this.#options = options
    this.#button.addEventListener('click', () => options.cancel())
  }

  /** More or less is left to compute. */
  changed(): void {
    if (this.#options.now() === null) {
      this.#ending ??= setTimeout(() => this.#end(), kBetween)
      return
    }
    clearTimeout(this.#ending)
    this.#ending = undefined
    if (this.#clock === undefined) {
      this.#since = performance.now()
      this.#clock = setInterval(() => this.#show(), kNoticed)
    } else if (!this.#line.hidden) this.#show()
  }

  #show(): void {
    const now = this.#options.now()
    if (now === null) return
    const { say } = this.#options.voice
    const { asked, done, running } = now
    const seconds = Math.floor((performance.now() - this.#since) / kSecond)
    const values = { asked, done, seconds, name: running?.name ?? '', place: running?.address ?? '' }
    const id = running === null ? 'working' : asked === 1 ? 'working-one' : 'working-many'
    element('working-text').textContent = say(id, values)
    const bar = element('working-bar')
    if (asked === 1) bar.removeAttribute('value')
    else bar.setAttribute('value', String(done / asked))
    if (this.#line.hidden) element('working-said').textContent = say('working-said')
    this.#line.hidden = false
  }

  #end(): void {
    clearInterval(this.#clock)
    this.#clock = undefined
    this.#ending = undefined
    if (this.#line.hidden) return
    if (document.activeElement === this.#button) this.#options.leave()
    this.#line.hidden = true
    element('working-said').textContent = this.#options.voice.say('working-done')
  }
}
