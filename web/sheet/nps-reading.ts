/** An NPS as a person reads it: the report and the panel show the same one. */
import type { NpsIntervalMethod, NpsSample, Scheme } from '../../wasm/js/engine.ts'
import { npsScales } from '../../wasm/js/nps-scales.ts'
import { isAnswer, placesWhere } from './answers.ts'
import type { Call } from './call.ts'
import { numberOfCell } from './cells.ts'
import type { Reading, Skipped } from './contract.ts'
import type { NpsAnswers } from './nps-answers.ts'
import { cellAt, type Places } from './ranges.ts'
import { chancesOf, interpret, sampleWarnings, skipped, skippedAnswers } from './reading.ts'

export interface NpsReadingOptions {
  readonly scheme?: Scheme | undefined
  readonly confidence?: number
  readonly method?: NpsIntervalMethod
}

function sampleReading(call: Call, name: string, sample: NpsSample, counted: number, options: NpsReadingOptions) {
  const { confidence = 0.95, method = 'adjusted-wald' } = options
  const value = call.engine.nps(sample)
  const interval = { ...call.engine.npsInterval(sample, confidence, method), confidence, method }
  const interpreted = interpret(call, 'NPS', value, interval, options.scheme)
  return {
    function: name,
    metric: 'NPS',
    unit: 'points',
    value,
    counted,
    counting: 'answers',
    ...interpreted,
    chances: chancesOf(call, sample, interpreted.scheme),
    criteria: [],
    warnings: sampleWarnings(call, counted),
  } as const
}

function unweightedPlaces({ range, scale, weights }: NpsAnswers): Places {
  const hasWeight = (index: number) => weights === null || !Number.isNaN(numberOfCell(cellAt(weights.range, index)))
  return placesWhere(range, (value, index) => isAnswer(value, scale) && !hasWeight(index))
}

const skippedCells = (answers: NpsAnswers): Skipped[] => [
  ...skippedAnswers(answers),
  ...(answers.unweighted > 0 ? skipped(answers.range, 'noWeight', unweightedPlaces(answers)) : []),
]

export function npsReading(call: Call, name: string, answers: NpsAnswers, options: NpsReadingOptions = {}): Reading {
  const { tally, scaleName, sample } = answers
  const { low, passive, promoter } = npsScales[scaleName]
  return {
    ...sampleReading(call, name, sample, tally.answers, options),
    scale: scaleName,
    groups: call.engine.npsSample(tally, scaleName),
    histogram: { low, counts: tally.counts, groups: { passive, promoter } },
    skipped: skippedCells(answers),
  }
}

export function countsReading(call: Call, name: string, sample: NpsSample, options: NpsReadingOptions = {}): Reading {
  const counted = sample.promoters + sample.passives + sample.detractors
  return {
    ...sampleReading(call, name, sample, counted, options),
    scale: '0-10',
    groups: sample,
    histogram: null,
    skipped: [],
  }
}
