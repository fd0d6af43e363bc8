/** A team's own scheme: rows as a person types them become a scheme as a file does. */
import type { CellError, Language, Loyalty, Scheme } from '../../../web/sheet/contract.ts'

/** As typed; without an upper limit a band ends where the next begins. */
export interface Row {
  readonly low: string
  readonly high: string
  readonly title: string
}

export const unitOf = (metric: string): Scheme['unit'] =>
  metric === 'RPR' ? 'fraction' : metric === 'CES' ? '1-7' : 'points'

/** "0,5" and "50 %" are the same limit of a share. */
function limitOf(typed: string): number | string {
  const plain = typed
    .replace(/[\s\u202f\u00a0]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-')
  const number = plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain)
  return plain !== '' && Number.isFinite(number) ? number : typed
}

export function schemeOfRows(
  rows: readonly Row[],
  { metric, source, loyalty, language }: { metric: string; source: string; loyalty: Loyalty; language: Language },
): Scheme | CellError {
  const bands = rows
    .filter(({ low, high, title }) => `${low}${high}${title}`.trim() !== '')
    .map(({ low, high, title }) => ({
      ...(low.trim() !== '' && { low: limitOf(low) }),
      ...(high.trim() !== '' && { high: limitOf(high) }),
      ...(title.trim() !== '' && { title: title.trim() }),
    }))
  const document = { id: 'own', metric, unit: unitOf(metric), source, bands }
  return loyalty.readScheme(JSON.stringify(document), { language })
}

/** What the source says nothing of is no band of its own: it is found again as a hole. */
export function rowsOfScheme({ bands }: Scheme, language: Language): Row[] {
  return bands
    .filter(({ origin }) => origin !== 'completed')
    .map(({ low, high, title }) => ({ low: String(low), high: String(high), title: title[language] }))
}

export const isError = (found: Scheme | CellError): found is CellError => 'error' in found
