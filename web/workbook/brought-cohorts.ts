/** Counts of cohorts that a database brought back, and their shares as formulas of these counts. */
import type { Cell, Language } from '../sheet/contract.ts'
import type { PlannedCell, WorkbookPlan } from './contract.ts'
import { SheetWriter } from './sheet-writer.ts'
import { createSay } from './words.ts'

export interface BroughtCohort {
  readonly start: Cell
  /** Customers 0, 1, 2 … periods later; '' beyond the data. */
  readonly active: readonly (number | '')[]
}

const firstWidth = 18
const periodWidth = 10

export function planBroughtCohorts(cohorts: readonly BroughtCohort[], language: Language): WorkbookPlan {
  const say = createSay(language)
  const name = say('sheet-brought', { metric: 'COHORTS' })
  const width = cohorts[0]?.active.length ?? 0
  const sheet = new SheetWriter(name, [firstWidth, ...new Array<number>(width).fill(periodWidth)])
  sheet.block(name, say('brought-cohorts-note'))
  writeTable(sheet, say('brought-cohorts-counts'), cohorts, width, say('brought-cohort'))
  const top = sheet.row - cohorts.length
  writeTable(sheet, say('brought-cohorts-shares'), cohorts, width, say('brought-cohort'), (row, later) => {
    const [size, count] = [sheet.at(top + row, 1), sheet.at(top + row, 1 + later)]
    return `=${count}/$${size}`
  })
  return { language, sheets: [sheet.plan()] }
}

/** Counts, or what a formula makes of them. */
function writeTable(
  sheet: SheetWriter,
  title: string,
  cohorts: readonly BroughtCohort[],
  width: number,
  heading: string,
  formulaAt: ((row: number, later: number) => string) | null = null,
): void {
  sheet.block(title)
  sheet.headings([heading, 'label'], ...Array.from({ length: width }, (_, later) => [`${later}`, 'integer'] as const))
  for (const [row, { start, active }] of cohorts.entries()) {
    const [size = ''] = active
    const cells = active.map((count, later): PlannedCell | null => {
      if (count === '' || size === '') return null
      if (formulaAt === null) return { value: count, style: 'integer' }
      return size === 0 ? null : { value: count / size, formula: formulaAt(row, later), style: 'percent' }
    })
    sheet.line({ value: start, style: typeof start === 'number' ? 'date' : 'label' }, ...cells)
  }
}
