/** The scale of bands with the score and its interval on it. */
import type { Reading } from '../sheet/contract.ts'
import { type BandGeometry, bandGeometry } from './bandGeometry.ts'
import { html, svg } from './dom.ts'
import { unitOf } from './numbers.ts'
import { chartSentence } from './sentences.ts'
import type { Words } from './words.ts'

const kBandTop = 17
const kBandHeight = 20
const kLift = 2
const kTickEnd = 42
const kLabelLine = 54
const kHeight = 58

let patterns = 0

const percent = (value: number): string => `${Number(value.toFixed(3))}%`

/** Unlike a URL fragment a per-chart id cannot clash with another panel on the page. */
function hatching(id: string, tone: number): SVGElement {
  return svg(
    'pattern',
    { id: `${id}-${tone}`, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svg('rect', { width: 5, height: 5, class: 'hatch-ground' }),
    svg('rect', { width: 2.5, height: 5, class: `tone-${tone}` }),
  )
}

function bandShapes(geometry: BandGeometry, id: string): SVGElement[] {
  return geometry.bands.map((band) => {
    const lift = band.current ? kLift : 0
    return svg('rect', {
      x: percent(band.start),
      width: percent(band.width),
      y: kBandTop - lift,
      height: kBandHeight + 2 * lift,
      class: `band tone-${band.tone}${band.hole ? ' hole' : ''}${band.current ? ' current' : ''}`,
      fill: band.hole ? `url(#${id}-${band.tone})` : undefined,
    })
  })
}

function axis(geometry: BandGeometry): SVGElement[] {
  const ticks = geometry.cuts.slice(1, -1).map((cut) => {
    const x = percent(geometry.position(cut))
    return svg('line', { x1: x, x2: x, y1: kBandTop + kBandHeight + 1, y2: kTickEnd, class: 'tick' })
  })
  const labels = geometry.labels.map((label) =>
    svg('text', { x: percent(label.x), y: kLabelLine, class: `cut ${label.anchor}` }, label.text),
  )
  return [...ticks, ...labels]
}

function intervalShape(geometry: BandGeometry, low: number, high: number): SVGElement {
  const [from, to] = [geometry.position(low), geometry.position(high)]
  const cap = (x: number): SVGElement =>
    svg('line', { x1: percent(x), x2: percent(x), y1: kBandTop + 3, y2: kBandTop + kBandHeight - 3, class: 'whisker' })
  const middle = kBandTop + kBandHeight / 2
  return svg(
    'g',
    { class: 'interval' },
    svg('rect', {
      x: percent(from),
      width: percent(to - from),
      y: kBandTop + 3,
      height: kBandHeight - 6,
      class: 'reach',
    }),
    svg('line', { x1: percent(from), x2: percent(to), y1: middle, y2: middle, class: 'whisker' }),
    cap(from),
    cap(to),
  )
}

function marker(geometry: BandGeometry, value: number): SVGElement {
  const x = percent(geometry.position(value))
  const line = (name: string): SVGElement =>
    svg('line', { x1: x, x2: x, y1: 8, y2: kBandTop + kBandHeight + 4, class: name })
  return svg('g', {}, line('pin-halo'), line('pin'), svg('circle', { cx: x, cy: 7, r: 4.5, class: 'pin-head' }))
}

const swatch = (): HTMLElement => html('span', { class: 'swatch hole', 'aria-hidden': 'true' })

export function bandChart(reading: Reading, words: Words): HTMLElement {
  const unit = unitOf(reading)
  const geometry = bandGeometry(reading.scheme, reading.band, (cut) => words.numbers.score(cut, unit, 2))
  const id = `hatch-${++patterns}`
  const holes = [...new Set(geometry.bands.filter((band) => band.hole).map((band) => band.tone))]
  const chart = svg(
    'svg',
    { class: 'band-chart', width: '100%', height: kHeight, role: 'img', 'aria-label': chartSentence(reading, words) },
    svg('defs', {}, ...holes.map((tone) => hatching(id, tone))),
    ...bandShapes(geometry, id),
    ...axis(geometry),
    ...(reading.interval ? [intervalShape(geometry, reading.interval.low, reading.interval.high)] : []),
    marker(geometry, reading.value),
  )
  const legend =
    holes.length > 0 && html('figcaption', { class: 'small soft legend-hole' }, swatch(), words.say('hole'))
  return html('figure', { class: 'chart' }, chart, legend)
}
