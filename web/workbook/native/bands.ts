/** BAND for one value as a plain formula: the bands of the scheme one after another. */
import type { Language, Scheme } from '../../sheet/contract.ts'

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

/** `value` is an address. Outside the scheme's range it gives an error, as our function does. */
export function nativeBand(value: string, scheme: Scheme, language: Language): string {
  const last = scheme.bands.at(-1)
  const first = scheme.bands[0]
  const choose = scheme.bands.slice(0, -1).reduceRight(
    (otherwise, { high, closed, title }) => {
      const isBelow = closed === 'right' || closed === 'both' ? '<=' : '<'
      return `IF(${value}${isBelow}${high},${quoted(title[language])},${otherwise})`
    },
    quoted(last?.title[language] ?? ''),
  )
  return `=IF(OR(${value}<${first?.low ?? 0},${value}>${last?.high ?? 0}),NA(),${choose})`
}
