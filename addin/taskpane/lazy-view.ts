/** A view whose code is fetched when it is first chosen, so that the pane opens quickly. */
import { html } from '../../web/ui/dom.ts'
import type { MakeView, View } from './view.ts'
import { createWords } from './words.ts'

export function lazily(load: () => Promise<MakeView>): MakeView {
  return (root, surroundings) => {
    let view: View | null = null
    const fail = (): void => {
      const { say } = createWords(surroundings.language)
      root.classList.add('loyalty-panel')
      root.replaceChildren(html('section', {}, html('p', {}, say('view-missing'))))
    }
    const start = async (): Promise<void> => {
      const make = await load()
      view = make(root, surroundings)
      view.seen()
    }
    start().catch(fail)
    return {
      seen: () => view?.seen(),
      selectionChanged: () => view?.selectionChanged(),
      cellsChanged: () => view?.cellsChanged(),
    }
  }
}
