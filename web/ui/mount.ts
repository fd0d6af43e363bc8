import type { Language, Loyalty } from '../sheet/contract.ts'
import type { WorkbookPlan } from '../workbook/contract.ts'
import { html } from './dom.ts'
import { Follower, type PanelRead } from './follow.ts'
import { offersSection } from './offers-section.ts'
import { announcement, panelView } from './panel-view.ts'
import type { Sheet } from './sheet.ts'
import type { OfferedCall, SchemeChoices, Shown, ShownOffer } from './shown.ts'
import { SqlPart } from './sql/part.ts'
import { createWords, type Words } from './words.ts'

export interface PanelOptions {
  /** A function is asked before each reading, so that a failed load can be tried again. */
  readonly loyalty: Loyalty | Promise<Loyalty> | (() => Promise<Loyalty>)
  readonly sheet: Sheet
  readonly language: Language
  /** The language of Excel itself, where the panel is in Excel. */
  readonly excel?: Language
  /** Scales chosen in place of the usual ones; asked before each reading. */
  readonly schemes?: (loyalty: Loyalty) => Promise<SchemeChoices>
  /** Where given, asked first to read a selection. */
  readonly read?: PanelRead
  /** Where given, what a plain range may be can be put into a cell from there. */
  readonly insert?: (call: OfferedCall) => void
  /** Where given, rows that a database brought back can be put on a sheet; the sentence says why not, null that they are. */
  readonly write?: (plan: WorkbookPlan) => Promise<string | null>
  /** Told each time the selection has been read. Where given, the host speaks to screen readers and the panel is silent. */
  readonly settled?: (shown: Shown) => void
}

export interface Panel {
  /** Call whenever the selection moves. Cheap when nothing changed. */
  selectionChanged(): void
  /** Call whenever cells may have other contents or values. */
  cellsChanged(): void
  setLanguage(language: Language): void
  unmount(): void
}

function loaderOf(loyalty: PanelOptions['loyalty']): () => Promise<Loyalty> {
  if (typeof loyalty === 'function') return loyalty
  const loading = Promise.resolve(loyalty)
  return () => loading
}

/** Parts that a person opened stay open when the next result is shown. */
function keepOpen(content: HTMLElement, replace: () => void): void {
  const open = new Set(
    [...content.querySelectorAll<HTMLElement>('details[open][data-keep]')].map((each) => each.dataset.keep),
  )
  replace()
  for (const each of content.querySelectorAll<HTMLDetailsElement>('details[data-keep]'))
    each.open = open.has(each.dataset.keep)
}

class MountedPanel implements Panel {
  readonly #root: HTMLElement
  readonly #options: PanelOptions
  readonly #content = html('div', { class: 'panel-content' })
  readonly #spoken = html('div', { class: 'unseen', role: 'status' })
  readonly #follower: Follower
  #words: Words
  #sql: SqlPart
  #latest: Shown = { kind: 'empty' }

  constructor(root: HTMLElement, options: PanelOptions) {
    this.#root = root
    this.#options = options
    this.#words = createWords(options.language, options.excel)
    this.#follower = new Follower({
      loyalty: loaderOf(options.loyalty),
      sheet: options.sheet,
      language: () => this.#words.language,
      schemes: options.schemes,
      read: options.read,
      show: (shown) => this.#show(shown),
      busy: (busy) => this.#busy(busy),
    })
    root.classList.add('loyalty-panel')
    this.#sql = this.#sqlPart()
    this.#fillRoot()
    this.selectionChanged()
  }

  selectionChanged(): void {
    this.#follower.selectionChanged()
  }

  cellsChanged(): void {
    this.#follower.cellsChanged()
  }

  setLanguage(language: Language): void {
    this.#words = createWords(language, this.#options.excel)
    this.#sql = this.#sqlPart()
    this.#fillRoot()
    this.#follower.languageChanged()
  }

  unmount(): void {
    this.#follower.stop()
    this.#root.replaceChildren()
  }

  #show(shown: Shown): void {
    this.#present(shown, shown)
    this.#latest = shown
    if (!this.#options.settled) this.#spoken.textContent = announcement(shown, this.#words)
  }

  /** `chosen` is what is shown, or one of the others it may be. */
  #present(shown: Shown, chosen: Shown): void {
    const select = this.#options.sheet.selectCells ? (areas: readonly string[]) => this.#select(areas) : null
    const parts = [
      this.#offers(shown, chosen),
      ...panelView(chosen, this.#words, { select, insert: this.#options.insert ?? null }),
    ]
    keepOpen(this.#content, () => this.#content.replaceChildren(...parts.filter((part) => part !== null)))
    this.#sql.show(chosen)
  }

  #offers(shown: Shown, chosen: Shown): HTMLElement | null {
    if (shown.kind !== 'reading' || (chosen.kind !== 'reading' && chosen.kind !== 'result')) return null
    const choose = (offer: ShownOffer): void => {
      this.#present(shown, offer)
      this.#content.querySelector<HTMLElement>('.offers-section [aria-pressed="true"]')?.focus()
    }
    return offersSection([shown, ...shown.others], chosen, this.#words, choose)
  }

  #select(areas: readonly string[]): void {
    void this.#follower.select(areas)
  }

  #busy(busy: boolean): void {
    this.#root.setAttribute('aria-busy', String(busy))
    if (!busy) this.#options.settled?.(this.#latest)
  }

  #sqlPart(): SqlPart {
    const { sheet, loyalty, write = null } = this.#options
    return new SqlPart({ loyalty: loaderOf(loyalty), sheet, words: this.#words, write })
  }

  #fillRoot(): void {
    const progress = html('div', { class: 'progress', 'aria-hidden': 'true' })
    this.#root.replaceChildren(progress, this.#spoken, this.#content, this.#sql.element)
    this.#root.lang = this.#words.language
    this.#root.setAttribute('aria-label', this.#words.say('panel'))
  }
}

/** Fills `root`, an empty landmark (main, aside) at least 280 px wide, and shows what is selected at once. */
export function mountPanel(root: HTMLElement, options: PanelOptions): Panel {
  return new MountedPanel(root, options)
}
