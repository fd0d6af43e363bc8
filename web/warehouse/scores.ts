/** The scores of a large file as a person reads them, from its counts. */
import type { Score } from '../import/contract.ts'
import type { Loyalty, Reading, Skipped, SkippedKind } from '../sheet/contract.ts'
import { type DateOrder, orderRoles, type Survey } from '../survey/index.ts'
import type { Asked } from './asked.ts'
import type { Answered, CriteriaCounts, Sums } from './contract.ts'
import { Counter } from './counter.ts'
import { criteriaTotals } from './criteria.ts'
import { metricOf, type skippedSums, sumsOf } from './metrics.ts'
import { repeatTotals } from './orders.ts'

const skippedAnswers: Readonly<Record<(typeof skippedSums)[number], SkippedKind>> = {
  no_answer: 'blank',
  not_a_number: 'text',
  off_scale: 'offScale',
}

const skippedOrders: Readonly<Record<string, SkippedKind>> = { no_customer: 'noCustomer', no_date: 'noDate' }

const skippedIn = (sums: Sums, kinds: Readonly<Record<string, SkippedKind>>): Skipped[] =>
  Object.entries(kinds).flatMap(([name, kind]) => {
    const count = sums[name] ?? 0
    return count > 0 ? [{ kind, count, cells: [], examples: [] }] : []
  })

const scoreOf = (name: string, about: number, reading: Reading): Score => ({
  metric: { function: name, arguments: [], about, certain: true },
  reading,
})

function readingOf(
  loyalty: Loyalty,
  name: string,
  given: readonly (number | readonly (readonly number[])[])[],
): Reading | null {
  const reading = loyalty.read(name, given)
  return reading && 'value' in reading ? reading : null
}

function answeredScore(loyalty: Loyalty, { question, tallies: [all] }: Answered): Score[] {
  const { metric, scale, columns } = question
  const { interval, score } = metricOf(metric)
  const given = sumsOf(metric).map((name) => all?.sums[name] ?? 0)
  const reading = readingOf(loyalty, interval?.name ?? score, given)
  if (!all || !reading) return []
  const read = { ...reading, scale: `${scale.low}-${scale.high}`, skipped: skippedIn(all.sums, skippedAnswers) }
  return [scoreOf(metric, columns[0] ?? 0, read)]
}

/** The index of the means, with the interval of the respondents' own indices where it speaks of the same value. */
function criteriaScore(loyalty: Loyalty, { pairs, max, criteria, all }: Omit<CriteriaCounts, 'parts'>): Score[] {
  const means = (name: string) =>
    criteria.tallies.map(({ sums }) => [(sums[name] ?? 0) / (sums[`${name}_answers`] ?? 0)])
  const reading = readingOf(loyalty, 'CSI', [means('importance'), means('satisfaction'), max])
  if (reading === null) return []
  const { respondents = 0, total = 0, squares = 0, off_scale = 0 } = all.tallies[0]?.sums ?? {}
  const found = off_scale > 0 ? null : readingOf(loyalty, 'CSI.CI.FROMSUMS', [respondents, total, squares])
  const ends = found?.interval ?? null
  const interval = ends && ends.low <= reading.value && reading.value <= ends.high ? ends : null
  return [scoreOf('CSI', pairs[0]?.[0] ?? 0, { ...reading, interval, counted: respondents })]
}

type Repeat = NonNullable<Awaited<ReturnType<typeof repeatTotals>>>

function repeatScore(loyalty: Loyalty, about: number, { byDays, all, skipped }: Repeat): Score[] {
  const { customers = 0, repeat_customers = 0, repeat_customers_by_days = 0 } = all?.sums ?? {}
  const reading = readingOf(loyalty, 'RPR', [byDays ? repeat_customers_by_days : repeat_customers, customers])
  return reading ? [scoreOf('RPR', about, { ...reading, skipped: skippedIn(skipped, skippedOrders) })] : []
}

export async function scoresOf(
  loyalty: Loyalty,
  survey: Survey,
  asked: Asked,
  dateOrder: DateOrder | null,
): Promise<Score[]> {
  const totals = await new Counter(asked, dateOrder).totals(survey)
  const criteria = await criteriaTotals(survey, asked)
  const repeat = await repeatTotals(survey, asked, dateOrder)
  return [
    ...totals.flatMap((total) => answeredScore(loyalty, total)),
    ...(criteria ? criteriaScore(loyalty, criteria) : []),
    ...(repeat ? repeatScore(loyalty, orderRoles(survey)?.customer ?? 0, repeat) : []),
  ]
}
