/** The catalogue: bands, advice, benchmarks. */

export type GapPolicy = 'mark' | 'strict' | 'down' | 'up'
export type Language = 'en' | 'ru'
export type Text = Readonly<Record<Language, string>>

export interface Band {
  readonly low: number
  readonly high: number
  readonly closed: 'left' | 'right' | 'both' | 'open'
  readonly key: string
  readonly title: Text
  readonly origin: 'published' | 'completed' | 'derived'
}

export interface Scheme {
  readonly id: string
  readonly metric: string
  readonly unit: 'points' | 'fraction' | '1-7'
  /** Who published it, as a person reads it. */
  readonly source: Text
  /** '' where the address is not known. */
  readonly url: string
  /** 0 where the year is not known. */
  readonly year: number
  /** In rising order; every value of the unit's range is in exactly one. */
  readonly bands: readonly Band[]
}

/** What is wrong with a scheme: a message id of the sheet, and where in the document. */
export interface SchemeError {
  readonly error: string
  readonly place: string
}

/** A band of a scheme under a gap policy. */
export interface BandReading {
  /** Index in `scheme.bands`, −1 outside the scheme's range. */
  readonly index: number
  /** True under the policy 'strict' when the source says nothing of the value. */
  readonly undescribed: boolean
}

export interface Benchmark {
  readonly kind: Text
  readonly id: string
  readonly low: number
  readonly high: number
  readonly source: Text
  readonly url: string
  readonly year: number
}

export interface CatalogEngine {
  readonly schemes: readonly Scheme[]
  /** The scheme a metric uses when none is named. */
  defaultScheme(metric: string): Scheme | undefined
  /** Reads a scheme from JSON as the catalogue's own files are written. */
  readScheme(json: string): Scheme | SchemeError
  band(scheme: Scheme, value: number, gap: GapPolicy): BandReading
  /** Sentences, most useful first. `weakest` names the weakest criteria of CSI as they shall read in a sentence, '' for none. */
  advice(metric: string, band: string, schemeId: string, language: Language, weakest: string): string[]
  benchmarks(metric: string): Benchmark[]
}
