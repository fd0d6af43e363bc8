/** Colours of bands read back from the rules of a file, by the schemes whose rules they are. */
import type { Scheme } from '../sheet/contract.ts'
import { addressOf } from './addresses.ts'
import { bandRules } from './band-rules.ts'
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

function coloursOf({ area, formulas }: FileRules, schemes: readonly Scheme[], names: readonly string[]): BandColours[] {
  const [found, cell] = [plainly(formulas), addressOf(area.row, area.column)]
  for (const limits of [undefined, ...names]) {
    const scheme = schemes.find((each) => {
      const rules = bandRules(each, cell, limits).map(({ formula }) => formula)
      return rules.length === formulas.length && plainly(rules) === found
    })
    if (scheme) return [{ area, scheme, ...(limits === undefined ? {} : { limits }) }]
  }
  return []
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
  const names = (book.names ?? []).map(({ name }) => name)
  return {
    ...book,
    sheets: sheets.map(({ rules, ...sheet }) => ({
      ...sheet,
      colours: rules.flatMap((each) => coloursOf(each, schemes, names)),
      charts: sheet.charts.map((chart) => withScheme(chart, schemes)),
    })),
  }
}
