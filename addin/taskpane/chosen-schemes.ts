/** The scales chosen in this workbook, for whatever shows a score. */
import type { Language, Loyalty, Reading } from '../../web/sheet/contract.ts'
import type { SchemeChoices } from '../../web/ui/index.ts'
import type { Operations } from '../workbook/contract.ts'
import type { PaneSettings } from './settings.ts'

interface Chooser {
  readonly settings: PaneSettings
  readonly operations: Operations
  readonly language: Language
}

/** Where a choice is no longer there the usual scale is used, and that is said. */
export async function chosenSchemes({ settings, ...rest }: Chooser, loyalty: Loyalty): Promise<SchemeChoices> {
  const { choices } = settings
  if (choices.length === 0) return { schemes: {}, gone: {} }
  const { goneSentence, isOwn, readOwnTables } = await import('./bands/own-tables.ts')
  const own = choices.some(({ id }) => isOwn(id)) ? (await readOwnTables({ ...rest, loyalty })).own : []
  const known = [...own, ...loyalty.schemes.map((scheme) => ({ id: scheme.id, scheme }))]
  const found = choices.map(({ metric, id }) => {
    const match = known.find((each) => each.id === id && each.scheme.metric === metric)
    return { id, metric: metric as Reading['metric'], scheme: match?.scheme }
  })
  const entries = found.flatMap(({ metric, scheme }) => (scheme ? [[metric, scheme]] : []))
  const lost = found.filter(({ scheme }) => !scheme)
  return {
    schemes: Object.fromEntries(entries),
    gone: Object.fromEntries(lost.map(({ metric, id }) => [metric, goneSentence(id, rest.language)])),
  }
}
