/** The row of tabs, walked through by arrow keys, and the view of the chosen one. A view is made when it is first chosen. */
import { html } from '../../web/ui/dom.ts'
import type { View } from './view.ts'

export interface Tab {
  readonly id: string
  readonly name: string
  /** A short sign in place of the name, which is then told to screen readers alone. */
  readonly sign?: string
  readonly make: (root: HTMLElement) => View
}

interface Place {
  readonly button: HTMLButtonElement
  readonly panel: HTMLElement
  readonly make: (root: HTMLElement) => View
  view: View | null
}

const kSteps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

function placeOf({ id, name, sign, make }: Tab): Place {
  const words = sign ? { 'aria-label': name, title: name } : {}
  const button = html(
    'button',
    { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `view-${id}`, ...words },
    sign ?? name,
  )
  const panel = html('div', { role: 'tabpanel', id: `view-${id}`, 'aria-labelledby': `tab-${id}`, hidden: true })
  return { button, panel, make, view: null }
}

export class Tabs {
  readonly #places: readonly Place[]
  #chosen: Place | null = null

  constructor(root: HTMLElement, name: string, tabs: readonly Tab[]) {
    this.#places = tabs.map(placeOf)
    const list = html('div', { role: 'tablist', class: 'tabs', 'aria-label': name })
    list.append(...this.#places.map(({ button }) => button))
    list.addEventListener('keydown', (event) => this.#walk(event))
    for (const place of this.#places) place.button.addEventListener('click', () => this.#choose(place))
    root.replaceChildren(list, ...this.#places.map(({ panel }) => panel))
    this.choose(tabs[0]?.id ?? '')
  }

  /** The view that is seen. */
  get view(): View | null {
    return this.#chosen?.view ?? null
  }

  choose(id: string): void {
    const place = this.#places.find(({ button }) => button.id === `tab-${id}`)
    if (place) this.#choose(place)
  }

  /** Where a person finds the way on once what had the focus is gone. */
  focus(): void {
    this.#chosen?.button.focus()
  }

  #choose(chosen: Place): void {
    if (chosen === this.#chosen) return
    this.#chosen = chosen
    for (const { button, panel } of this.#places) {
      const isChosen = button === chosen.button
      button.setAttribute('aria-selected', String(isChosen))
      button.tabIndex = isChosen ? 0 : -1
      panel.hidden = !isChosen
    }
    chosen.view ??= chosen.make(chosen.panel)
    chosen.view.seen()
  }

  #walk(event: KeyboardEvent): void {
    const step = kSteps[event.key]
    const at = this.#places.findIndex(({ button }) => button === event.target)
    const next = step && this.#places[step(at, this.#places.length)]
    if (at < 0 || !next) return
    event.preventDefault()
    next.button.focus()
    this.#choose(next)
  }
}
