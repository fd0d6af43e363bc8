/** The bar for what a person has to know and can mend at once. */
import { html } from '../../ui/dom.ts'
import type { Say } from '../words.ts'

interface Shown {
  /** Of the words. */
  readonly id: string
  readonly action: () => void
}

export class Notice {
  readonly #bar: HTMLElement
  #shown: Shown | null = null

  constructor(bar: HTMLElement) {
    this.#bar = bar
  }

  /** Says `id` and offers to try again. */
  show(id: string, action: () => void, say: Say): void {
    this.#shown = { id, action }
    this.speak(say)
  }

  hide(): void {
    this.#shown = null
    this.#bar.hidden = true
    this.#bar.replaceChildren()
  }

  speak(say: Say): void {
    if (!this.#shown) return
    const { id, action } = this.#shown
    const button = html('button', { type: 'button' }, say('try-again'))
    button.addEventListener('click', action)
    this.#bar.replaceChildren(html('p', {}, say(id)), button)
    this.#bar.hidden = false
  }
}
