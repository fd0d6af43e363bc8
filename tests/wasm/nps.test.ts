import { expect, test } from 'vitest'
import { npsScaleNames, npsScales } from '../../wasm/js/nps-scales.ts'
import { load } from './engine.ts'

const engine = await load()
const scale = { low: 0, high: 10 }
const cells = (...values: unknown[]) => values.map((value) => [value])

test('a column of cells becomes a score and its interval', () => {
  engine.begin(6)
  const tally = engine.tally(
    engine.matrix(cells(0, 7, 7, 9, 9, 9), () => Number.NaN),
    scale,
  )
  expect(tally).toMatchObject({ answers: 6, missing: 0, offScale: 0, firstOffScale: -1 })
  expect(tally.counts).toEqual([1, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0])
  const sample = engine.npsSample(tally, '0-10')
  expect(sample).toEqual({ promoters: 3, passives: 2, detractors: 1 })
  // Published with the R package NPS: 1/3.
  expect(engine.nps(sample)).toBeCloseTo(100 / 3, 12)
})

test.each(npsScaleNames)('on the scale %s the core has the same values in the same groups', (name) => {
  const { low, high, passive, promoter } = npsScales[name]
  for (let answer = low; answer <= high; answer += 1) {
    engine.begin(2)
    const tally = engine.tally(engine.column([answer]), { low, high })
    const expected = {
      promoters: Number(answer >= promoter),
      passives: Number(answer >= passive && answer < promoter),
      detractors: Number(answer < passive),
    }
    expect(engine.npsSample(tally, name)).toEqual(expected)
  }
  engine.begin(4)
  const beside = engine.column([low - 1, high + 1])
  const { tally } = engine.weigh(beside, engine.column([1, 1]), name)
  expect(tally.answers).toBe(0)
})
