/** What the points of the matrix lie on: the axes, the cross of the means, and the word of each quadrant. */
import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { svg } from '../dom.ts'
import type { Words } from '../words.ts'
import type { MatrixCriterion } from './contract.ts'
import { type Box, kLine, widthOf } from './labels.ts'
import { byUrgency, type Means, meansOf, type Quadrant } from './quadrants.ts'
import { sayIn } from './words.ts'

const kTop = 8
export const kBottom = 40
const kLeft = 48
const kRight = 8
const kLowest = 290
const kTallest = 340

export interface Frame {
  readonly criteria: readonly MatrixCriterion[]
  readonly means: Means
  readonly words: Words
  readonly box: Box
  readonly across: ScaleLinear<number, number>
  readonly up: ScaleLinear<number, number>
}

/** Around the points, with the air that names need. */
function domainOf(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const air = Math.max(0.18 * (most - least), 0.1)
  return [least - air, most + air]
}

export function frameOf(criteria: readonly MatrixCriterion[], words: Words, width: number): Frame {
  const box = {
    x: kLeft,
    y: kTop,
    width: width - kLeft - kRight,
    height: Math.min(kTallest, Math.max(kLowest, 0.8 * width)) - kTop - kBottom,
  }
  const scale = (values: readonly number[]) => scaleLinear().domain(domainOf(values))
  return {
    criteria: byUrgency(criteria),
    means: meansOf(criteria),
    words,
    box,
    across: scale(criteria.map(({ satisfaction }) => satisfaction)).range([box.x, box.x + box.width]),
    up: scale(criteria.map(({ importance }) => importance)).range([box.y + box.height, box.y]),
  }
}

export function axes({ box, across, up, words }: Frame): SVGElement[] {
  const say = sayIn(words.language)
  const shown = (value: number) => words.numbers.plain(value, 'points', 2)
  const floor = box.y + box.height
  const middle = box.y + box.height / 2
  return [
    svg('rect', { class: 'frame', ...box }),
    ...across
      .ticks(Math.floor(box.width / 60))
      .map((value) => svg('text', { class: 'middle', x: across(value), y: floor + kLine }, shown(value))),
    ...up.ticks(5).map((value) => svg('text', { class: 'end', x: box.x - 5, y: up(value) + 4 }, shown(value))),
    svg(
      'text',
      { class: 'middle strong', x: box.x + box.width / 2, y: floor + 2 * kLine + 4 },
      say('matrix-satisfaction'),
    ),
    svg(
      'text',
      { class: 'middle strong', x: 12, y: middle, transform: `rotate(-90 12 ${middle})` },
      say('matrix-importance'),
    ),
  ]
}

export function cross({ box, across, up, means }: Frame): SVGElement[] {
  const [x, y] = [across(means.satisfaction), up(means.importance)]
  return [
    svg('rect', { class: 'fix', x: box.x, y: box.y, width: x - box.x, height: y - box.y }),
    svg('line', { class: 'mean', x1: x, x2: x, y1: box.y, y2: box.y + box.height }),
    svg('line', { class: 'mean', x1: box.x, x2: box.x + box.width, y1: y, y2: y }),
  ]
}

const corners: readonly (readonly [Quadrant, 'left' | 'right', 'top' | 'bottom'])[] = [
  ['fix', 'left', 'top'],
  ['keep', 'right', 'top'],
  ['low', 'left', 'bottom'],
  ['over', 'right', 'bottom'],
]

interface Corner {
  readonly box: Box
  readonly element: SVGElement
}

/** The word of each quadrant in its corner, where it leaves room for its neighbour. */
export function quadrantWords({ box, words }: Frame): Corner[] {
  const say = sayIn(words.language)
  return corners.map(([quadrant, side, end]) => {
    const text = say(`matrix-${quadrant}`)
    const width = widthOf(text)
    const x = side === 'left' ? box.x + 5 : box.x + box.width - 5
    const y = end === 'top' ? box.y + kLine : box.y + box.height - 6
    const left = side === 'left' ? x : x - width
    return {
      box: { x: left, y: y - kLine + 3, width, height: kLine },
      element: svg('text', { class: side === 'left' ? 'quadrant' : 'quadrant end', x, y }, text),
    }
  })
}
