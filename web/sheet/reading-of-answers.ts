/** What readings of answers on one scale have in common, whatever the score is. */
import type { Answers } from './answers.ts'
import type { Call } from './call.ts'
import type { Reading } from './contract.ts'
import { interpret, sampleWarnings, skippedAnswers } from './reading.ts'

type Own = Pick<Reading, 'function' | 'metric' | 'unit' | 'value' | 'interval' | 'scale'>

export function readingOfAnswers(call: Call, answers: Answers, own: Own): Reading {
  const { tally, scale } = answers
  return {
    ...own,
    ...interpret(call, own.metric, own.value, own.interval),
    counted: tally.answers,
    counting: 'answers',
    chances: null,
    groups: null,
    histogram: { low: scale.low, counts: tally.counts, groups: null },
    criteria: [],
    skipped: skippedAnswers(answers),
    warnings: sampleWarnings(call, tally.answers),
  }
}
