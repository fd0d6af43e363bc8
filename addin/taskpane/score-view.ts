/** The score of what is selected: the panel that the page has too. */
import { mountPanel, type Panel } from '../../web/ui/index.ts'
import type { Surroundings, View } from './view.ts'

export function scoreView(root: HTMLElement, { loyalty, sheet, language, insert }: Surroundings): View {
  let panel: Panel | null = null
  return {
    seen() {
      if (panel) panel.selectionChanged()
      else panel = mountPanel(root, { loyalty, sheet, language, insert })
    },
    selectionChanged: () => panel?.selectionChanged(),
    cellsChanged: () => panel?.cellsChanged(),
  }
}
