/** A score alone, read by its metric's usual scheme. */
import type { Call } from './call.ts'
import type { Reading } from './contract.ts'
import { interpret } from './reading.ts'

type Metric = Reading['metric']

export const unitOf = (metric: Metric): Reading['unit'] => (metric === 'RPR' ? 'fraction' : 'points')

const countingOf: Readonly<Record<Metric, Reading['counting']>> = {
  NPS: 'answers',
  CSI: 'respondents',
  CLI: 'respondents',
  RPR: 'customers',
  CSAT: 'answers',
}

export function readValue(call: Call, metric: Metric, value: number): Reading {
  return {
    function: metric,
    metric,
    unit: unitOf(metric),
    value,
    counted: 0,
    counting: countingOf[metric],
    scale: '',
    ...interpret(call, metric, value, null),
    chances: null,
    groups: null,
    histogram: null,
    criteria: [],
    skipped: [],
    warnings: [],
  }
}
