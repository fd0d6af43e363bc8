/** The picture of the matrix. What has no room for its name has a number; the list below says whose. */
import { svg } from '../dom.ts'
import type { Words } from '../words.ts'
import type { MatrixCriterion } from './contract.ts'
import { around, kLine, type Label, type Named, placeLabels } from './labels.ts'
import { axes, cross, type Frame, frameOf, kBottom, quadrantWords } from './matrix-ground.ts'
import { byUrgency, meansOf, quadrantOf } from './quadrants.ts'
import { sayIn } from './words.ts'

const kRadius = 5
const kNumbered = 7.5
/** Of a name, before it is cut. */
const kLongestName = 26

export interface Matrix {
  readonly picture: SVGElement
  /** The criteria that stand as numbers, 1 being the first. */
  readonly numbered: readonly MatrixCriterion[]
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
