/** What readings of sums have in common: the answers themselves are not there. */
import type { Call } from './call.ts'
import type { Reading } from './contract.ts'
import { interpret, sampleWarnings } from './reading.ts'

type Own = Pick<Reading, 'function' | 'metric' | 'unit' | 'value' | 'interval' | 'scale' | 'counted' | 'counting'>

export const readingOfSums = (call: Call, own: Own): Reading => ({
  ...own,
  ...interpret(call, own.metric, own.value, own.interval),
  chances: null,
  groups: null,
  histogram: null,
  criteria: [],
  skipped: [],
  warnings: own.counting === 'answers' ? sampleWarnings(call, own.counted) : [],
})
