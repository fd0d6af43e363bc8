import type { Language, Loyalty } from '../sheet/contract.ts'
import { html } from './dom.ts'
import { follow } from './follow.ts'
import { announcement, panelView } from './panelView.ts'
import type { Sheet } from './sheet.ts'
import type { Shown } from './shown.ts'
import { createWords } from './words.ts'

export interface PanelOptions {
  /** A function is asked before each reading, so that a failed load can be tried again. */
  readonly loyalty: Loyalty | Promise<Loyalty> | (() => Promise<Loyalty>)
  readonly sheet: Sheet
  readonly language: Language
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

/** Fills `root`, an empty landmark (main, aside) at least 280 px wide, and shows what is selected at once. */
export function mountPanel(root: HTMLElement, options: PanelOptions): Panel {
  let words = createWords(options.language)
  let latest: Shown = { kind: 'empty' }
  const content = html('div', { class: 'panel-content' })
  const spoken = html('div', { class: 'unseen', role: 'status' })
  root.classList.add('loyalty-panel')
  root.replaceChildren(html('div', { class: 'progress', 'aria-hidden': 'true' }), spoken, content)

  const show = (shown: Shown): void => {
    const parts = panelView(shown, words, (skipped) => follower.select(skipped))
    keepOpen(content, () => content.replaceChildren(...parts.filter((part) => part !== null)))
    latest = shown
    if (!options.settled) spoken.textContent = announcement(shown, words)
  }
  const busy = (reading: boolean): void => {
    root.setAttribute('aria-busy', String(reading))
    if (!reading) options.settled?.(latest)
  }
  const speak = (): void => {
    root.lang = words.language
    root.setAttribute('aria-label', words.say('panel'))
  }
  const follower = follow({
    loyalty: loaderOf(options.loyalty),
    sheet: options.sheet,
    language: () => words.language,
    show,
    busy,
  })
  speak()
  follower.selectionChanged()
  return {
    selectionChanged: follower.selectionChanged,
    cellsChanged: follower.cellsChanged,
    setLanguage: (language) => {
      words = createWords(language)
      speak()
      follower.languageChanged()
    },
    unmount: () => {
      follower.stop()
      root.replaceChildren()
    },
  }
}
