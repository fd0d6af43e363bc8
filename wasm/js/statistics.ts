/** Intervals of proportions and means, and p-values of several comparisons. */
import type { Engine } from './engine.ts'
import type { Memory } from './memory.ts'

export const statisticsEngine = (memory: Memory): Pick<Engine, 'wilson' | 'meanInterval' | 'holm'> => {
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
    holm(p) {
      memory.makeDesk(2 * p.length)
      memory.lay(p)
      module.holm(p.length)
      return Array.from(memory.readAll(p.length, p.length))
    },
  }
}
