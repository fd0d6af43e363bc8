/** A score alone, read by the scheme of its metric. */
import type { Call } from './call.ts'
import type { Reading } from './contract.ts'
import { interpret } from './reading.ts'

type Metric = Reading['metric']

const units: Partial<Record<Metric, Reading['unit']>> = { RPR: 'fraction', CES: 'scale' }

export const unitOf = (metric: Metric): Reading['unit'] => units[metric] ?? 'points'

const countingOf: Readonly<Record<Metric, Reading['counting']>> = {
  NPS: 'answers',
  CSI: 'respondents',
  CLI: 'respondents',
  RPR: 'customers',
  CSAT: 'answers',
  CES: 'answers',
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
