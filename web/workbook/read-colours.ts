/** Colours of bands read back from the rules of a file, by the schemes whose rules they are. */
import type { Scheme } from '../sheet/contract.ts'
import { addressOf } from './addresses.ts'
import { bandRules } from './band-rules.ts'
import { limitsName } from './bands-sheet.ts'
import type { Area, BandColours, PlannedChart, SheetPlan, WorkbookPlan } from './contract.ts'

/** Rules of ours for some cells, in their order. */
export interface FileRules {
  readonly area: Area
  readonly formulas: readonly string[]
}

export interface FileSheetPlan extends SheetPlan {
  readonly rules: readonly FileRules[]
}

const plainly = (formulas: readonly string[]) =>
  formulas.map((formula) => formula.replace(/^=|[\s$]/g, '').toUpperCase()).join('\n')

function coloursOf({ area, formulas }: FileRules, schemes: readonly Scheme[]): BandColours[] {
  const [found, cell] = [plainly(formulas), addressOf(area.row, area.column)]
  const isFrom = (scheme: Scheme, limits?: string) =>
    plainly(bandRules(scheme, cell, limits).map(({ formula }) => formula)) === found
  const fixed = schemes.find((scheme) => isFrom(scheme))
  if (fixed) return [{ area, scheme: fixed }]
  const live = schemes.find((scheme) => isFrom(scheme, limitsName(scheme.metric)))
  return live ? [{ area, scheme: live, limits: limitsName(live.metric) }] : []
}

/** Of a band chart the first series is the score, and each of the others a band. */
function withScheme(chart: PlannedChart, schemes: readonly Scheme[]): PlannedChart {
  if (chart.kind !== 'band') return chart
  const titles = chart.series.slice(1).map(({ title }) => title)
  const isIts = ({ bands }: Scheme) =>
    bands.length === titles.length &&
    bands.every(({ title }, index) => Object.values(title).some((each) => each === titles[index]))
  return { ...chart, scheme: schemes.find(isIts) ?? null }
}

/** `schemes` are all that the workbook may have been coloured by: the team's own first. */
export function withColours(
  { sheets, ...book }: Omit<WorkbookPlan, 'sheets'> & { readonly sheets: readonly FileSheetPlan[] },
  schemes: readonly Scheme[],
): WorkbookPlan {
  return {
    ...book,
    sheets: sheets.map(({ rules, ...sheet }) => ({
      ...sheet,
      colours: rules.flatMap((each) => coloursOf(each, schemes)),
      charts: sheet.charts.map((chart) => withScheme(chart, schemes)),
    })),
  }
}
