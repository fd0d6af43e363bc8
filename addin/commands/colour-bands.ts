/** The selected scores in the colours of their bands: of the metric whose formula stands there, else of NPS. */
import { tokenize } from '@borgar/fx'
import type { Loyalty, Scheme } from '../../web/sheet/contract.ts'
import type { Report } from '../workbook/contract.ts'
import { reportOf } from '../workbook/reports.ts'
import type { CommandsOptions } from './contract.ts'
import { createSay } from './words.ts'

/** Of each metric the scheme it uses by itself comes first. */
function schemeFor(formula: string, { schemes }: Loyalty): Scheme | undefined {
  const calls = tokenize(formula).filter(({ type }) => type === 'func')
  const metrics = calls.map(({ value }) => value.toUpperCase().split('.')[0])
  return schemes.find(({ metric }) => metrics.includes(metric)) ?? schemes.find(({ metric }) => metric === 'NPS')
}

export async function colourBands({ operations, loyalty, language: inLanguage }: CommandsOptions): Promise<Report> {
  const language = inLanguage()
  const selected = await operations.selectedCells()
  if (!selected.done) return reportOf('selectedCells', selected, language)
  const scheme = schemeFor(selected.lastFormula, await loyalty()) as Scheme
  const coloured = await operations.colourBands(selected.address, scheme)
  if (!coloured.done) return reportOf('colourBands', coloured, language)
  const { metric, source } = scheme
  const values = { address: coloured.address, metric, source: source[language] }
  return { sentence: createSay(language)('said-colours', values), details: [] }
}
