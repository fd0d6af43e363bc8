/** A reading in words. */
import type { Reading, Scheme } from '../sheet/contract.ts'
import { headlineDigits, intervalDigits } from './headline.ts'
import { type Unit, unitOf } from './numbers.ts'
import { capitalised, quotedList, type Words } from './words.ts'

export function bandTitle(reading: Reading, words: Words): string {
  const title = reading.scheme.bands[reading.band]?.title[words.language]
  return title ? capitalised(title) : words.say('band-none')
}

export function headline(reading: Reading, { numbers }: Words): string {
  const unit = unitOf(reading)
  const band = reading.scheme.bands[reading.band]
  return numbers.score(reading.value, unit, band ? headlineDigits(reading.value, unit, band) : 0)
}

export function exactScore(reading: Reading, { numbers }: Words): string {
  return numbers.score(reading.value, unitOf(reading), 2)
}

export function countedSentence(reading: Reading, { say, numbers }: Words): string {
  return say(`counted-${reading.counting}`, { count: reading.counted, shown: numbers.count(reading.counted) })
}

function intervalWords(interval: NonNullable<Reading['interval']>, reading: Reading, { numbers }: Words) {
  const { low, high, confidence } = interval
  const unit = unitOf(reading)
  const digits = intervalDigits(low, high, unit)
  return {
    level: numbers.level(confidence),
    low: numbers.bound(low, unit, digits),
    high: numbers.bound(high, unit, digits),
  }
}

export function intervalSentence(reading: Reading, words: Words): string {
  if (reading.interval) return words.say('interval', intervalWords(reading.interval, reading, words))
  if (/\.FROM(COUNTS|SUMS)$/.test(reading.function)) return words.say('interval-sums')
  if (reading.metric === 'CSI' && reading.counted > 1) return words.say('interval-apart')
  if (reading.counted > 0) return words.say('interval-none', { counting: reading.counting })
  return words.say(reading.criteria.length > 0 ? 'interval-averages' : 'interval-unread')
}

export function chanceSentence(reading: Reading, { say, numbers }: Words): string | null {
  const chance = reading.chances?.[reading.band]
  if (chance === undefined || !Number.isFinite(chance)) return null
  return say('chance', { chance: numbers.chance(chance) })
}

export function reachesSentence(reading: Reading, words: Words): string | null {
  if (!reading.interval) return null
  if (reading.reaches.length === reading.scheme.bands.length - 1) return words.say('reaches-all')
  const titles = reading.reaches.map((index) => reading.scheme.bands[index]?.title[words.language] ?? '')
  if (titles.length === 0) return words.say('reaches-none')
  return words.say('reaches', { bands: quotedList(titles, words) })
}

/** Who filters may think that only what is seen counts. */
export const hiddenSentence = (rows: number, { say, numbers }: Words): string =>
  rows > 0 ? say('hidden-rows', { count: rows, shown: numbers.count(rows) }) : ''

/** What the reader should know of the band's origin, if anything. */
export function originSentence(reading: Reading, { say }: Words): string | null {
  const origin = reading.scheme.bands[reading.band]?.origin
  if (origin === 'completed') return say('hole-current')
  return origin === 'derived' ? say('derived-current') : null
}

export function rangeWords(band: Scheme['bands'][number], unit: Unit, { say, numbers }: Words): string {
  const [low, high] = [band.low, band.high].map((cut) => numbers.plain(cut, unit, 2))
  return say(`range-${band.closed}`, { low: low ?? '', high: high ?? '' })
}

/** The chart in full sentences, for those who do not see it. */
export function chartSentence(reading: Reading, words: Words): string {
  const { say, numbers } = words
  const unit = unitOf(reading)
  const [lowest, highest] = [reading.scheme.bands[0]?.low ?? 0, reading.scheme.bands.at(-1)?.high ?? 0]
  const sentence = say('chart', {
    metric: reading.metric,
    score: exactScore(reading, words),
    band: bandTitle(reading, words),
    low: numbers.score(lowest, unit, 2),
    high: numbers.score(highest, unit, 2),
  })
  if (!reading.interval) return sentence
  return `${sentence} ${say('chart-interval', intervalWords(reading.interval, reading, words))}`
}

/** The chart of a scale without a score. */
export function schemeSentence(scheme: Scheme, { say, numbers, language }: Words): string {
  const unit = unitOf(scheme)
  const [lowest, highest] = [scheme.bands[0]?.low ?? 0, scheme.bands.at(-1)?.high ?? 0]
  return say('chart-scale', {
    metric: scheme.metric,
    bands: scheme.bands.map(({ title }) => title[language]).join(', '),
    low: numbers.score(lowest, unit, 2),
    high: numbers.score(highest, unit, 2),
  })
}
