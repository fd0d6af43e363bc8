/** Where the parts of a trend lie. */
import { type ScaleLinear, scaleLinear, scalePoint } from 'd3-scale'
import type { Words } from '../words.ts'
import type { Trend } from './contract.ts'

export const kHeight = 220
const kTop = 12
const kBottom = 24
const kLeft = 44
/** Room for the last value beside its point. */
const kRight = 58
export const kLeastGap = 14

export interface Frame {
  readonly trend: Trend
  readonly words: Words
  readonly across: (index: number) => number
  readonly up: ScaleLinear<number, number>
  readonly left: number
  readonly right: number
}

export interface Point {
  readonly index: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

export const pointsOf = ({ periods, values, lows, highs }: Trend): Point[] =>
  periods.map((_, index) => ({
    index,
    value: values[index] ?? null,
    low: lows[index] ?? null,
    high: highs[index] ?? null,
  }))

const numbersOf = ({ values, lows, highs }: Trend) =>
  [...values, ...lows, ...highs].filter((value): value is number => value !== null)

/** Everything with some air, inside the ends of the scale. A line need not begin at zero; the axis says where it begins. */
function paddedDomain(trend: Trend): [number, number] {
  const numbers = numbersOf(trend)
  const whole = trend.unit === 'fraction' ? 1 : 100
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const air = Math.max(0.15 * (most - least), 0.05 * whole)
  const [lowest, highest] = [
    trend.scheme?.bands[0]?.low ?? (trend.unit === 'signed' ? -whole : 0),
    trend.scheme?.bands.at(-1)?.high ?? whole,
  ]
  return [Math.max(lowest, least - air), Math.min(highest, most + air)]
}

export const lastIndex = ({ values }: Trend) => values.findLastIndex((value) => value !== null)

export function trendDomain(trend: Trend): [number, number] {
  const [low = 0, high = 0] = scaleLinear().domain(paddedDomain(trend)).nice(4).domain()
  return [low, high]
}

export function frameOf(trend: Trend, words: Words, width: number): Frame {
  const [left, right] = [kLeft, width - kRight]
  const indices = trend.periods.map((_, index) => index)
  const across = scalePoint<number>().domain(indices).range([left, right]).padding(0.3)
  const up = scaleLinear()
    .domain(trendDomain(trend))
    .range([kHeight - kBottom, kTop])
  return { trend, words, across: (index) => across(index) ?? left, up, left, right }
}

/** The ends, then cuts of the scale, then round numbers, as far as there is room. */
export function ticks({ trend, up }: Frame): number[] {
  const [low = 0, high = 0] = up.domain()
  const cuts = (trend.scheme?.bands ?? []).map((band) => band.low).filter((cut) => cut > low && cut < high)
  const chosen: number[] = []
  for (const value of [low, high, ...cuts, ...up.ticks(4)]) {
    if (chosen.every((other) => Math.abs(up(other) - up(value)) >= kLeastGap)) chosen.push(value)
  }
  return chosen
}
