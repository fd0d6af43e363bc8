/** A team's own scheme: rows as a person types them, and the scheme they began as, become a scheme as a file does. */
import type { CellError, Language, Loyalty, Scheme } from '../../../web/sheet/contract.ts'
import { typedNumber } from '../typed-number.ts'

type Band = Scheme['bands'][number]

/** As typed; without an upper limit a band ends where the next begins. */
export interface Row {
  readonly low: string
  readonly high: string
  readonly title: string
  /** What the row began as; null for a new one. */
  readonly band: Band | null
}

export interface Began {
  readonly scheme: Scheme
  readonly loyalty: Loyalty
  readonly language: Language
  /** What a changed scheme of others is called from then on. */
  readonly ownSource: string
}

/** What is no number is told by the reader of schemes. */
function limitOf(typed: string): number | string {
  const number = typedNumber(typed)
  return Number.isFinite(number) ? number : typed
}

const shownBand = (band: Band, language: Language): Row => ({
  ...{ low: String(band.low), high: String(band.high), title: band.title[language], band },
})

/** What the source says nothing of is no band of its own: it is found again as a hole. */
export function rowsOfScheme({ bands }: Scheme, language: Language): Row[] {
  return bands.filter(({ origin }) => origin !== 'completed').map((band) => shownBand(band, language))
}

/** What a person has not touched stays as it was, in both languages. */
function bandOf({ low, high, title, band }: Row, language: Language): object {
  const began = band && shownBand(band, language)
  const limits =
    began?.low === low && began.high === high
      ? { low: band?.low, high: band?.high, closed: band?.closed, origin: band?.origin }
      : { ...(low.trim() !== '' && { low: limitOf(low) }), ...(high.trim() !== '' && { high: limitOf(high) }) }
  const name = began?.title === title ? band?.title : title.trim() || undefined
  return { ...limits, key: band?.key, title: name }
}

const isFilled = ({ low, high, title }: Row): boolean => `${low}${high}${title}`.trim() !== ''

const sameRows = (rows: readonly Row[], others: readonly Row[]): boolean =>
  rows.length === others.length &&
  rows.every(
    ({ low, high, title }, i) => low === others[i]?.low && high === others[i].high && title === others[i].title,
  )

/** The scheme of a source that is not ours to change becomes the team's own once a row differs. */
export function schemeOfRows(all: readonly Row[], { scheme, loyalty, language, ownSource }: Began): Scheme | CellError {
  const rows = all.filter(isFilled)
  if (sameRows(rows, rowsOfScheme(scheme, language))) return scheme
  const isOthers = loyalty.schemes.some(({ id }) => id === scheme.id)
  const { id, source, url, year, metric, unit } = scheme
  const about = isOthers ? { id: 'own', source: ownSource } : { id, source, url, ...(year > 0 && { year }) }
  const document = { ...about, metric, unit, bands: rows.map((row) => bandOf(row, language)) }
  return loyalty.readScheme(JSON.stringify(document), { language })
}

export const isError = (found: Scheme | CellError): found is CellError => 'error' in found
