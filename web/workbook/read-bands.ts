/** A table of bands read back from a sheet, and what is wrong with it cell by cell. */
import { isBlank, numberOfCell, shownCell } from '../sheet/cells.ts'
import type { Cell, Language, Loyalty, Rectangle, Scheme } from '../sheet/contract.ts'
import { createSay } from './words.ts'

export interface BandsProblem {
  /** From 0, in the rows that were given. */
  readonly row: number
  readonly column: number
  readonly message: string
}

/** `remarks` are places where bands overlap or leave a hole: the table can be read, and a person may not have meant it. */
export type BandsRead =
  | { readonly scheme: Scheme; readonly remarks: readonly BandsProblem[] }
  | { readonly problems: readonly BandsProblem[] }

export interface BandsRequest {
  /** low · title, low · high · title, or these and then source · author · date; without headings. */
  readonly rows: Rectangle
  readonly metric: string
  /** Who made the bands, as a person reads it, where the table does not say it. */
  readonly source: string
  readonly loyalty: Loyalty
  readonly language: Language
}

interface Ends {
  readonly low: number
  readonly high: number
}

type Found = readonly [column: number, id: string, values?: Record<string, string | number>]

const titleOf = (cells: readonly Cell[]) => Math.min(cells.length, 3) - 1
const hasHigh = (cells: readonly Cell[]) => cells.length > 2 && !isBlank(cells[1])

const isFilled = (cells: readonly Cell[]) => cells.slice(0, 3).some((cell) => !isBlank(cell))

function limitProblem(cell: Cell, column: number, ends: Ends): Found[] {
  const value = numberOfCell(cell)
  if (Number.isNaN(value)) return [[column, 'bands-not-number', { value: shownCell(cell) }]]
  return value < ends.low || value > ends.high ? [[column, 'bands-limit', { ...ends }]] : []
}

/** `starts` are the lower limits of the rows above. */
function problemsOf(cells: readonly Cell[], ends: Ends, starts: readonly number[]): Found[] {
  const [low = null, second = null] = cells
  const high = hasHigh(cells) ? second : null
  const title = titleOf(cells)
  const found: Found[] = isBlank(low) ? [[0, 'bands-no-low']] : limitProblem(low, 0, ends)
  if (!isBlank(high)) found.push(...limitProblem(high, 1, ends))
  const [from, to] = [numberOfCell(low), numberOfCell(high)]
  if (to <= from) found.push([1, 'bands-upside-down', { low: from }])
  const same = starts.indexOf(from)
  if (same >= 0) found.push([0, 'bands-same-start', { low: from }])
  if (isBlank(cells[title])) found.push([title, 'bands-no-title'])
  return found
}

function problemsIn({ rows, language }: BandsRequest, ends: Ends): BandsProblem[] {
  const say = createSay(language)
  const starts: number[] = []
  return rows.flatMap((cells, row) => {
    if (!isFilled(cells)) return []
    const found = problemsOf(cells, ends, starts)
    starts.push(numberOfCell(cells[0]))
    return found.map(([column, id, values]) => ({ row, column, message: say(id, values) }))
  })
}

/** Bands in the order of their beginnings, each with the next: what both of them say, or neither. */
function remarksIn({ rows, language }: BandsRequest): BandsProblem[] {
  const say = createSay(language)
  const bands = rows.flatMap((cells, row) => (isFilled(cells) ? [{ row, cells, low: numberOfCell(cells[0]) }] : []))
  bands.sort((one, other) => one.low - other.low)
  return bands.flatMap(({ row, cells }, index): BandsProblem[] => {
    const next = bands[index + 1]?.low
    if (next === undefined || !hasHigh(cells)) return []
    const high = numberOfCell(cells[1])
    if (high === next) return []
    return [{ row, column: 1, message: say(high > next ? 'bands-overlap' : 'bands-hole', { high, next }) }]
  })
}

/** What the team wrote into the column of sources, the first of them. */
function sourceIn({ rows, source }: BandsRequest): string {
  const written = rows.map((cells) => shownCell(cells[3]).trim()).find((text) => text !== '')
  return written ?? source
}

function documentOf(request: BandsRequest, unit: Scheme['unit']): string {
  const { rows, metric } = request
  const bands = rows.filter(isFilled).map((cells) => {
    const high = hasHigh(cells) ? { high: numberOfCell(cells[1]) } : {}
    return { low: numberOfCell(cells[0]), ...high, title: shownCell(cells[titleOf(cells)]) }
  })
  return JSON.stringify({ id: 'own', metric, unit, source: sourceIn(request), bands })
}

export function readBands(request: BandsRequest): BandsRead {
  const { loyalty, metric, language } = request
  const usual = loyalty.schemes.find((scheme) => scheme.metric === metric)
  const ends = { low: usual?.bands[0]?.low ?? -100, high: usual?.bands.at(-1)?.high ?? 100 }
  const problems = problemsIn(request, ends)
  if (problems.length > 0) return { problems }
  const scheme = loyalty.readScheme(documentOf(request, usual?.unit ?? 'points'), { language })
  if ('error' in scheme) return { problems: [{ row: 0, column: 0, message: scheme.message }] }
  return { scheme, remarks: remarksIn(request) }
}
