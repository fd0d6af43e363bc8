/** The picture of the matrix. What has no room for its name has a number; the list below says whose. */
import { svg } from '../dom.ts'
import type { Words } from '../words.ts'
import type { MatrixCriterion } from './contract.ts'
import { around, kLine, type Label, type Named, placeLabels } from './labels.ts'
import { axes, cross, type Frame, frameOf, kBottom, quadrantWords } from './matrix-ground.ts'
import { byUrgency, meansOf, quadrantOf } from './quadrants.ts'
import { spread } from './spread.ts'
import { sayIn } from './words.ts'

const kRadius = 5
const kNumbered = 7.5
/** Where a numbered point truly is. */
const kTrue = 2.5
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

/** A point with its name beside it. */
function namedPoint({ name }: MatrixCriterion, { x, y }: Named, label: Label): SVGElement[] {
  return [
    svg('circle', { class: 'point', cx: x, cy: y, r: kRadius }),
    svg('text', { class: `name ${label.anchor}`, x: label.at, y: label.y + kLine - 3.5 }, cut(name)),
  ]
}

/** A point whose number stands as near as there is room. */
function numberedPoint({ x, y }: Named, at: { readonly x: number; readonly y: number }, number: number): SVGElement[] {
  return [
    svg('line', { class: 'leader', x1: x, y1: y, x2: at.x, y2: at.y }),
    svg('circle', { class: 'point', cx: x, cy: y, r: kTrue }),
    svg('circle', { class: 'point numbered', cx: at.x, cy: at.y, r: kNumbered }),
    svg('text', { class: 'number middle', x: at.x, y: at.y + 3.2 }, String(number)),
  ]
}

function marks(frame: Frame, points: readonly Named[], labels: readonly (Label | null)[]): SVGElement[] {
  const unnamed = points.filter((_, i) => labels[i] === null)
  const places = spread(unnamed, 2 * kNumbered + 1, frame.box)
  return frame.criteria.map((criterion, i) => {
    const [point, label] = [points[i] as Named, labels[i] ?? null]
    const order = unnamed.indexOf(point)
    const shapes =
      label === null ? numberedPoint(point, places[order] ?? point, order + 1) : namedPoint(criterion, point, label)
    return svg('g', {}, svg('title', {}, pointSentence(criterion, frame)), ...shapes)
  })
}

function matrixSentence(criteria: readonly MatrixCriterion[], { language }: Words): string {
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
  const height = box.y + box.height + kBottom
  const picture = svg(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': matrixSentence(criteria, words) },
    ...cross(frame),
    ...axes(frame),
    ...quadrants.map(({ element }) => element),
    ...marks(frame, points, names),
  )
  return { picture, numbered }
}
