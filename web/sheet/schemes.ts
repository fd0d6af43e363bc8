/** Interpretation schemes named in a formula: a metric, the id of a scheme, or a table of bands in the workbook. */
import type { Scheme, SchemeError } from '../../wasm/js/engine.ts'
import { type Call, fail } from './call.ts'
import { isBlank, isCellError, numberOfCell, shownCell } from './cells.ts'
import type { Argument, Cell, Language } from './contract.ts'
import { findText, numberText, text } from './messages.ts'
import type { Parameter } from './parameters.ts'
import { namedPlace } from './places.ts'
import { failWithCell, isOmitted, type Range, rangeOf } from './ranges.ts'

/** Gives the scheme for a value; `metric` is the metric whose values it is used for, '' for any. */
export type SchemeChoice = (metric: string, values: readonly number[]) => Scheme

const name = 'scheme'

export const scheme: Parameter<SchemeChoice> = {
  name,
  text: name,
  kind: 'scheme',
  optional: false,
  byGroup: false,
  choices: [],
  blanks: 'places',
  usual: null,
  read: (call, argument, position) => chooseScheme(call, argument, position),
}

export const optionalScheme: Parameter<SchemeChoice | null> = {
  ...scheme,
  optional: true,
  read: (call, argument, position) => (isOmitted(argument) ? null : chooseScheme(call, argument, position)),
}

function chooseScheme(call: Call, argument: Argument, position: number): SchemeChoice {
  const range = rangeOf(argument, name, position)
  if (range.height * range.width !== 1) return (metric, values) => schemeOfTable(call, range, metric, values)
  const cell = range.rows[0]?.[0] ?? null
  if (isCellError(cell)) failWithCell(call, range, 0, cell)
  const found = namedScheme(call, shownCell(cell).toLowerCase())
  return found === undefined ? failUnknownScheme(call, cell) : () => found
}

function namedScheme(call: Call, word: string): Scheme | undefined {
  const { engine } = call
  return engine.schemes.find((known) => known.id.toLowerCase() === word) ?? engine.defaultScheme(word.toUpperCase())
}

function failUnknownScheme(call: Call, cell: Cell): never {
  const { schemes } = call.engine
  const metrics = [...new Set(schemes.map((known) => known.metric))]
  const allowed = [...metrics, ...schemes.map((known) => known.id)].map((word) => `"${word}"`).join(', ')
  return fail(call, '#VALUE!', 'error-scheme', { value: shownCell(cell), allowed })
}

interface TableRow {
  /** Row of the range, from 0. */
  readonly row: number
  readonly low: number
  readonly high: number | null
  readonly title: string
}

/** low · high · title, and whatever a team notes beside them: source, author, date. */
const mostColumns = 6
const titleColumn = ({ width }: Range) => Math.min(width, 3) - 1

/**
 * Rows low · title or low · high · title, what stands right of a title being no part of a band; rows whose first cell is
 * no number (a header, a blank) are no bands.
 */
function tableRows(call: Call, range: Range): TableRow[] {
  if (range.width < 2 || range.width > mostColumns) fail(call, '#VALUE!', 'error-scheme-columns')
  const titles = titleColumn(range)
  const bands: TableRow[] = []
  range.rows.forEach((cells, row) => {
    const broken = cells.slice(0, titles + 1).findIndex(isCellError)
    if (broken >= 0) failWithCell(call, range, row * range.width + broken, cells[broken] as never)
    const low = numberOfCell(cells[0])
    if (Number.isNaN(low)) return
    const high = titles === 2 && !isBlank(cells[1]) ? numberOfCell(cells[1]) : null
    if (Number.isNaN(high)) failAt(call, range, row * range.width + 1, 'scheme-field-wrong')
    const title = shownCell(cells[titles])
    if (title === '') failAt(call, range, row * range.width + titles, 'scheme-field-missing')
    bands.push({ row, low, high, title })
  })
  return bands
}

function failAt(call: Call, range: Range, index: number, id: string): never {
  return fail(call, '#VALUE!', `error-${id}`, { place: namedPlace(call, range, index) })
}

const isFraction = (value: number) => value >= 0 && value <= 1

function schemeOfTable(call: Call, range: Range, metric: string, values: readonly number[]): Scheme {
  const rows = tableRows(call, range)
  const limits = rows.flatMap(({ low, high }) => (high === null ? [low] : [low, high]))
  const inFractions = metric === 'RPR' || (metric === '' && [...limits, ...values].every(isFraction))
  const [bottom, top] = inFractions ? [0, 1] : [-100, 100]
  const beyond = rows.find(({ low }) => low < bottom || low >= top)
  if (beyond !== undefined) failAt(call, range, beyond.row * range.width, 'scheme-band-outside')
  const source = text(call.language, 'own-scheme')
  const document = {
    id: 'own',
    metric: metric || (inFractions ? 'RPR' : 'NPS'),
    unit: inFractions ? 'fraction' : 'points',
    source,
    bands: rows.map(({ low, high, title }) => (high === null ? { low, title } : { low, high, title })),
  }
  const found = call.engine.readScheme(JSON.stringify(document))
  return 'error' in found ? failTable(call, range, rows, found) : found
}

/** The place of an error is a JSON pointer such as "/bands/2/low"; a band without a limit of its own ends where the next begins. */
function failTable(call: Call, range: Range, rows: readonly TableRow[], { error, place }: SchemeError): never {
  const id = findText(call.language, `error-${error}`) === undefined ? 'scheme-field-wrong' : error
  const [, , band, field] = place.split('/')
  const isOwnLimit = field !== 'high' || rows[Number(band)]?.high !== null
  const row = rows[Number(band) + (isOwnLimit ? 0 : 1)]?.row ?? 0
  const column = field === 'title' ? titleColumn(range) : field === 'high' && isOwnLimit ? 1 : 0
  return failAt(call, range, row * range.width + column, id)
}

/** Ends the call when a scheme is not one for NPS. */
export function npsScheme(call: Call, scheme: Scheme): Scheme {
  if (scheme.metric === 'NPS') return scheme
  return fail(call, '#VALUE!', 'error-scheme-metric', { scheme: scheme.id, metric: scheme.metric })
}

/** Who published a scheme, when and where. */
export function sourceOf(scheme: Scheme, language: Language): string {
  return [scheme.source[language], scheme.year || '', scheme.url].filter((part) => part !== '').join(', ')
}

/** Ends the call because a value is outside every band of a scheme. */
export function failOutside(call: Call, value: number, scheme: Scheme): never {
  const written = (limit: number | undefined) => numberText(call.language, limit ?? 0)
  return fail(call, '#VALUE!', 'error-outside-scheme', {
    value: written(value),
    low: written(scheme.bands[0]?.low),
    high: written(scheme.bands.at(-1)?.high),
  })
}
