/** Satisfaction, effort and star ratings, from tallies of answers. */
import type { AnswerTally, CesDirection, CesMethod, CsatMethod, Engine } from './engine.ts'
import type { Memory } from './memory.ts'

const countCells = 11
const csatMethods: readonly CsatMethod[] = ['top2', 'mean', 'net', 'pomp']
const cesMethods: readonly CesMethod[] = ['mean', 'agree', 'net']
const cesDirections: readonly CesDirection[] = ['high', 'low']

type SatisfactionEngine = Pick<
  Engine,
  'acsi' | 'csat' | 'csatInterval' | 'ces' | 'rating' | 'ratingBayes' | 'ratingWilson'
>

export const satisfactionEngine = (memory: Memory): SatisfactionEngine => {
  const { module } = memory
  const lay = ({ counts }: AnswerTally) => memory.layPadded(counts, countCells)
  return {
    acsi(means, weights) {
      memory.lay([...means, ...weights])
      return module.acsi()
    },
    csat(tally, { low, high }, method) {
      lay(tally)
      return module.csat(low, high, csatMethods.indexOf(method))
    },
    csatInterval(tally, { low, high }, confidence) {
      lay(tally)
      module.csatInterval(low, high, confidence)
      return memory.readInterval(0)
    },
    ces(tally, { low, high }, method, direction) {
      lay(tally)
      return module.ces(low, high, cesMethods.indexOf(method), cesDirections.indexOf(direction))
    },
    rating(tally, { low, high }) {
      lay(tally)
      return module.rating(low, high)
    },
    ratingBayes(tally, { low, high }, priorMean, priorWeight) {
      lay(tally)
      return module.ratingBayes(low, high, priorMean, priorWeight)
    },
    ratingWilson(tally, { low, high }, threshold, confidence) {
      lay(tally)
      return module.ratingWilson(low, high, threshold, confidence)
    },
  }
}
