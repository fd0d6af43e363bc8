/** Net Promoter Score: how the contract's functions use the module. */
import type { AnswerTally, Engine, NpsGroup, NpsSample, WeightedAnswers } from './engine.ts'
import type { Memory } from './memory.ts'
import { npsScaleCode, npsTestCode, numbersOfSample, readSample } from './nps-samples.ts'
import { type NpsScale, npsScaleNames, npsScales } from './nps-scales.ts'

const intervalMethods = ['adjusted-wald', 'wald', 'score', 'bootstrap']
const weightStatuses = ['ok', 'negative', 'allZero'] as const

const countCells = 11
const tallyCells = countCells + 6
const sampleCells = 3
const groupCells = 3 * sampleCells
const groupScoreCells = 4

function readTally({ heap, desk }: Memory, values: number): AnswerTally {
  // Counts fit 32 bits, as the memory does. V8 keeps such numbers in place and would box the others.
  const at = (index: number) => (heap[desk + index] as number) | 0
  // Written out: an array of a length that is not known beforehand is made by a call, which takes as long as all of this.
  const counts = [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9), at(10)]
  return {
    counts: values < countCells ? counts.slice(0, Math.max(0, values)) : counts,
    answers: at(countCells),
    missing: at(countCells + 1),
    zeros: at(countCells + 2),
    offScale: at(countCells + 3),
    fractional: at(countCells + 4),
    firstOffScale: at(countCells + 5),
  }
}

function readWeighted(memory: Memory, values: number): WeightedAnswers {
  const rest = tallyCells + sampleCells
  return {
    tally: readTally(memory, values),
    sample: readSample(memory, tallyCells),
    weights: weightStatuses[memory.read(rest)] ?? 'ok',
    firstNegative: memory.read(rest + 1),
    unweighted: memory.read(rest + 2),
  }
}

function putSample(numbers: Float64Array, at: number, { promoters, passives, detractors }: NpsSample): void {
  numbers[at] = promoters
  numbers[at + 1] = passives
  numbers[at + 2] = detractors
}

/** Lays the sample and the rest of each group, without an array for every one of thousands. */
function layGroups(memory: Memory, groups: readonly NpsGroup[]): void {
  const numbers = new Float64Array(2 * sampleCells * groups.length)
  groups.forEach(({ sample, rest }, i) => {
    putSample(numbers, 2 * sampleCells * i, sample)
    putSample(numbers, 2 * sampleCells * i + sampleCells, rest)
  })
  memory.lay(numbers)
}

/** What the latest `tally` left beside it: a formula asks for it in the next two calls, and crosses the border once. */
interface Latest {
  readonly tally: AnswerTally
  /** undefined where no recommendation scale has such answers. */
  readonly scale: NpsScale | undefined
  readonly sample: NpsSample
  readonly score: number
}

type NpsEngine = Pick<
  Engine,
  'tally' | 'npsSample' | 'weigh' | 'nps' | 'npsInterval' | 'npsTest' | 'npsGroups' | 'npsGroupScores' | 'npsChances'
>

export const npsEngine = (memory: Memory): NpsEngine => {
  const { module } = memory
  let latest: Latest | undefined
  return {
    tally({ pointer, length }, { low, high }) {
      module._tally(pointer, length, low, high)
      const tally = readTally(memory, high - low + 1)
      latest = {
        tally,
        scale: npsScaleNames[memory.read(tallyCells)],
        sample: readSample(memory, tallyCells + 1),
        score: memory.read(tallyCells + 1 + sampleCells),
      }
      return tally
    },
    npsSample(tally, scale) {
      if (latest !== undefined && tally === latest.tally && scale === latest.scale) return latest.sample
      memory.layPadded(tally.counts, countCells)
      module.npsSample(npsScaleCode(scale))
      return readSample(memory, 0)
    },
    weigh(answers, weights, scale) {
      const code = npsScaleCode(scale)
      module.weigh(answers.pointer, weights.pointer, Math.min(answers.length, weights.length), code)
      const { low, high } = npsScales[scale]
      return readWeighted(memory, high - low + 1)
    },
    nps(sample) {
      if (latest !== undefined && sample === latest.sample) return latest.score
      const { promoters, passives, detractors } = sample
      return module.nps(promoters, passives, detractors)
    },
    npsInterval({ promoters, passives, detractors }, confidence, method) {
      module.npsInterval(promoters, passives, detractors, confidence, intervalMethods.indexOf(method))
      return memory.readInterval(0)
    },
    npsTest(a, b, method) {
      memory.lay([...numbersOfSample(a), ...numbersOfSample(b)])
      module.npsTest(npsTestCode(method))
      return { difference: memory.read(0), z: memory.read(1), p: memory.read(2) }
    },
    npsGroups(answers, groups, count, scale, weights) {
      const length = Math.min(answers.length, groups.length)
      memory.makeDesk(groupCells * count)
      const { pointer, length: weightCount } = weights ?? { pointer: 0, length: 0 }
      module.npsGroups(answers.pointer, groups.pointer, pointer, weightCount, length, count, npsScaleCode(scale))
      return Array.from({ length: count }, (_, i) => ({
        counts: readSample(memory, groupCells * i),
        sample: readSample(memory, groupCells * i + sampleCells),
        rest: readSample(memory, groupCells * i + 2 * sampleCells),
      }))
    },
    npsGroupScores(groups, confidence) {
      layGroups(memory, groups)
      module.npsGroupScores(groups.length, confidence)
      return groups.map((_, i) => {
        const at = groupScoreCells * i
        return { score: memory.read(at), low: memory.read(at + 1), high: memory.read(at + 2), p: memory.read(at + 3) }
      })
    },
    npsChances({ promoters, passives, detractors }, cuts) {
      memory.makeDesk(2 * cuts.length + 1)
      memory.lay(cuts)
      module.npsChances(promoters, passives, detractors, cuts.length)
      return Array.from(memory.readAll(cuts.length, cuts.length + 1))
    },
  }
}
