/** Where definitions and bands come from. */
import type { Language, Scheme } from '../sheet/contract.ts'
import type { Say } from '../sheet/say.ts'

/** Who published a scheme of bands, and where; a team's own has neither id nor address to tell. */
export function publisherOf({ id, source, url, year }: Scheme, language: Language): string {
  const name = id === 'own' ? source[language] : `${source[language]} (${id})`
  return [name, year === 0 ? '' : String(year), url].filter((part) => part !== '').join(', ')
}

const sourced = ['nps', 'csi', 'cli', 'csat', 'ces', 'rpr']

/** Who defined a metric; '' for plain arithmetic. `name` is the metric's or that of a function of its family. */
export function definedBy(name: string, say: Say): string {
  const metric = name.replace(/\..*$/, '').toLowerCase()
  return sourced.includes(metric) ? say(`method-source-${metric}`) : ''
}
