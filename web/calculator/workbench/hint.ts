/** What the panel says of a sheet where no score is selected: what the sheet is, and where the scores are. */
import type { Hint } from '../../ui/index.ts'
import type { SheetPlan } from '../../workbook/contract.ts'
import type { Say } from '../words.ts'

/** The sheet in front, as it was planned. */
export interface FrontSheet {
  readonly purpose: SheetPlan['purpose']
  /** True where a formula of ours stands on it. */
  readonly hasScores: boolean
  /** Name of the first sheet with scores, '' where there is none. */
  readonly scores: string
}

/** null where nothing is known of the sheet: then the panel has words of its own. */
export function hintOf(front: FrontSheet | null, say: Say): Hint | null {
  if (front === null || front.scores === '') return null
  const id = front.hasScores ? 'scores' : front.purpose === 'data' ? 'data' : 'reading'
  return { title: say(`hint-${id}-title`), body: say(`hint-${id}`, { sheet: front.scores }) }
}

export const computingHint = (say: Say): Hint => ({ title: say('hint-computing-title'), body: say('hint-computing') })
