/** The score of what is selected: the panel that the page has too. */
import { mountPanel, type Panel } from '../../web/ui/index.ts'
import type { Surroundings, View } from './view.ts'

export function scoreView(root: HTMLElement, { loyalty, sheet, language, operations }: Surroundings): View {
  const hiddenRows = async (address: string): Promise<number> => {
    const outcome = await operations.countHidden(address)
    return outcome.done ? outcome.hiddenRows : 0
  }
  let panel: Panel | null = null
  return {
    seen() {
      if (panel) panel.selectionChanged()
      else panel = mountPanel(root, { loyalty, sheet: { ...sheet, hiddenRows }, language })
    },
    selectionChanged: () => panel?.selectionChanged(),
    cellsChanged: () => panel?.cellsChanged(),
  }
}
