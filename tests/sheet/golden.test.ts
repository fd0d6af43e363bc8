/** The golden numbers through the functions a cell calls. */
import { describe, expect, test } from 'vitest'
import type { Argument } from '../../web/sheet/contract.ts'
import { hasData, readColumns } from '../support/data.ts'
import {
  argumentsOf,
  comparedPart,
  expectGolden,
  type GoldenRow,
  golden,
  goldenOfFunctions,
  type RealDataRow,
} from '../support/golden.ts'
import { column, loyalty } from './loyalty.ts'

const names = new Set(loyalty.functions.map(({ name }) => name))

describe.each(goldenOfFunctions)('golden %s', (file) => {
  const rows = golden(file).filter((row) => names.has(row.function))
  test.each(rows)('$function of $source', (row) => {
    expectGolden(comparedPart(loyalty.call(row.function, row.arguments as Argument[]), row), row)
  })
})

/** Answers that give these counts. */
const answers = ([promoters = 0, passives = 0, detractors = 0]: number[]) => [
  ...Array.from({ length: promoters }, () => 10),
  ...Array.from({ length: passives }, () => 8),
  ...Array.from({ length: detractors }, () => 3),
]

describe('golden comparisons', () => {
  test.each(golden('nps_comparison'))('NPS.TEST of $source', (row: GoldenRow) => {
    const [a, b, method] = row.arguments as [number[], number[], string]
    expectGolden(loyalty.call('NPS.TEST', [column(...answers(a)), column(...answers(b)), method]), row)
  })
})

interface BandRow {
  readonly scheme: string
  readonly low: number
  readonly high: number
}

describe('golden bands', () => {
  const all = golden<BandRow>('bands')
  test.each([...new Set(all.map(({ scheme }) => scheme))])('BAND.TABLE of %s', (scheme) => {
    const bands = all.filter((band) => band.scheme === scheme)
    const rows = loyalty.call('BAND.TABLE', [scheme]) as unknown[][]
    expect(rows.slice(1).map(([low, high]) => [low, high])).toEqual(bands.map(({ low, high }) => [low, high]))
  })
})

describe('golden chances', () => {
  const isCount = (count: unknown) => Number.isInteger(count) && Number(count) < 5000
  const rows = golden('chances').filter((row) => row.arguments.slice(0, 3).every(isCount))
  const cuts = [0, 1, 30, 70]
  const ofScheme = rows.filter((row) => JSON.stringify(row.arguments[3]) === JSON.stringify(cuts))
  test.each(ofScheme)('BAND.CHANCE of $arguments', ({ arguments: args, expected, tolerance }) => {
    const result = loyalty.call('BAND.CHANCE', [column(...answers(args as number[])), 's1-nps']) as unknown[][]
    expectGolden([result.slice(1).map(([, chance]) => chance)], { expected, tolerance })
  })
})

describe.runIf(hasData)('real data', () => {
  test.each(golden<RealDataRow>('real_data'))('$function of $file $options', (row) => {
    expectGolden(comparedPart(loyalty.call(row.function, argumentsOf(row, loyalty.functions)), row), row)
  })

  test('an airport survey whose code for a blank is 11', () => {
    const scores = readColumns(['sfo_2017_slim.csv'], ['NETPRO'])
    const first = scores.findIndex(([score]) => score === 11) + 1
    const blanks = scores.filter(([score]) => score === 11).length
    const result = loyalty.call('NPS', [scores])
    expect(result).toMatchObject({ error: '#VALUE!' })
    expect(result).toHaveProperty('message', expect.stringContaining(`Row ${first} of “scores”: 11 is outside`))
    expect(result).toHaveProperty('message', expect.stringContaining(`${blanks.toLocaleString('en')} such cells`))
  })
})
