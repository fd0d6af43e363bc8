/** Intervals of proportions and means, p-values of several comparisons, weights, drivers. */
import type { Driver, Engine } from './engine.ts'
import type { Memory } from './memory.ts'

const driversMethods = ['lmg', 'johnson']
const driversStatuses = ['ok', 'tooFewRows', 'constantOutcome', 'tooManyAttributes'] as const
const fitCells = 3
const driverCells = 4

const readDriver = (memory: Memory, at: number): Driver => ({
  mean: memory.read(at),
  correlation: memory.read(at + 1),
  importance: memory.read(at + 2),
  share: memory.read(at + 3),
})

type StatisticsEngine = Pick<
  Engine,
  'wilson' | 'meanInterval' | 'studentInterval' | 'adjustPValues' | 'effectiveSampleSize' | 'drivers'
>

export const statisticsEngine = (memory: Memory): StatisticsEngine => {
  const { module } = memory
  return {
    wilson(successes, n, confidence) {
      module.wilson(successes, n, confidence)
      return memory.readInterval(0)
    },
    meanInterval(values, confidence, low, high) {
      memory.lay(values)
      module.meanInterval(values.length, confidence, low, high)
      return { n: memory.read(0), mean: memory.read(1), low: memory.read(2), high: memory.read(3) }
    },
    studentInterval(n, mean, squaredDeviations, confidence, { low, high }) {
      module.studentInterval(n, mean, squaredDeviations, confidence, low, high)
      return memory.readInterval(0)
    },
    adjustPValues(p, method) {
      memory.makeDesk(2 * p.length)
      memory.lay(p)
      module.adjustPValues(p.length, method === 'bh')
      return Array.from(memory.readAll(p.length, p.length))
    },
    effectiveSampleSize({ pointer, length }) {
      return module.effectiveSampleSize(pointer, length)
    },
    drivers(outcome, { pointer, rows, columns }, method) {
      memory.makeDesk(fitCells + driverCells * columns)
      module.drivers(outcome.pointer, pointer, rows, columns, driversMethods.indexOf(method))
      const status = driversStatuses[memory.read(0)] ?? 'tooFewRows'
      const count = status === 'ok' ? columns : 0
      const drivers = Array.from({ length: count }, (_, i) => readDriver(memory, fitCells + driverCells * i))
      return { status, rows: memory.read(1), rSquared: memory.read(2), drivers }
    },
  }
}
