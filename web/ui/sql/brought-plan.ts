/** What a database brought back, as the sheet that it becomes. */
import type { Language, Loyalty } from '../../sheet/contract.ts'
import { cohortsIn } from '../../sql/cohort-table.ts'
import type { PastedGroups } from '../../sql/pasted.ts'
import { planBroughtCohorts } from '../../workbook/brought-cohorts.ts'
import { planBrought } from '../../workbook/brought-sheet.ts'
import type { WorkbookPlan } from '../../workbook/contract.ts'

interface PlanOptions {
  readonly loyalty: Loyalty
  readonly language: Language
  /** What the column of groups is called where the database does not call it anything. */
  readonly groupHeading: string
}

export function planOf(
  { bringing, heading, groups, also }: PastedGroups,
  { loyalty, language, groupHeading }: PlanOptions,
): WorkbookPlan {
  if (bringing.isMatrix) return planBroughtCohorts(cohortsIn(groups), language)
  return planBrought({
    loyalty,
    language,
    name: bringing.name,
    metric: bringing.metric,
    heading: heading === '' && groups.length > 1 ? groupHeading : heading,
    columns: bringing.sums,
    also,
    groups: groups.map(({ name, sums, also }) => ({ name, sums: bringing.sums.map((sum) => sums[sum] ?? null), also })),
    functions: bringing.beside.map(({ function: name, sums, options = [], takesNames = false }) => ({
      function: name,
      columns: sums.map((sum) => bringing.sums.indexOf(sum)),
      options,
      takesNames,
    })),
  })
}
