/** What formulas wait for: above the tabs while something takes longer than a moment, with a way to end it. */
import type { LongCall, LongCalls } from '../../web/sheet/apart/long-calls.ts'
import { html } from '../../web/ui/dom.ts'
import type { Words } from './words.ts'

const kSecond = 1000

class LongCallsStrip {
  readonly #place: HTMLElement
  readonly #calls: LongCalls
  readonly #words: () => Words
  readonly #running = html('p', { class: 'running' })
  readonly #waiting = html('p', { class: 'small soft' })
  readonly #cancel = html('button', { type: 'button', class: 'button' })
  readonly #cancelAll = html('button', { type: 'button', class: 'button' })
  readonly #strip = html(
    'section',
    { class: 'long-calls', hidden: true },
    this.#running,
    this.#waiting,
    html('div', { class: 'ways' }, this.#cancel, this.#cancelAll),
  )
  #shown: readonly LongCall[] = []
  #next: ReturnType<typeof setTimeout> | null = null

  constructor(place: HTMLElement, calls: LongCalls, words: () => Words) {
    this.#place = place
    this.#calls = calls
    this.#words = words
    place.before(this.#strip)
    this.#cancel.addEventListener('click', () => this.#shown[0]?.stop())
    this.#cancelAll.addEventListener('click', () => {
      for (const call of this.#shown.toReversed()) call.stop()
    })
    calls.watch(() => this.#drawIn(this.#strip.hidden ? kSecond : 0))
  }

  /** A sheet is recalculated all at once: what changes together is drawn together. What is done within a second is not drawn. */
  #drawIn(time: number): void {
    if (this.#next !== null && time > 0) return
    clearTimeout(this.#next ?? undefined)
    this.#next = setTimeout(() => {
      this.#next = null
      this.#draw()
    }, time)
  }

  #draw(): void {
    this.#shown = this.#calls.underWay
    const [first, ...rest] = this.#shown
    if (first) this.#show(first, rest.length)
    else this.#hide()
  }

  #show({ function: name, since }: LongCall, waiting: number): void {
    const { say } = this.#words()
    const seconds = Math.floor((Date.now() - since) / kSecond)
    this.#running.textContent = say('long-running', {
      function: name,
      minutes: Math.floor(seconds / 60),
      seconds: seconds % 60,
    })
    this.#waiting.textContent = waiting > 0 ? say('long-waiting', { count: waiting }) : ''
    this.#cancel.textContent = say('long-cancel', { function: name })
    this.#cancelAll.textContent = say('long-cancel-all')
    this.#cancelAll.hidden = waiting === 0
    this.#strip.setAttribute('aria-label', say('long-calls'))
    this.#strip.hidden = false
    this.#drawIn(kSecond)
  }

  #hide(): void {
    const hadFocus = this.#strip.contains(document.activeElement)
    this.#strip.hidden = true
    if (hadFocus) this.#place.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus()
  }
}

/** `words` are asked for anew each time: the pane changes its language while calls run. */
export function showLongCalls(place: HTMLElement, calls: LongCalls, words: () => Words): void {
  new LongCallsStrip(place, calls, words)
}
