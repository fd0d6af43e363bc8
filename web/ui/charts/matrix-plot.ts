/** The picture of the matrix. What has no room for its name has a number; the list below says whose. */
import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { svg } from '../dom.ts'
import type { Words } from '../words.ts'
import type { MatrixCriterion } from './contract.ts'
import { around, type Box, type Label, type Named, placeLabels, widthOf } from './labels.ts'
import { byUrgency, type Means, meansOf, type Quadrant, quadrantOf } from './quadrants.ts'
import { sayIn } from './words.ts'

const kTop = 8
const kBottom = 40
const kLeft = 48
const kRight = 8
const kTallest = 340
const kLine = 14
const kRadius = 5
const kNumbered = 7.5
/** Of a name, before it is cut. */
const kLongestName = 26

export interface Matrix {
  readonly picture: SVGElement
  /** The criteria that stand as numbers, 1 being the first. */
  readonly numbered: readonly MatrixCriterion[]
}

interface Frame {
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

function frameOf(criteria: readonly MatrixCriterion[], words: Words, width: number): Frame {
  const box = {
    x: kLeft,
    y: kTop,
    width: width - kLeft - kRight,
    height: Math.min(kTallest, 0.8 * width) - kTop - kBottom,
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

function axes({ box, across, up, words }: Frame): SVGElement[] {
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

function cross({ box, across, up, means }: Frame): SVGElement[] {
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
function quadrantWords({ box, words }: Frame): Corner[] {
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

const cut = (name: string) => (name.length > kLongestName ? `${name.slice(0, kLongestName - 1).trimEnd()}…` : name)

function pointSentence(criterion: MatrixCriterion, { words, means }: Frame): string {
  const say = sayIn(words.language)
  const { name, importance, satisfaction } = criterion
  return say('matrix-point', {
    name,
    importance: words.numbers.plain(importance, 'points', 2),
    satisfaction: words.numbers.plain(satisfaction, 'points', 2),
    quadrant: say(`matrix-${quadrantOf(criterion, means)}`),
  })
}

function mark(
  criterion: MatrixCriterion,
  { x, y }: Named,
  name: Label | null,
  number: number,
  frame: Frame,
): SVGElement {
  const radius = name === null ? kNumbered : kRadius
  const caption =
    name === null
      ? svg('text', { class: 'number middle', x, y: y + 3.2 }, String(number))
      : svg('text', { class: `name ${name.anchor}`, x: name.at, y: name.y + kLine - 3.5 }, cut(criterion.name))
  const dot = svg('circle', { class: 'point', cx: x, cy: y, r: radius })
  return svg('g', {}, svg('title', {}, pointSentence(criterion, frame)), dot, caption)
}

export function matrixSentence(criteria: readonly MatrixCriterion[], { language }: Words): string {
  const means = meansOf(criteria)
  const pressing = byUrgency(criteria).filter((each) => quadrantOf(each, means) === 'fix')
  const say = sayIn(language)
  if (pressing.length === 0) return say('matrix-calm', { count: criteria.length })
  return say('matrix', { count: criteria.length, first: pressing.map(({ name }) => name).join(', ') })
}

export function matrixPlot(criteria: readonly MatrixCriterion[], words: Words, width: number): Matrix {
  const frame = frameOf(criteria, words, width)
  const { across, up, box } = frame
  const points = frame.criteria.map(
    ({ name, importance, satisfaction }): Named => ({
      x: across(satisfaction),
      y: up(importance),
      text: cut(name),
    }),
  )
  const quadrants = quadrantWords(frame)
  const taken = [...quadrants.map((each) => each.box), ...points.map((point) => around(point, kNumbered))]
  const names = placeLabels(points, box, taken)
  const numbered = frame.criteria.filter((_, i) => names[i] === null)
  const marks = frame.criteria.map((criterion, i) =>
    mark(criterion, points[i] as Named, names[i] ?? null, numbered.indexOf(criterion) + 1, frame),
  )
  const height = box.y + box.height + kBottom
  const picture = svg(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': matrixSentence(criteria, words) },
    ...cross(frame),
    ...axes(frame),
    ...quadrants.map(({ element }) => element),
    ...marks,
  )
  return { picture, numbered }
}
