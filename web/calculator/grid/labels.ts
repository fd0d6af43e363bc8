/** Names for what Univer 0.25.1 draws without one, so that a screen reader can tell them. */
import type { Say } from '../words.ts'

type Mend = (element: HTMLElement, say: Say, index: number) => void

const name =
  (id: string): Mend =>
  (element, say, index) =>
    element.setAttribute('aria-label', say(id, { number: index + 1 }))

const kCellEditor = '#__editor___INTERNAL_EDITOR__DOCS_NORMAL'
const kLineEditor = '#__editor___INTERNAL_EDITOR__DOCS_FORMULA_BAR'

/** Univer puts the editors of the formula line beside the page's own landmarks. */
const kEditorPane = 'body > [id^="univer-doc-selection-container"]'

const mends: readonly (readonly [selector: string, mend: Mend])[] = [
  ['[data-u-comp="defined-name"] input', name('name-box')],
  [kCellEditor, name('cells-keyboard')],
  [kLineEditor, name('formula-line')],
  [`${kCellEditor}, ${kLineEditor}`, (element) => element.setAttribute('role', 'textbox')],
  ['[data-u-comp="defined-name"] [data-slot="popover-trigger"]', name('names')],
  ['[data-u-comp="defined-name"] [data-slot="popover-trigger"]', (element) => element.setAttribute('role', 'button')],
  ['[data-u-comp="workbench-layout"] header button:not([data-slot])', name('stop-calculating')],
  ['section[aria-relevant]', name('notifications')],
  [kEditorPane, name('editor-pane')],
  [kEditorPane, (element) => element.setAttribute('role', 'region')],
  // What is drawn is reached by the editor above; a tab index over 0 would put the pictures before everything else.
  ['canvas[tabindex="1"]', (element) => element.setAttribute('tabindex', '-1')],
]

function mendAll(say: Say): void {
  for (const [selector, mend] of mends) {
    document.querySelectorAll<HTMLElement>(selector).forEach((element, index) => {
      mend(element, say, index)
    })
  }
}

/** Keeps up with what Univer draws later. `say` is asked each time, so that it may change its language. */
export function keepLabelled(say: () => Say): void {
  let waiting = false
  const observer = new MutationObserver(() => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      mendAll(say())
    })
  })
  observer.observe(document.body, { childList: true, subtree: true })
  mendAll(say())
}

/** Where keys go that move the selection and edit cells. */
export function focusCells(): void {
  document.querySelector<HTMLElement>(kCellEditor)?.focus()
}
