/** The scores of a large file as a person reads them, from its counts. */
import type { Score } from '../import/contract.ts'
import type { CellError, Loyalty, Reading, Skipped, SkippedKind } from '../sheet/contract.ts'
import type { LargeQuestion, Tallied } from './contract.ts'

const confidence = 0.95

const kinds: Readonly<Record<string, SkippedKind>> = { no_answer: 'blank', not_a_number: 'text', off_scale: 'offScale' }

const skippedIn = (sums: Readonly<Record<string, number>>): Skipped[] =>
  Object.entries(kinds).flatMap(([name, kind]) => {
    const count = sums[name] ?? 0
    return count > 0 ? [{ kind, count, cells: [], examples: [] }] : []
  })

function readingOf(
  loyalty: Loyalty,
  { metric }: LargeQuestion,
  sums: Readonly<Record<string, number>>,
): Reading | CellError | null {
  const { promoters = 0, passives = 0, detractors = 0, answers = 0, total = 0, better = 0 } = sums
  if (metric === 'NPS') return loyalty.read('NPS.FROMCOUNTS', [promoters, passives, detractors])
  if (metric === 'CES') return { ...loyalty.readValue('CES', total / answers), counted: answers }
  const ends = loyalty.call('PROPORTION.CI', [better, answers, confidence])
  const [[low = 0, high = 0] = []] = (Array.isArray(ends) ? ends : []) as number[][]
  const interval = { low: 100 * low, high: 100 * high, confidence, method: 'wilson' }
  return { ...loyalty.readValue('CSAT', (100 * better) / answers), counted: answers, interval }
}

export function scoresOf(loyalty: Loyalty, totals: readonly Tallied[]): Score[] {
  return totals.flatMap(({ question, tallies: [all] }) => {
    const reading = all ? readingOf(loyalty, question, all.sums) : null
    if (!all || !reading || !('value' in reading)) return []
    const { scale, column, metric } = question
    const skipped = skippedIn(all.sums)
    const read = { ...reading, scale: `${scale.low}-${scale.high}`, skipped }
    return [{ metric: { function: metric, arguments: [], about: column, certain: true }, reading: read }]
  })
}
