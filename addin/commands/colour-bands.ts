/** The selected scores in the colours of their bands: of the metric whose formula stands there, else of NPS. */
import { tokenize } from '@borgar/fx'
import type { ChosenSchemes, Loyalty, Scheme } from '../../web/sheet/contract.ts'
import type { ScoredMetric } from '../../web/sheet/scored-metrics.ts'
import { byWrittenName } from '../../web/sheet/written-names.ts'
import type { Report } from '../workbook/contract.ts'
import { reportOf } from '../workbook/reports.ts'
import type { CommandsOptions } from './contract.ts'
import { createSay } from './words.ts'

function metricOf(formula: string, { schemes, functions }: Loyalty): string {
  const ours = byWrittenName(functions)
  const calls = tokenize(formula).filter(({ type }) => type === 'func')
  const called = calls.map(({ value }) => ours.get(value.toUpperCase())?.name.split('.')[0])
  return schemes.find(({ metric }) => called.includes(metric))?.metric ?? 'NPS'
}

/** The one chosen in the pane, else the one that the metric uses by itself, which comes first. */
function schemeFor(metric: string, { schemes }: Loyalty, chosen: ChosenSchemes): Scheme {
  const own = Object.values(chosen).find((scheme) => scheme.metric === metric)
  return own ?? (schemes.find((scheme) => scheme.metric === metric) as Scheme)
}

export async function colourBands(options: CommandsOptions): Promise<Report> {
  const { operations } = options
  const language = options.language()
  const selected = await operations.selectedCells()
  if (!selected.done) return reportOf('selectedCells', selected, language)
  const loyalty = await options.loyalty()
  const metric = metricOf(selected.lastFormula, loyalty)
  const { schemes, gone } = await options.schemes(loyalty)
  const scheme = schemeFor(metric, loyalty, schemes)
  const coloured = await operations.colourBands(selected.address, scheme)
  if (!coloured.done) return reportOf('colourBands', coloured, language)
  const values = { address: coloured.address, metric, source: scheme.source[language] }
  const told = gone[scheme.metric as ScoredMetric]
  return { sentence: createSay(language)('said-colours', values), details: told ? [told] : [] }
}
