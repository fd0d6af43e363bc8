/** A view whose code is fetched when it is first chosen, so that the pane opens quickly. */
import { html } from '../../web/ui/dom.ts'
import type { MakeView, View } from './view.ts'
import { createWords } from './words.ts'

export function lazily(load: () => Promise<MakeView>): MakeView {
  return (root, surroundings) => {
    let view: View | null = null
    const start = async (): Promise<void> => {
      const make = await load()
      root.replaceChildren()
      view = make(root, surroundings)
      view.seen()
    }
    const fail = (): void => {
      const { say } = createWords(surroundings.language)
      const again = html('button', { type: 'button', class: 'button' }, say('view-again'))
      again.addEventListener('click', () => start().catch(fail), { once: true })
      root.classList.add('loyalty-panel')
      root.replaceChildren(html('section', {}, html('p', {}, say('view-missing')), again))
    }
    start().catch(fail)
    return {
      seen: () => view?.seen(),
      selectionChanged: () => view?.selectionChanged(),
      cellsChanged: () => view?.cellsChanged(),
    }
  }
}
