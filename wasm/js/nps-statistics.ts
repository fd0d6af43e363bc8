/** Net Promoter Score over time, between groups, and as a plan. */
import type { Engine, NpsMix, NpsSample } from './engine.ts'
import type { Memory } from './memory.ts'
import { npsScaleCode, npsTestCode, numbersOfSample, readSample } from './nps-samples.ts'

const periods = ['month', 'week', 'quarter', 'year']
const sampleCells = 3
const periodCells = 1 + sampleCells
const pointCells = 5
const mixCells = 3

const readMix = (memory: Memory, at: number): NpsMix => ({
  within: memory.read(at),
  mix: memory.read(at + 1),
  total: memory.read(at + 2),
})

/** Lays samples one after another and makes room for a result of so many cells. */
function laySamples(memory: Memory, samples: readonly NpsSample[], resultCells: number): void {
  memory.makeDesk(resultCells)
  memory.lay(samples.flatMap(numbersOfSample))
}

type OverTime = Pick<Engine, 'npsPeriods' | 'npsTrend' | 'npsSlope'>

const overTime = (memory: Memory): OverTime => ({
  npsPeriods(answers, dates, scale, period) {
    const length = Math.min(answers.length, dates.length)
    const given = [answers.pointer, dates.pointer, length, npsScaleCode(scale), periods.indexOf(period)] as const
    memory.module.npsPeriodSpan(...given)
    const count = memory.read(1)
    memory.makeDesk(periodCells * count)
    memory.module.npsPeriods(...given)
    return Array.from({ length: count }, (_, i) => {
      const at = periodCells * i
      return { start: memory.read(at), sample: readSample(memory, at + 1) }
    })
  },
  npsTrend(samples, confidence) {
    laySamples(memory, samples, pointCells * samples.length)
    memory.module.npsTrend(samples.length, confidence)
    return samples.map((_, i) => {
      const at = pointCells * i
      return {
        score: memory.read(at),
        ...memory.readInterval(at + 1),
        change: memory.read(at + 3),
        p: memory.read(at + 4),
      }
    })
  },
  npsSlope(samples, method) {
    laySamples(memory, samples, 0)
    memory.module.npsSlope(samples.length, npsTestCode(method))
    return { pointsPerPeriod: memory.read(0), z: memory.read(1), p: memory.read(2) }
  },
})

type Plans = Pick<Engine, 'npsSampleSize' | 'npsDetectable' | 'npsTarget' | 'npsMix' | 'npsImpact' | 'npsCodes'>

const plans = (memory: Memory): Plans => ({
  npsSampleSize: memory.module.npsSampleSize,
  npsDetectable: memory.module.npsDetectable,
  npsTarget({ promoters, passives, detractors }, target) {
    memory.module.npsTarget(promoters, passives, detractors, target)
    return {
      passivesToPromoters: memory.read(0),
      detractorsToPromoters: memory.read(1),
      newPromoters: memory.read(2),
    }
  },
  npsMix(before, after) {
    const count = Math.min(before.length, after.length)
    laySamples(memory, [...before.slice(0, count), ...after.slice(0, count)], mixCells * (count + 1))
    memory.module.npsMix(count)
    return {
      groups: Array.from({ length: count }, (_, i) => readMix(memory, mixCells * i)),
      sum: readMix(memory, mixCells * count),
    }
  },
  npsImpact(topic, everyone) {
    laySamples(memory, [topic, everyone], 0)
    return memory.module.npsImpact()
  },
  npsCodes(answers, scale) {
    memory.module.npsCodes(answers.pointer, answers.length, npsScaleCode(scale))
    return memory.numbers(answers).slice()
  },
})

export const npsStatisticsEngine = (memory: Memory): OverTime & Plans => ({ ...overTime(memory), ...plans(memory) })
