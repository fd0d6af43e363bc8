/** The row of sheet names under the grid. */

export interface Tab {
  readonly id: string
  readonly name: string
  readonly active: boolean
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

function button({ id, name, active }: Tab, choose: (id: string) => void): HTMLButtonElement {
  const tab = document.createElement('button')
  tab.type = 'button'
  tab.role = 'tab'
  tab.textContent = name
  tab.ariaSelected = String(active)
  tab.tabIndex = active ? 0 : -1
  tab.setAttribute('aria-controls', 'cells')
  tab.addEventListener('click', () => choose(id))
  return tab
}

/** Arrow keys walk through the names as in any tab list. */
function walk(event: KeyboardEvent): void {
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')]
  const step = steps[event.key]
  if (step === undefined || buttons.length === 0) return
  const at = buttons.indexOf(event.target as HTMLElement)
  const next = buttons[(at + step + buttons.length) % buttons.length]
  event.preventDefault()
  next?.focus()
  next?.click()
}

export class Tabs {
  readonly #list: HTMLElement
  readonly #choose: (id: string) => void

  constructor(list: HTMLElement, choose: (id: string) => void) {
    this.#list = list
    this.#choose = choose
    list.addEventListener('keydown', walk)
  }

  show(tabs: readonly Tab[]): void {
    const focused = this.#list.contains(document.activeElement)
    this.#list.replaceChildren(...tabs.map((tab) => button(tab, this.#choose)))
    const active = this.#list.querySelector<HTMLElement>('[aria-selected=true]')
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (focused) active?.focus()
  }
}
