/** A button that opens a short list of things to do. */
import { html } from '../../ui/dom.ts'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly action: () => void
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

export class Menu {
  readonly #button: HTMLElement
  readonly #items: () => readonly MenuItem[]
  readonly #list = html('div', { role: 'menu', class: 'menu', hidden: true })

  /** `items` is asked at each opening: labels follow the language. */
  constructor(button: HTMLElement, items: () => readonly MenuItem[]) {
    this.#button = button
    this.#items = items
    button.setAttribute('aria-haspopup', 'menu')
    button.ariaExpanded = 'false'
    const holder = html('span', { class: 'menu-holder' })
    button.replaceWith(holder)
    holder.append(button, this.#list)
    button.addEventListener('click', () => (this.#list.hidden ? this.#open() : this.#close()))
    holder.addEventListener('keydown', (event) => this.#walk(event))
    holder.addEventListener('focusout', (event) => {
      if (!holder.contains(event.relatedTarget as Node | null)) this.#close()
    })
  }

  #open(): void {
    this.#list.replaceChildren(...this.#items().map((item) => this.#line(item)))
    this.#list.setAttribute('aria-label', this.#button.textContent ?? '')
    this.#list.hidden = false
    this.#button.ariaExpanded = 'true'
    this.#list.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }

  #close(): void {
    this.#list.hidden = true
    this.#button.ariaExpanded = 'false'
  }

  #line({ id, label, action }: MenuItem): HTMLElement {
    const line = html('button', { type: 'button', role: 'menuitem', id, tabindex: -1 }, label)
    line.addEventListener('click', () => {
      this.#close()
      this.#button.focus()
      action()
    })
    return line
  }

  #walk(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.#list.hidden) {
      this.#close()
      this.#button.focus()
      return
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    if (this.#list.hidden) this.#open()
    else this.#step(step)
  }

  #step(step: number): void {
    const lines = [...this.#list.querySelectorAll<HTMLElement>('[role=menuitem]')]
    const at = lines.indexOf(document.activeElement as HTMLElement)
    lines[(at + step + lines.length) % lines.length]?.focus()
  }
}
