/** The scale of bands with the score and its interval on it. */
import type { Reading, Scheme } from '../sheet/contract.ts'
import { type BandGeometry, bandGeometry } from './band-geometry.ts'
import { html, svg } from './dom.ts'
import { unitOf } from './numbers.ts'
import { chartSentence, schemeSentence } from './sentences.ts'
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
      class: `band ${band.hole ? 'hole' : `tone-${band.tone}`}${band.current ? ' current' : ''}`,
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

function stroke(name: string, x1: string, x2: string, y1: number, y2: number): SVGElement[] {
  return ['halo', 'line'].map((part) => svg('line', { class: `${name} ${part}`, x1, x2, y1, y2 }))
}

function intervalStrokes(from: string, to: string): SVGElement[] {
  const middle = kBandTop + kBandHeight / 2
  const cap = (x: string): SVGElement[] => stroke('whisker', x, x, middle - 6, middle + 6)
  return [...stroke('whisker', from, to, middle, middle), ...cap(from), ...cap(to)]
}

/** The score's pin over the interval's whiskers; grounds of all lines lie under every line, so that each is seen on any tone. */
function marks(geometry: BandGeometry, { value, interval }: Reading): SVGElement {
  const at = (position: number): string => percent(geometry.position(position))
  const x = at(value)
  const whiskers = interval ? intervalStrokes(at(interval.low), at(interval.high)) : []
  const strokes = [...whiskers, ...stroke('pin', x, x, 8, kBandTop + kBandHeight + 4)]
  const halos = strokes.filter((each) => each.classList.contains('halo'))
  const lines = strokes.filter((each) => each.classList.contains('line'))
  return svg('g', { class: 'marks' }, ...halos, ...lines, svg('circle', { cx: x, cy: 7, r: 4.5, class: 'pin-head' }))
}

const swatch = (): HTMLElement => html('span', { class: 'swatch hole', 'aria-hidden': 'true' })

function schemeFigure(
  scheme: Scheme,
  band: number,
  words: Words,
  label: string,
  onTop: (g: BandGeometry) => SVGElement | null,
) {
  const unit = unitOf(scheme)
  const geometry = bandGeometry(scheme, band, (cut) => words.numbers.score(cut, unit, 2))
  const id = `hatch-${++patterns}`
  const holes = [...new Set(geometry.bands.filter((each) => each.hole).map((each) => each.tone))]
  const chart = svg(
    'svg',
    { class: 'band-chart', width: '100%', height: kHeight, role: 'img', 'aria-label': label },
    svg('defs', {}, ...holes.map((tone) => hatching(id, tone))),
    ...bandShapes(geometry, id),
    ...axis(geometry),
    onTop(geometry),
  )
  const legend =
    holes.length > 0 && html('figcaption', { class: 'small soft legend-hole' }, swatch(), words.say('hole'))
  return html('figure', { class: 'chart' }, chart, legend)
}

export function bandChart(reading: Reading, words: Words): HTMLElement {
  const { scheme, band } = reading
  return schemeFigure(scheme, band, words, chartSentence(reading, words), (geometry) => marks(geometry, reading))
}

/** The scale alone. */
export function schemeChart(scheme: Scheme, words: Words): HTMLElement {
  return schemeFigure(scheme, -1, words, schemeSentence(scheme, words), () => null)
}
