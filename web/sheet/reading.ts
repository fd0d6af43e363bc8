/** What readings of every metric have in common: the band, its neighbours, the advice, the cells that did not count. */
import type { Band, Interval, NpsSample, Scheme } from '../../wasm/js/engine.ts'
import { type Answers, blankPlaces, offScalePlaces } from './answers.ts'
import type { Call } from './call.ts'
import { shownCell } from './cells.ts'
import type { Reading, Skipped, SkippedKind } from './contract.ts'
import { text } from './messages.ts'
import { cellAt, type Places, type Range } from './ranges.ts'

/** The chosen scheme, or the usual one: every metric of a reading has one; a test holds the catalogue to it. */
function schemeFor(call: Call, metric: Reading['metric']): Scheme {
  return call.schemes?.[metric] ?? (call.engine.defaultScheme(metric) as Scheme)
}

/** The bands an interval reaches besides the value's own. */
function reachedBands(call: Call, scheme: Scheme, own: number, interval: Interval | null): number[] {
  if (interval === null) return []
  const bandOf = (value: number) => call.engine.band(scheme, value, 'mark').index
  const first = bandOf(interval.low)
  const last = bandOf(interval.high)
  if (first < 0 || last < 0) return []
  return scheme.bands.map((_, index) => index).filter((index) => index >= first && index <= last && index !== own)
}

type Interpretation = Pick<Reading, 'interval' | 'scheme' | 'band' | 'reaches' | 'advice'>

/** The band of a value, and what to do about it. */
export function interpret(
  call: Call,
  metric: Reading['metric'],
  value: number,
  interval: Reading['interval'],
  givenScheme?: Scheme,
  weakest: readonly string[] = [],
): Interpretation {
  const scheme = givenScheme ?? schemeFor(call, metric)
  const band = call.engine.band(scheme, value, 'mark').index
  return {
    interval,
    scheme,
    band,
    reaches: reachedBands(call, scheme, band, interval),
    advice: adviceFor(call, metric, scheme, scheme.bands[band], weakest),
  }
}

export function adviceFor(
  call: Call,
  metric: string,
  scheme: Scheme,
  band: Band | undefined,
  weakest: readonly string[] = [],
): string[] {
  return call.engine.advice(metric, band?.key ?? '', scheme.id, call.language, weakest.join(', '))
}

/** The chance of each band, from where the bands meet. */
export function chancesOf(call: Call, sample: NpsSample, scheme: Scheme): number[] {
  return call.engine.npsChances(
    sample,
    scheme.bands.slice(1).map((band) => band.low),
  )
}

/** What the noted cells held, most frequent first. */
function examplesOf(range: Range, cells: readonly number[]): string[] {
  const frequencies = new Map<string, number>()
  for (const index of cells) {
    const shown = shownCell(cellAt(range, index))
    frequencies.set(shown, (frequencies.get(shown) ?? 0) + 1)
  }
  return [...frequencies]
    .sort((one, other) => other[1] - one[1])
    .slice(0, 3)
    .map(([shown]) => shown)
}

/** Cells without an answer on the scale. */
export function skippedAnswers(answers: Answers): Skipped[] {
  const { range, numbers, tally } = answers
  return [
    ...skipped(range, 'blank', blankPlaces(answers)),
    ...skipped(range, 'text', numbers.notes.of('text')),
    ...skipped(range, 'boolean', numbers.notes.of('boolean')),
    ...(tally.offScale > 0 ? skipped(range, 'offScale', offScalePlaces(answers)) : []),
  ]
}

/** Below this many answers even the default interval is no longer close to what it promises. */
const smallSample = 10

export function sampleWarnings(call: Call, answers: number): string[] {
  return answers < smallSample ? [text(call.language, 'warning-small-sample', { answers })] : []
}

/** An entry of `Reading.skipped`, or none when no cell was of the kind. */
export function skipped(range: Range, kind: SkippedKind, { count, cells }: Places): Skipped[] {
  if (count === 0) return []
  return [{ kind, count, cells, examples: kind === 'blank' ? [] : examplesOf(range, cells) }]
}
