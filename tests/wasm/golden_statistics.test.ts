/** The golden numbers of statistics over answers through the built module; what only cells can be wrong in is left to the sheet. */
import { describe, expect, test } from 'vitest'
import type {
  CalendarPeriod,
  Column,
  DriversMethod,
  NpsSample,
  NpsScale,
  NpsTestMethod,
  PAdjustment,
  Rows,
} from '../../wasm/js/engine.ts'
import { expectGolden, type GoldenRow, golden, isRefusal } from '../support/golden.ts'
import { load } from './engine.ts'

const engine = await load()

type Cells = readonly (readonly unknown[])[]

const tops: Readonly<Record<NpsScale, number>> = { '0-10': 10, '1-10': 10, '1-7': 7, '1-5': 5 }

/** NaN for a cell without an answer. */
function columnOf(cells: Cells, scale: NpsScale): Column {
  const isAnswer = (cell: unknown) => Number.isInteger(cell) && (cell as number) <= tops[scale]
  return engine.column(cells.flat().map((cell) => (isAnswer(cell) ? (cell as number) : Number.NaN)))
}

const numbersOf = (cells: Cells) => cells.flat().map((cell) => (typeof cell === 'number' ? cell : Number.NaN))
const shown = (value: number) => (Number.isNaN(value) ? '' : value)

/** A code for each name, known ones first; NaN for a blank cell. */
function codesOf(cells: Cells, names: string[]): Column {
  return engine.column(
    cells.flat().map((cell) => {
      if (cell === null) return Number.NaN
      const known = names.indexOf(String(cell))
      return known >= 0 ? known : names.push(String(cell)) - 1
    }),
  )
}

const levelOf = (confidence: number | null | undefined) =>
  (confidence ?? 0.95) > 1 ? (confidence ?? 0) / 100 : (confidence ?? 0.95)

function groupsOf(scores: Cells, groups: Cells, names: string[], scale: NpsScale) {
  const answers = columnOf(scores, scale)
  const codes = codesOf(groups, names)
  return () => engine.npsGroups(answers, codes, names.length, scale, null).map(({ counts }) => counts)
}

const countOf = ({ promoters, passives, detractors }: NpsSample) => promoters + passives + detractors

function periodsOf(scores: Cells, dates: Cells, period: CalendarPeriod | null, scale: NpsScale | null) {
  engine.begin(0)
  const serials = engine.column(numbersOf(dates))
  return engine.npsPeriods(columnOf(scores, scale ?? '0-10'), serials, scale ?? '0-10', period ?? 'month')
}

function trend(scores: Cells, dates: Cells, period: CalendarPeriod | null, confidence: number, scale: NpsScale) {
  const periods = periodsOf(scores, dates, period, scale)
  const points = engine.npsTrend(
    periods.map(({ sample }) => sample),
    levelOf(confidence),
  )
  return points.map(({ score, low, high, change, p }, i) => {
    const { start = 0, sample } = periods[i] ?? {}
    return [start, sample ? countOf(sample) : 0, ...[score, low, high, change, p].map(shown)]
  })
}

function slope(scores: Cells, dates: Cells, period: CalendarPeriod, method: NpsTestMethod | null, scale: NpsScale) {
  const samples = periodsOf(scores, dates, period, scale).map(({ sample }) => sample)
  const { pointsPerPeriod, z, p } = engine.npsSlope(samples, method ?? 'adjusted-wald')
  return [[pointsPerPeriod, z, p]]
}

function target(scores: Cells, points: number, given: NpsScale | null) {
  engine.begin(0)
  const scale = given ?? '0-10'
  const [low = 0, high = 10] = scale.split('-').map(Number)
  const sample = engine.npsSample(engine.tally(columnOf(scores, scale), { low, high }), scale)
  return Object.values(engine.npsTarget(sample, points)).map((count) => [null, shown(count)])
}

function mix(before: Cells, groupsBefore: Cells, after: Cells, groupsAfter: Cells, given: NpsScale | null) {
  const scale = given ?? '0-10'
  const names: string[] = []
  engine.begin(0)
  const [first, second] = [groupsOf(before, groupsBefore, names, scale), groupsOf(after, groupsAfter, names, scale)]
  const [samplesBefore, samplesAfter] = [first(), second()]
  const { groups, sum } = engine.npsMix(samplesBefore, samplesAfter)
  const numbers = ({ within, mix, total }: typeof sum) => [within, mix, total]
  const rows = groups.map((group, code) => [names[code], ...numbers(group)])
  const isEmpty = (code: number) =>
    [samplesBefore, samplesAfter].every((each) => countOf(each[code] as NpsSample) === 0)
  return [...rows.filter((_, code) => !isEmpty(code)), [null, ...numbers(sum)]]
}

function impact(scores: Cells, topics: Cells, given: NpsScale | null) {
  const scale = given ?? '0-10'
  const names: string[] = []
  engine.begin(0)
  const samples = groupsOf(scores, topics, names, scale)()
  const [low = 0, high = 10] = scale.split('-').map(Number)
  const everyone = engine.npsSample(engine.tally(columnOf(scores, scale), { low, high }), scale)
  return samples.map((sample, code) => [
    names[code],
    countOf(sample),
    engine.nps(sample),
    shown(engine.npsImpact(sample, everyone)),
  ])
}

const words: Readonly<Record<string, readonly string[]>> = {
  en: ['detractor', 'passive', 'promoter'],
  ru: ['критик', 'нейтрал', 'промоутер'],
}

function categories(scores: Cells, scale: NpsScale | null, language: string | null) {
  engine.begin(0)
  const codes = engine.npsCodes(columnOf(scores, scale ?? '0-10'), scale ?? '0-10')
  const width = scores[0]?.length ?? 1
  const word = (code: number | undefined) => words[language ?? 'en']?.[(code ?? Number.NaN) + 1] ?? ''
  return scores.map((row, r) => row.map((_, c) => word(codes[r * width + c])))
}

function drivers(outcome: Cells, attributes: Cells, names: Cells | null, method: DriversMethod | null) {
  engine.begin(0)
  const matrix = engine.matrix(attributes as Rows, () => Number.NaN)
  const fit = engine.drivers(engine.column(numbersOf(outcome)), matrix, method ?? 'lmg')
  return fit.drivers.map(({ mean, correlation, importance, share }, i) => [
    names?.flat()[i] ?? null,
    ...[mean, correlation, importance, share].map(shown),
  ])
}

function adjusted(p: Cells, method: PAdjustment | null) {
  const values = engine.adjustPValues(numbersOf(p), method ?? 'holm').map(shown)
  const width = p[0]?.length ?? 1
  return p.map((row, r) => row.map((_, c) => values[r * width + c]))
}

function effectiveSampleSize(weights: Cells) {
  engine.begin(0)
  return engine.effectiveSampleSize(engine.column(numbersOf(weights)))
}

const functions: Record<string, (...given: never[]) => unknown> = {
  'NPS.TREND': trend,
  'NPS.SLOPE': slope,
  'NPS.SAMPLESIZE': (margin: number, confidence: number, population: number | null, variance: number | null) =>
    engine.npsSampleSize(margin, levelOf(confidence), population ?? Number.POSITIVE_INFINITY, variance ?? 1),
  'NPS.DETECTABLE': (n1: number, n2: number, confidence: number, power: number | null, variance: number | null) =>
    engine.npsDetectable(n1, n2, levelOf(confidence), power ?? 0.8, variance ?? 1),
  'NPS.TARGET': target,
  'NPS.MIX': mix,
  'NPS.IMPACT': impact,
  'NPS.CATEGORY': categories,
  'WEIGHTS.NEFF': effectiveSampleSize,
  'PVALUES.ADJUST': adjusted,
  DRIVERS: drivers,
}

/** Dates as text are read by the sheet. */
const isOfNumbers = ({ arguments: args, function: name }: GoldenRow) =>
  !(name === 'NPS.TREND' || name === 'NPS.SLOPE') || !JSON.stringify(args[1]).includes('"')

const files = [
  'nps_trend',
  'nps_sample_size',
  'nps_target',
  'nps_mix',
  'nps_impact',
  'nps_codes',
  'weights',
  'p_values',
  'statistics',
  'drivers',
]

describe.each(files)('golden %s', (file) => {
  const rows = golden(file).filter((row) => row.function in functions && !isRefusal(row) && isOfNumbers(row))
  test.each(rows)('$function of $source', (row) => {
    expect(rows.length).toBeGreaterThan(0)
    expectGolden(functions[row.function]?.(...(row.arguments as never[])), row)
  })
})
