/**
 * Where the parts of the band chart lie, in percent of its width, so that it needs no measuring and never jumps.
 * Labels are kept apart for the narrowest chart; a wider one has only more room.
 */
import { type ScaleLinear, scaleLinear } from 'd3-scale'
import type { Scheme } from '../sheet/contract.ts'
import { toneOf } from '../workbook/band-tones.ts'

/** Pixels of the chart in a pane of 320. */
const kNarrowest = 288
/** Percent of the width: a thinner band could not show its hatching. */
const kThinnestBand = 2.2
const kGapBetweenLabels = 5
/** Of a label in DejaVu Sans, the widest font a machine may fall back to: its digits take 7, its signs 9.2. */
const kCharacter = 7.9

export type Anchor = 'start' | 'middle' | 'end'

export interface BandShape {
  readonly start: number
  readonly width: number
  /** 0 (lowest) to 5. */
  readonly tone: number
  readonly hole: boolean
  readonly current: boolean
}

export interface CutLabel {
  readonly value: number
  readonly text: string
  readonly x: number
  readonly anchor: Anchor
}

export interface BandGeometry {
  readonly position: ScaleLinear<number, number>
  readonly bands: readonly BandShape[]
  readonly cuts: readonly number[]
  readonly labels: readonly CutLabel[]
}

function cutsOf(scheme: Scheme): number[] {
  return [...scheme.bands.map((band) => band.low), ...scheme.bands.slice(-1).map((band) => band.high)]
}

/** Linear inside each band; every band is at least `kThinnestBand` wide. */
function bandScale(scheme: Scheme): ScaleLinear<number, number> {
  const cuts = cutsOf(scheme)
  const range = (cuts.at(-1) ?? 1) - (cuts[0] ?? 0)
  const widths = scheme.bands.map((band) => Math.max(kThinnestBand, (100 * (band.high - band.low)) / range))
  const total = widths.reduce((sum, width) => sum + width, 0)
  let at = 0
  const stops = [0, ...widths.map((width) => (at += (100 * width) / total))]
  return scaleLinear().domain(cuts).range(stops).clamp(true)
}

function extent(label: CutLabel): [number, number] {
  const middle = (label.x * kNarrowest) / 100
  const width = label.text.length * kCharacter
  const low = label.anchor === 'start' ? middle : label.anchor === 'end' ? middle - width : middle - width / 2
  return [low, low + width]
}

function collide(a: CutLabel, b: CutLabel): boolean {
  const [aLow, aHigh] = extent(a)
  const [bLow, bHigh] = extent(b)
  return aLow < bHigh + kGapBetweenLabels && bLow < aHigh + kGapBetweenLabels
}

/** Neighbours that would touch turn away from each other; what still touches is left out, the current band's cuts last. */
function placeLabels(labels: readonly CutLabel[], current: number): CutLabel[] {
  const last = labels.length - 1
  const anchored = labels.map((label, i): CutLabel => {
    if (i === 0) return { ...label, anchor: 'start' }
    if (i === last) return { ...label, anchor: 'end' }
    const [before, after] = [labels[i - 1], labels[i + 1]]
    if (after && collide(label, i + 1 === last ? { ...after, anchor: 'end' } : after))
      return { ...label, anchor: 'end' }
    if (before && collide(label, i === 1 ? { ...before, anchor: 'start' } : before))
      return { ...label, anchor: 'start' }
    return label
  })
  const importance = (i: number): number => (i === 0 || i === last ? 0 : i === current || i === current + 1 ? 1 : 2)
  const order = anchored.map((_, i) => i).sort((a, b) => importance(a) - importance(b) || a - b)
  const placed: CutLabel[] = []
  for (const i of order) {
    const label = anchored[i]
    if (label && !placed.some((other) => collide(label, other))) placed.push(label)
  }
  return placed.sort((a, b) => a.x - b.x)
}

export function bandGeometry(scheme: Scheme, current: number, text: (value: number) => string): BandGeometry {
  const position = bandScale(scheme)
  const cuts = cutsOf(scheme)
  const bands = scheme.bands.map((band, index) => ({
    start: position(band.low),
    width: position(band.high) - position(band.low),
    tone: toneOf(scheme, index),
    hole: band.origin === 'completed',
    current: index === current,
  }))
  const labels = cuts.map((value): CutLabel => ({ value, text: text(value), x: position(value), anchor: 'middle' }))
  return { position, bands, cuts, labels: placeLabels(labels, current) }
}
