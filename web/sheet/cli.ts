/** Customer loyalty index: three questions answered 1 (surely) to 6 (surely not). */
import type { AnswerTally, Mean, Respondents } from '../../wasm/js/engine.ts'
import { requireOnScale } from './answers.ts'
import { type Call, fail } from './call.ts'
import { isCellError, numberOfCell, rowOf, shownCell } from './cells.ts'
import { nativeCli, nativeInterval, nativeRespondents } from './cli-native.ts'
import { cliSql } from './cli-sql.ts'
import type { Reading, Skipped } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { confidence, flag, named, optionalRange, range } from './parameters.ts'
import { namedPlace } from './places.ts'
import {
  type CellNotes,
  cellAt,
  cellCount,
  failWithCell,
  notePlace,
  type Range,
  readNumbers,
  shapeOf,
} from './ranges.ts'
import { interpret, skipped } from './reading.ts'

const answers = named('answers', range('loyaltyAnswers'))
const map = optionalRange('map', 'places')
const partial = flag('partial')

const scale = { low: 1, high: 6 }
const questions = 3
/** From 100 for the best answer to 0 for the worst, in equal steps. */
const usualMap = [100, 80, 60, 40, 20, 0]

/** The points of the answers 1 to 6. */
function pointsOf(call: Call, given: Range | null): number[] {
  if (given === null) return usualMap
  if (cellCount(given) !== usualMap.length) fail(call, '#VALUE!', 'error-map-size', { shape: shapeOf(call, given) })
  return usualMap.map((_, index) => {
    const cell = cellAt(given, index)
    if (isCellError(cell)) failWithCell(call, given, index, cell)
    const points = numberOfCell(cell)
    const isPoints = points >= 0 && points <= 100
    return isPoints
      ? points
      : fail(call, '#VALUE!', 'error-map', { place: namedPlace(call, given, index), value: shownCell(cell) })
  })
}

interface LoyaltyAnswers {
  readonly range: Range
  readonly tally: AnswerTally
  readonly notes: CellNotes
  readonly respondents: Respondents
  readonly points: readonly number[]
}

function readAnswers(call: Call, given: Range, givenMap: Range | null, partial: boolean): LoyaltyAnswers {
  if (given.width !== questions) fail(call, '#VALUE!', 'error-three-columns', { shape: shapeOf(call, given) })
  const points = pointsOf(call, givenMap)
  call.engine.begin(cellCount(given))
  const numbers = readNumbers(call, given)
  const tally = call.engine.tally(numbers.matrix, scale)
  requireOnScale(call, { range: given, numbers, scale, tally }, 'none')
  if (tally.answers === 0) fail(call, '#N/A', 'error-no-answers')
  const respondents = call.engine.cliRespondents(numbers.matrix, points, partial)
  return { range: given, tally, notes: numbers.notes, respondents, points }
}

/** Mean over respondents; without a respondent the call ends. */
function meanOf(call: Call, { respondents, points }: LoyaltyAnswers, confidence: number): Mean {
  const mean = call.engine.meanInterval(respondents, confidence, Math.min(...points), Math.max(...points))
  return mean.n === 0 ? fail(call, '#N/A', 'error-no-complete') : mean
}

/** Respondents without an index: those who answered nothing, and those who answered some questions. */
function skippedRespondents({ range, notes, respondents }: LoyaltyAnswers): Skipped[] {
  const blank = { count: 0, cells: [] as number[] }
  const incomplete = { count: 0, cells: [] as number[] }
  respondents.forEach((index, row) => {
    if (!Number.isNaN(index)) return
    const answered = range.rows[row]?.some((cell) => numberOfCell(cell) > 0)
    notePlace(answered ? incomplete : blank, row * questions)
  })
  return [
    ...skipped(range, 'blank', blank),
    ...skipped(range, 'incomplete', incomplete).map((found) => ({ ...found, examples: [] })),
    ...skipped(range, 'text', notes.of('text')),
    ...skipped(range, 'boolean', notes.of('boolean')),
  ]
}

function readCli(call: Call, name: string, found: LoyaltyAnswers, confidence = 0.95): Reading {
  const { n, mean, low, high } = meanOf(call, found, confidence)
  const interval = n >= 2 ? { low, high, confidence, method: 't' } : null
  return {
    function: name,
    metric: 'CLI',
    unit: 'points',
    value: mean,
    counted: n,
    counting: 'respondents',
    scale: '1-6',
    ...interpret(call, 'CLI', mean, interval),
    chances: null,
    groups: null,
    histogram: { low: scale.low, counts: found.tally.counts.slice(0, scale.high), groups: null },
    criteria: [],
    skipped: skippedRespondents(found),
    warnings: [],
  }
}

export const cli = spreadsheetFunction('CLI', {
  family: 'loyalty',
  takes: [answers, map, partial],
  shows: 'points',
  compute: (call, ...given) => meanOf(call, readAnswers(call, ...given), 0.95).mean,
  read: (call, ...given) => readCli(call, 'CLI', readAnswers(call, ...given)),
  native: nativeCli,
  sql: [cliSql],
  example: '=CLI({1,2,3;2,2,1})',
})

export const cliRespondents = spreadsheetFunction('CLI.RESPONDENTS', {
  family: 'loyalty',
  takes: [answers, map, partial],
  shows: 'column',
  compute: (call, ...given) =>
    Array.from(readAnswers(call, ...given).respondents, (index) => [Number.isNaN(index) ? '' : index]),
  read: (call, ...given) => readCli(call, 'CLI.RESPONDENTS', readAnswers(call, ...given)),
  native: nativeRespondents,
  example: '=CLI.RESPONDENTS({1,2,3;2,2,1})',
})

export const cliInterval = spreadsheetFunction('CLI.CI', {
  family: 'loyalty',
  takes: [answers, confidence, map, partial],
  shows: 'row',
  compute: (call, given, confidence, map, partial) => {
    const mean = meanOf(call, readAnswers(call, given, map, partial), confidence)
    return mean.n >= 2 ? rowOf(mean) : fail(call, '#N/A', 'error-few-respondents', { needed: 2, found: mean.n })
  },
  read: (call, given, confidence, map, partial) =>
    readCli(call, 'CLI.CI', readAnswers(call, given, map, partial), confidence),
  native: nativeInterval,
  example: '=CLI.CI({1,2,3;2,2,1;3,3,4})',
})
