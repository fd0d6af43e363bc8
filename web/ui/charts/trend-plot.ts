/** The picture of a trend: the line, the strip of its interval, and behind them the bands of the scale. */
import { type ScaleLinear, scaleLinear, scalePoint } from 'd3-scale'
import { isHole, toneOf } from '../../workbook/band-tones.ts'
import { svg } from '../dom.ts'
import type { Words } from '../words.ts'
import type { Trend } from './contract.ts'
import { periodName } from './dates.ts'
import { linePath, type Place, stripPath } from './paths.ts'
import { sayIn } from './words.ts'

const kHeight = 220
const kTop = 12
const kBottom = 24
const kLeft = 44
/** Room for the last value beside its point. */
const kRight = 58
/** Of a label of 11 px in the widest font a machine may fall back to. */
const kCharacter = 7.2
const kLeastGap = 14
const kManyPoints = 40

interface Frame {
  readonly trend: Trend
  readonly words: Words
  readonly across: (index: number) => number
  readonly up: ScaleLinear<number, number>
  readonly left: number
  readonly right: number
}

interface Point {
  readonly index: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

const pointsOf = ({ periods, values, lows, highs }: Trend): Point[] =>
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
  const [lowest, highest] = [trend.scheme?.bands[0]?.low ?? -whole, trend.scheme?.bands.at(-1)?.high ?? whole]
  return [Math.max(lowest, least - air), Math.min(highest, most + air)]
}

const lastIndex = ({ values }: Trend) => values.findLastIndex((value) => value !== null)

export function trendDomain(trend: Trend): [number, number] {
  const [low = 0, high = 0] = scaleLinear().domain(paddedDomain(trend)).nice(4).domain()
  return [low, high]
}

function frameOf(trend: Trend, words: Words, width: number): Frame {
  const [left, right] = [kLeft, width - kRight]
  const indices = trend.periods.map((_, index) => index)
  const across = scalePoint<number>().domain(indices).range([left, right]).padding(0.3)
  const up = scaleLinear()
    .domain(trendDomain(trend))
    .range([kHeight - kBottom, kTop])
  return { trend, words, across: (index) => across(index) ?? left, up, left, right }
}

/** Bands are told apart by the cuts on the axis. */
function bandStrips({ trend: { scheme }, up, left, right }: Frame): SVGElement[] {
  if (scheme === null) return []
  const [low = 0, high = 0] = up.domain()
  return scheme.bands.flatMap((band, index) => {
    const [from, to] = [Math.max(low, band.low), Math.min(high, band.high)]
    if (from >= to) return []
    const kind = isHole(scheme, index) ? 'hole' : `tone-${toneOf(scheme, index)}`
    const box = { x: left, width: right - left, y: up(to), height: up(from) - up(to) }
    return [svg('rect', { ...box, class: `strip ${kind}` })]
  })
}

/** Cuts of the scale first, then round numbers, as far as there is room. */
function ticks({ trend, up }: Frame): number[] {
  const [low = 0, high = 0] = up.domain()
  const cuts = (trend.scheme?.bands ?? []).map((band) => band.low).filter((cut) => cut > low && cut < high)
  const chosen: number[] = []
  for (const value of [...cuts, low, high, ...up.ticks(4)]) {
    if (chosen.every((other) => Math.abs(up(other) - up(value)) >= kLeastGap)) chosen.push(value)
  }
  return chosen
}

function axis(frame: Frame): SVGElement[] {
  const { trend, words, up, left, right } = frame
  return ticks(frame).flatMap((value) => [
    svg('line', { class: 'grid', x1: left, x2: right, y1: up(value), y2: up(value) }),
    svg('text', { class: 'end', x: left - 6, y: up(value) + 4 }, words.numbers.score(value, trend.unit, 2)),
  ])
}

/** As many names as fit, the last of them always. */
function periodLabels({ trend, words, across }: Frame): SVGElement[] {
  const names = trend.periods.map((start) => periodName(words.language, trend.period, start))
  const widest = kCharacter * Math.max(...names.map((name) => name.length)) + kLeastGap
  const step = Math.max(1, across(1) - across(0))
  const every = Math.ceil(widest / step)
  return names.flatMap((name, index) =>
    (names.length - 1 - index) % every === 0
      ? [svg('text', { class: 'middle', x: across(index), y: kHeight - 6 }, name)]
      : [],
  )
}

function strokes({ trend, across, up }: Frame): SVGElement[] {
  const points = pointsOf(trend)
  const ends = points.map(({ index, low, high }): readonly [Place, Place] | null =>
    low === null || high === null
      ? null
      : [
          [across(index), up(high)],
          [across(index), up(low)],
        ],
  )
  const middles = points.map(({ index, value }): Place | null => (value === null ? null : [across(index), up(value)]))
  const whiskers = ends.flatMap((each) => {
    if (each === null) return []
    const [[x, upper], [, lower]] = each
    return [svg('line', { class: 'whisker', x1: x, x2: x, y1: upper, y2: lower })]
  })
  return [
    svg('path', { class: 'interval', d: stripPath(ends) }),
    ...whiskers,
    svg('path', { class: 'trend-line', d: linePath(middles) }),
  ]
}

function pointSentence({ trend, words }: Frame, { index, value, low, high }: Point): string {
  const shown = (number: number | null) => words.numbers.score(number ?? 0, trend.unit, 1)
  const period = periodName(words.language, trend.period, trend.periods[index] ?? 0)
  const id = low === null || high === null ? 'trend-point' : 'trend-point-interval'
  return sayIn(words.language)(id, { period, value: shown(value), low: shown(low), high: shown(high) })
}

function dots(frame: Frame): SVGElement[] {
  const { trend, across, up } = frame
  const radius = trend.periods.length > kManyPoints ? 2 : 3.5
  return pointsOf(trend).flatMap((point) => {
    if (point.value === null) return []
    const dot = svg('circle', { class: 'dot', cx: across(point.index), cy: up(point.value), r: radius })
    return [svg('g', {}, svg('title', {}, pointSentence(frame, point)), dot)]
  })
}

function lastValue({ trend, words, across, up }: Frame): SVGElement | null {
  const index = lastIndex(trend)
  const value = trend.values[index] ?? null
  if (value === null) return null
  return svg(
    'text',
    { class: 'last', x: across(index) + 8, y: up(value) + 4 },
    words.numbers.score(value, trend.unit, 1),
  )
}

export function trendSentence(trend: Trend, { language, numbers }: Words): string {
  const say = sayIn(language)
  const [index, last] = [lastIndex(trend), trend.periods.length - 1]
  const shown = (value: number | null | undefined) => numbers.score(value ?? 0, trend.unit, 1)
  const name = (at: number) => periodName(language, trend.period, trend.periods[at] ?? 0)
  const sentence = say('trend', {
    metric: trend.metric,
    first: name(0),
    last: name(last),
    value: index < 0 ? '–' : shown(trend.values[index]),
  })
  const [low, high] = [trend.lows[index] ?? null, trend.highs[index] ?? null]
  if (low === null || high === null) return sentence
  return `${sentence} ${say('trend-interval', { low: shown(low), high: shown(high) })}`
}

export function trendPlot(trend: Trend, words: Words, width: number): SVGElement {
  const frame = frameOf(trend, words, width)
  return svg(
    'svg',
    {
      width,
      height: kHeight,
      viewBox: `0 0 ${width} ${kHeight}`,
      role: 'img',
      'aria-label': trendSentence(trend, words),
    },
    ...bandStrips(frame),
    ...axis(frame),
    ...strokes(frame),
    ...dots(frame),
    lastValue(frame),
    ...periodLabels(frame),
  )
}
