/** The bar for what a person has to know and can mend at once. */
import { html } from '../../ui/dom.ts'
import type { Say } from '../words.ts'

/** About the open workbook: they are of no use beside another view, nor to the next workbook. */
const ofWorkbook = [
  'large-frozen',
  'large-refused',
  'compute-cancelled-notice',
  'compute-lost-notice',
  'typed-off-scale',
  'whole-bands',
  'whole-cut',
]

interface Shown {
  /** Of the words. */
  readonly id: string
  /** What stands in them. */
  readonly values: Readonly<Record<string, string>>
  /** What to try again; null where there is nothing to try. */
  readonly action: (() => void) | null
}

export class Notice {
  readonly #bar: HTMLElement
  #shown: Shown | null = null

  constructor(bar: HTMLElement) {
    this.#bar = bar
  }

  /** Says `id` and offers to try again. */
  show(id: string, action: () => void, say: Say): void {
    this.#shown = { id, values: {}, action }
    this.speak(say)
  }

  /** Says `id`, until it is put away. */
  tell(id: string, say: Say, values: Shown['values'] = {}): void {
    this.#shown = { id, values, action: null }
    this.speak(say)
  }

  /** Takes back what was said, if it still stands. */
  hide(id: string): void {
    if (this.#shown?.id !== id) return
    this.#shown = null
    delete this.#bar.dataset.viewOf
    this.#bar.hidden = true
    this.#bar.replaceChildren()
  }

  hideOfWorkbook(): void {
    for (const id of ofWorkbook) this.hide(id)
  }

  speak(say: Say): void {
    if (!this.#shown) return
    const { id, values, action } = this.#shown
    const button = html('button', { type: 'button' }, say(action ? 'try-again' : 'put-away'))
    button.addEventListener('click', action ?? (() => this.hide(id)))
    this.#bar.replaceChildren(html('p', {}, say(id, values)), button)
    const isOfWorkbook = ofWorkbook.includes(id)
    if (isOfWorkbook) this.#bar.dataset.viewOf = 'sheet'
    else delete this.#bar.dataset.viewOf
    this.#bar.hidden = isOfWorkbook && document.body.dataset.view !== 'sheet'
  }
}
