/** The picture of a trend: the line, the strip of its interval, and behind them the bands of the scale. */
import { isHole, toneOf } from '../../workbook/band-tones.ts'
import { svg } from '../dom.ts'
import type { Words } from '../words.ts'
import type { Trend } from './contract.ts'
import { periodName } from './dates.ts'
import { kCharacter } from './labels.ts'
import { linePath, type Place, stripPath } from './paths.ts'
import { type Frame, frameOf, kHeight, kLeastGap, lastIndex, type Point, pointsOf, ticks } from './trend-frame.ts'
import { sayIn } from './words.ts'

const kManyPoints = 40

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

function trendSentence(trend: Trend, { language, numbers }: Words): string {
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
