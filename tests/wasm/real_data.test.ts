/** Whole columns of published files through the built module. */
import { describe, expect, test } from 'vitest'
import type { RepeatRule } from '../../wasm/js/engine.ts'
import { hasData, readColumns } from '../support/data.ts'
import { expectGolden, golden, type RealDataRow } from '../support/golden.ts'
import { load } from './engine.ts'

const engine = await load()
const missing = () => Number.NaN
const rows = golden<RealDataRow>('real_data')
const rowsOf = (name: string) => rows.filter((row) => row.function === name)
const argumentsOf = ({ file, columns }: RealDataRow) => columns.map((each) => readColumns(file, each))

/** Whole numbers in order of first appearance. */
function codesOf(cells: unknown[][]): { codes: number[]; count: number } {
  const known = new Map<unknown, number>()
  const codes = cells.map(([cell]) => {
    if (!known.has(cell)) known.set(cell, known.size)
    return known.get(cell) as number
  })
  return { codes, count: known.size }
}

describe.runIf(hasData)('real data', () => {
  test.each(rowsOf('NPS'))('NPS of $file', (row) => {
    const [scores = []] = argumentsOf(row)
    engine.begin(scores.length)
    const tally = engine.tally(engine.matrix(scores, missing), { low: 0, high: 10 })
    expectGolden(engine.nps(engine.npsSample(tally, '0-10')), row)
    expect(tally.offScale > 0).toBe(row.options.invalid === 'exclude')
  })

  test.each(rowsOf('NPS.COUNTS'))('counts of $file', (row) => {
    const [scores = []] = argumentsOf(row)
    engine.begin(scores.length)
    const tally = engine.tally(engine.matrix(scores, missing), { low: 0, high: 10 })
    const { promoters, passives, detractors } = engine.npsSample(tally, '0-10')
    const found = [promoters, passives, detractors, tally.answers, tally.missing, 0, tally.offScale]
    expect(found).toEqual((row.expected as unknown[][]).map(([, count]) => count))
  })

  test.each(rowsOf('CSI'))('CSI of $file', (row) => {
    const [importance = [], satisfaction = []] = argumentsOf(row)
    engine.begin(0)
    const matrices = [engine.matrix(importance, missing), engine.matrix(satisfaction, missing)] as const
    expectGolden(engine.csi(...matrices, row.options.max as number, 'share').score, row)
    const losses = engine.csiCriteria(...matrices, row.options.max as number).map(({ loss }) => loss)
    expectGolden(100 - losses.reduce((sum, loss) => sum + loss), row)
  })

  test.each(rowsOf('RPR.ORDERS'))('RPR by $options.rule of $file', (row) => {
    const [customers = [], dates = []] = argumentsOf(row)
    const { codes, count } = codesOf(customers)
    engine.begin(2 * codes.length)
    const found = engine.repeatPurchase(
      engine.column(codes),
      engine.column(dates.map(([date]) => Date.parse(String(date)) / 86_400_000)),
      count,
      -Infinity,
      Infinity,
      row.options.rule as RepeatRule,
    )
    expect(found.orders).toBe(codes.length)
    expectGolden(found.repeatCustomers / found.customers, row)
  })
})
