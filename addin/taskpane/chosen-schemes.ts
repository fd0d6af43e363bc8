/** The scales chosen in this workbook, for whatever shows a score. */
import type { ChosenSchemes, Language, Loyalty, Reading } from '../../web/sheet/contract.ts'
import type { Operations } from '../workbook/contract.ts'
import type { PaneSettings } from './settings.ts'

interface Chooser {
  readonly settings: PaneSettings
  readonly operations: Operations
  readonly language: Language
}

/** A choice that is no longer there is passed over: the usual scale is shown then. */
export async function chosenSchemes({ settings, ...rest }: Chooser, loyalty: Loyalty): Promise<ChosenSchemes> {
  const { choices } = settings
  if (choices.length === 0) return {}
  const { isOwn, readOwnTables } = await import('./bands/own-tables.ts')
  const own = choices.some(({ id }) => isOwn(id)) ? (await readOwnTables({ ...rest, loyalty })).own : []
  const known = [...own, ...loyalty.schemes.map((scheme) => ({ id: scheme.id, scheme }))]
  const found = choices.flatMap(({ metric, id }) => {
    const match = known.find((each) => each.id === id && each.scheme.metric === metric)
    return match ? [[metric as Reading['metric'], match.scheme] as const] : []
  })
  return Object.fromEntries(found)
}
