/** The score of what is selected: the panel that the page has too. */
import type { Loyalty } from '../../web/sheet/contract.ts'
import { mountPanel, type Panel } from '../../web/ui/index.ts'
import type { WorkbookPlan } from '../../web/workbook/contract.ts'
import { failureSentence } from '../workbook/reports.ts'
import { chosenSchemes } from './chosen-schemes.ts'
import { officeLanguage } from './office.ts'
import type { Surroundings, View } from './view.ts'

export function scoreView(root: HTMLElement, surroundings: Surroundings): View {
  const { loyalty, sheet, language, insert, operations } = surroundings
  const write = async (plan: WorkbookPlan) => {
    const outcome = await operations.writePlan(plan)
    return outcome.done ? null : failureSentence(outcome, language)
  }
  const schemes = (loaded: Loyalty) => chosenSchemes(surroundings, loaded)
  let panel: Panel | null = null
  return {
    seen() {
      // The scale may have been chosen anew meanwhile; the cells are still at hand.
      if (panel) panel.cellsChanged()
      else panel = mountPanel(root, { loyalty, sheet, language, excel: officeLanguage(), insert, schemes, write })
    },
    selectionChanged: () => panel?.selectionChanged(),
    cellsChanged: () => panel?.cellsChanged(),
  }
}
