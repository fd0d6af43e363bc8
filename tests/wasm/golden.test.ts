/** The golden numbers through the built module. */
import { describe, expect, test } from 'vitest'
import type {
  CsiMethod,
  Engine,
  Matrix,
  NpsIntervalMethod,
  NpsSample,
  NpsTestMethod,
  Rows,
} from '../../wasm/js/engine.ts'
import { expectGolden, type GoldenRow, golden } from '../support/golden.ts'
import { load } from './engine.ts'

const engine = await load()
const scale = { low: 0, high: 10 }

const sampleOf = ([promoters, passives, detractors]: readonly number[]): NpsSample =>
  ({ promoters, passives, detractors }) as NpsSample
const rowOf = ({ low, high }: { low: number; high: number }) => [[low, high]]
const matrixOf = (rows: unknown): Matrix => engine.matrix(rows as Rows, () => Number.NaN)
const columnOf = (rows: unknown): number[] => (rows as number[][]).map((row) => row[0] as number)

function npsSampleOf(scores: unknown, weights: unknown): NpsSample {
  engine.begin(0)
  const answers = matrixOf(scores)
  if (weights === undefined) return engine.npsSample(engine.tally(answers, scale), '0-10')
  return engine.weigh(answers, matrixOf(weights), '0-10').sample
}

function respondents(answers: unknown, map: unknown, partial: unknown): Float64Array {
  engine.begin(0)
  const points = (map as number[][] | null)?.flat() ?? [100, 80, 60, 40, 20, 0]
  return engine.cliRespondents(matrixOf(answers), points, partial === true)
}

const shown = (value: number) => (Number.isNaN(value) ? '' : value)

function satisfaction<Result>(
  importance: unknown,
  satisfactions: unknown,
  compute: (importance: Matrix, satisfaction: Matrix) => Result,
): Result {
  engine.begin(0)
  return compute(matrixOf(importance), matrixOf(satisfactions))
}

const everything = { low: -Infinity, high: Infinity }
const meanOf = (values: ArrayLike<number>, confidence = 0.95, low = -Infinity, high = Infinity) =>
  engine.meanInterval(values, confidence, low, high)

/** What each function of the golden files is in the engine's terms. */
const functions: Record<string, (...given: never[]) => unknown> = {
  NPS: (scores: unknown, weights: unknown) => engine.nps(npsSampleOf(scores, weights)),
  'NPS.FROMCOUNTS': (...counts: number[]) => engine.nps(sampleOf(counts)),
  'NPS.CI': (scores: unknown, confidence: number, method: NpsIntervalMethod, weights: unknown) =>
    rowOf(engine.npsInterval(npsSampleOf(scores, weights), confidence, method)),
  'NPS.CI.FROMCOUNTS': (p: number, s: number, d: number, confidence = 0.95, method: NpsIntervalMethod) =>
    rowOf(engine.npsInterval(sampleOf([p, s, d]), confidence, method)),
  nps_comparison: (a: number[], b: number[], method: NpsTestMethod) => {
    const { difference, z, p } = engine.npsTest(sampleOf(a), sampleOf(b), method)
    return [[difference, z, p]]
  },
  nps_chances: (p: number, s: number, d: number, cuts: number[]) => [engine.npsChances(sampleOf([p, s, d]), cuts)],
  CSI: (i: unknown, s: unknown, max = 10, method: CsiMethod = 'share') =>
    satisfaction(i, s, (...matrices) => engine.csi(...matrices, max, method).score),
  csi_criteria: (i: unknown, s: unknown, max: number) =>
    satisfaction(i, s, (...matrices) =>
      engine
        .csiCriteria(...matrices, max)
        .map((each) => [each.importance, each.share, each.satisfaction, each.weighted, each.loss]),
    ),
  'CSI.CI': (i: unknown, s: unknown, confidence: number, max: number) =>
    satisfaction(i, s, (...matrices) => rowOf(meanOf(engine.csiRespondents(...matrices, max), confidence, 0, 100))),
  CLI: (answers: unknown, map: unknown, partial: unknown) => meanOf(respondents(answers, map, partial)).mean,
  'CLI.RESPONDENTS': (answers: unknown, map: unknown, partial: unknown) =>
    Array.from(respondents(answers, map, partial), (each) => [shown(each)]),
  'CLI.CI': (answers: unknown, confidence: number, map: unknown, partial: unknown) =>
    rowOf(meanOf(respondents(answers, map, partial), confidence, 0, 100)),
  mean_interval: (values: unknown, confidence: number) => {
    const { mean, low, high } = meanOf(columnOf(values), confidence)
    return [[mean, low, high]]
  },
  student_interval: (n: number, mean: number, squares: number, confidence: number) =>
    rowOf(engine.studentInterval(n, mean, squares, confidence, everything)),
  'PROPORTION.CI': (...given: Parameters<Engine['wilson']>) => rowOf(engine.wilson(...given)),
}

const files = ['nps', 'nps_interval', 'nps_comparison', 'chances', 'csi', 'cli', 'mean', 'proportion']

describe.each(files)('golden %s', (file) => {
  test.each(golden(file))('$function of $source', (row: GoldenRow) => {
    const compute = functions[row.function]
    expect(compute).toBeTypeOf('function')
    expectGolden(compute?.(...(row.arguments as never[])), row)
  })
})
