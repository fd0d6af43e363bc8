/** What a plain range may be, ready to be read: a column of answers, pairs, triples, orders, or a whole table of them. */

import { columnsOf } from '../sheet/cells.ts'
import type { Argument, Cell, Language, Loyalty, Rectangle } from '../sheet/contract.ts'
import { scoredMetrics } from '../sheet/scored-metrics.ts'
import { argumentsOf, findQuestions, type Metric, metricsOf, readTable, type Table } from '../survey/index.ts'
import { cellAddress, listOf } from './addresses.ts'
import { breathe } from './breathe.ts'
import type { CellRange } from './sheet.ts'

export interface Offer {
  readonly function: string
  readonly arguments: readonly Argument[]
  /** Address of the first cell of each argument; null for one that is no range. */
  readonly origins: readonly (string | null)[]
  /** Heading of the column it is about, '' where there is none. */
  readonly title: string
  readonly address: string
}

/** What each argument of an offer is called in a formula: an address, an option's word, '' for one left out. */
export function textsOf({ arguments: args, origins }: Offer): readonly string[] {
  return args.map((argument, i) => {
    const origin = origins[i]
    if (isRectangle(argument)) return origin ? addressOf([origin], [argument]) : ''
    return typeof argument === 'string' || typeof argument === 'number' ? String(argument) : ''
  })
}

/** The others of a survey say more about the same score. */
const kScores: ReadonlySet<string> = new Set([...scoredMetrics, 'RPR.ORDERS'])
/** More would not be read by a person, and each is computed. */
const kMostOffers = 8

const isRectangle = (argument: Argument): argument is Rectangle => Array.isArray(argument)

/** The cells that rectangles of these sizes cover from their first cells on. */
function addressOf(origins: readonly (string | null)[], args: readonly Argument[]): string {
  const addresses = origins.flatMap((origin, i) => {
    const argument = args[i]
    if (!origin || !isRectangle(argument)) return []
    const end = cellAddress(origin, argument.length - 1, Math.max(0, (argument[0]?.length ?? 1) - 1)) ?? ''
    return [`${origin}:${end.slice(end.lastIndexOf('!') + 1)}`]
  })
  return listOf(addresses)
}

/** Answers as they stand in the cells, so that what is skipped is told as it is; the rest as the table has read it. */
function asWritten(table: Table, columns: readonly (readonly Cell[])[], rowsAbove: number): Table {
  const written = table.columns.map((column, i) =>
    column.holds === 'numbers' ? { ...column, cells: columns[i]?.slice(rowsAbove) ?? column.cells } : column,
  )
  const rows = Math.max(0, (columns[0]?.length ?? 0) - rowsAbove)
  return { ...table, rows, columns: written }
}

/** Columns of one argument that lie apart have no one place. */
function originOf(
  argument: Metric['arguments'][number] | undefined,
  address: string,
  rowsAbove: number,
): string | null {
  if (argument === null || typeof argument !== 'object' || !('columns' in argument)) return null
  const [first = 0] = argument.columns
  const isBlock = argument.columns.every((column, i) => column === first + i)
  return isBlock ? cellAddress(address, rowsAbove, first) : null
}

async function surveyOffers({ address, cells }: CellRange, language: Language): Promise<Offer[]> {
  const columns = columnsOf(cells)
  const size = cells.length * columns.length
  await breathe(size)
  const { table, titleRows, headingRows } = readTable({ name: '', columns })
  const rowsAbove = titleRows + headingRows
  await breathe(size)
  const survey = findQuestions(table)
  await breathe(size)
  const written = asWritten(table, columns, rowsAbove)
  const scores = metricsOf(survey, language).filter((metric) => kScores.has(metric.function))
  const isFirst = (metric: Metric, i: number) =>
    scores.findIndex((other) => other.function === metric.function && other.about === metric.about) === i
  return scores
    .filter(isFirst)
    .slice(0, kMostOffers)
    .map((metric) => {
      const args = argumentsOf(written, metric)
      const origins = metric.arguments.map((argument) => originOf(argument, address, rowsAbove))
      const title = table.columns[metric.about]?.title ?? ''
      return {
        function: metric.function,
        arguments: args,
        origins,
        title,
        address: addressOf(origins, args) || address,
      }
    })
}

function recognisedOffer({ address, cells }: CellRange, loyalty: Loyalty): Offer[] {
  const fit = loyalty.recognise(cells)
  if (!fit) return []
  const origins = fit.offsets.map((offset) => offset && cellAddress(address, offset.row, offset.column))
  return [{ function: fit.function, arguments: fit.arguments, origins, title: '', address }]
}

/** Answers from 1 to 5 without a heading are more often a satisfaction, or stars, than a recommendation. */
function ratingOffers(offers: readonly Offer[]): Offer[] {
  const [only] = offers
  const answers = only?.function === 'NPS' && only.title === '' ? only.arguments[0] : null
  if (!only || !answers || !isRectangle(answers)) return []
  const isRating = answers.every((row) => row.every((cell) => typeof cell !== 'number' || (cell >= 1 && cell <= 5)))
  if (!isRating) return []
  const origins = [only.origins[0] ?? null]
  return [
    { ...only, function: 'CSAT', arguments: [answers, '1-5'], origins },
    { ...only, function: 'RATING', arguments: [answers], origins },
  ]
}

/** The likeliest first. */
export async function offersIn(range: CellRange, loyalty: Loyalty, language: Language): Promise<readonly Offer[]> {
  const found = await surveyOffers(range, language)
  await breathe(range.cells.length * (range.cells[0]?.length ?? 0))
  const isKnown = (offer: Offer) => found.some((other) => other.function === offer.function)
  const isClear = found.length > 0 && range.cells[0]?.length === 1
  const recognised = isClear ? [] : recognisedOffer(range, loyalty).filter((offer) => !isKnown(offer))
  const offers = [...found, ...recognised]
  return [...ratingOffers(offers), ...offers]
}
