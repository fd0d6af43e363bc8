/** The scores of a large file as a person reads them, from its counts. */
import type { Score } from '../import/contract.ts'
import type { Loyalty, Skipped, SkippedKind } from '../sheet/contract.ts'
import type { Sums, Tallied } from './contract.ts'
import { metricOf, skippedSums, sumsOf } from './metrics.ts'

const kinds: Readonly<Record<(typeof skippedSums)[number], SkippedKind>> = {
  no_answer: 'blank',
  not_a_number: 'text',
  off_scale: 'offScale',
}

const skippedIn = (sums: Sums): Skipped[] =>
  skippedSums.flatMap((name) => {
    const count = sums[name] ?? 0
    return count > 0 ? [{ kind: kinds[name], count, cells: [], examples: [] }] : []
  })

export function scoresOf(loyalty: Loyalty, totals: readonly Tallied[]): Score[] {
  return totals.flatMap(({ question, tallies: [all] }) => {
    const { metric, scale, columns } = question
    const { interval, score } = metricOf(metric)
    const given = sumsOf(metric).map((name) => all?.sums[name] ?? 0)
    const reading = loyalty.read(interval?.name ?? score, given)
    if (!all || !reading || !('value' in reading)) return []
    const read = { ...reading, scale: `${scale.low}-${scale.high}`, skipped: skippedIn(all.sums) }
    return [{ metric: { function: metric, arguments: [], about: columns[0] ?? 0, certain: true }, reading: read }]
  })
}
