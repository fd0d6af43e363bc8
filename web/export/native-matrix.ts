/** Importance and satisfaction as a chart of the spreadsheet's own. */
import type { ChartSeries as FileSeries } from 'hucre'
import type { MatrixCriterion } from '../ui/charts/contract.ts'
import { type Label, placeLabels } from '../ui/charts/labels.ts'
import { byUrgency, meansOf } from '../ui/charts/quadrants.ts'
import type { Area, PlannedChart } from '../workbook/contract.ts'
import { rangeOfArea } from './band-colours.ts'
import { type FileGrid, shownAt } from './file-grid.ts'

export const kAccent = '0F6CBD'

/** Pixels of a usual cell, and what the axes and the title of a chart take. */
const cellSize = { width: 64, height: 20 }
const edges = { width: 100, height: 110 }
/** Of a name, before it is cut. */
const kLongestName = 22
const kFontSize = 8

/** On the scale, for what edits may change. */
const kRoom = 0.5

type Side = 'r' | 'l' | 't' | 'b'

interface Point extends MatrixCriterion {
  /** The cells of its importance and its satisfaction. */
  readonly up: Area
  readonly across: Area
}

interface Ends {
  readonly min: number
  readonly max: number
}

const cellIn = ({ row, column, rows }: Area, index: number): Area => ({
  row: rows > 1 ? row + index : row,
  column: rows > 1 ? column : column + index,
  rows: 1,
  columns: 1,
})

const cut = (name: string) => (name.length > kLongestName ? `${name.slice(0, kLongestName - 1).trimEnd()}…` : name)

/** What has both numbers. */
function pointsOf({ series, categories }: PlannedChart, grid: FileGrid): Point[] {
  return series.flatMap(({ area, across }) =>
    Array.from({ length: area.rows * area.columns }, (_, index) => index).flatMap((index): Point[] => {
      if (across === null) return []
      const [up, beside] = [cellIn(area, index), cellIn(across, index)]
      const [importance, satisfaction] = [up, beside].map(({ row, column }) => shownAt(grid, row, column))
      if (typeof importance !== 'number' || typeof satisfaction !== 'number') return []
      const place = categories && cellIn(categories, index)
      const name = String((place && shownAt(grid, place.row, place.column)) ?? index + 1)
      return [{ name, importance, satisfaction, up, across: beside }]
    }),
  )
}

/** The part of the scale where the points are, with room for edits: on the whole scale their names would lie on each other. */
function partOfScale(numbers: readonly number[], { low, high }: NonNullable<PlannedChart['axis']>): Ends {
  return {
    min: Math.max(low, Math.floor(Math.min(...numbers) - kRoom)),
    max: Math.min(high, Math.ceil(Math.max(...numbers) + kRoom)),
  }
}

function scalesOf(points: readonly Point[], axis: NonNullable<PlannedChart['axis']>): { up: Ends; across: Ends } {
  const [up, across] = [points.map(({ importance }) => importance), points.map(({ satisfaction }) => satisfaction)]
  return { up: partOfScale(up, axis), across: partOfScale(across, axis) }
}

/** A label of a spreadsheet stands on one of four sides; undefined for one that has no room there. */
function sideOf(label: Label | null, y: number): Side | undefined {
  if (label === null) return undefined
  if (label.anchor === 'middle') return label.y < y ? 't' : 'b'
  const isBeside = Math.abs(label.y + label.height / 2 - y) < 1
  return isBeside ? (label.anchor === 'start' ? 'r' : 'l') : undefined
}

/** Which names have room, the most pressing first. The others are in the table, and said when pointed at. */
function sidesOf(points: readonly Point[], { place, axis }: PlannedChart): Map<MatrixCriterion, Side | undefined> {
  if (axis === null) return new Map()
  const { up, across } = scalesOf(points, axis)
  const width = place.columns * cellSize.width - edges.width
  const height = place.rows * cellSize.height - edges.height
  const share = (value: number, { min, max }: Ends) => (value - min) / (max - min)
  const ordered = byUrgency(points)
  const names = ordered.map(({ name, importance, satisfaction }) => ({
    x: width * share(satisfaction, across),
    y: height * (1 - share(importance, up)),
    text: cut(name),
  }))
  const dots = names.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }))
  const labels = placeLabels(names, { x: 0, y: 0, width, height }, dots)
  return new Map(ordered.map((point, i) => [point, sideOf(labels[i] ?? null, names[i]?.y ?? 0)]))
}

const pointSeries = (name: string, up: Area, across: Area, position: Side | undefined): FileSeries => ({
  name: cut(name),
  values: rangeOfArea(up),
  categories: rangeOfArea(across),
  color: kAccent,
  marker: { symbol: 'circle', size: 8, fill: kAccent, line: kAccent },
  ...(position === undefined ? {} : { dataLabels: { showSeriesName: true, position, fontSize: kFontSize } }),
})

/** Of a template, which nobody has filled in: where the points will be is not known, and their names may change. */
const numberedSeries = ({ series }: PlannedChart): FileSeries[] =>
  series.flatMap(({ area, across }) =>
    Array.from({ length: area.rows * area.columns }, (_, index) => index).flatMap((index) =>
      across === null ? [] : [pointSeries(String(index + 1), cellIn(area, index), cellIn(across, index), 'r')],
    ),
  )

/** A series for each point, so that its name stands beside it. */
export function matrixSeries(chart: PlannedChart, grid: FileGrid): FileSeries[] {
  const points = pointsOf(chart, grid)
  if (points.length === 0) return numberedSeries(chart)
  const sides = sidesOf(points, chart)
  return points.map((point) => pointSeries(point.name, point.up, point.across, sides.get(point)))
}

/** The axes cross at the means: the four quadrants. Where nothing is known yet they cross in the middle of the scale. */
export function quadrantAxes(chart: PlannedChart, grid: FileGrid): { x: object; y: object } {
  if (chart.kind !== 'matrix' || chart.axis === null) return { x: {}, y: {} }
  const points = pointsOf(chart, grid)
  if (points.length === 0) {
    const middle = { crossesAt: (chart.axis.low + chart.axis.high) / 2, tickLblPos: 'low' }
    return { x: middle, y: middle }
  }
  const { up, across } = scalesOf(points, chart.axis)
  const means = meansOf(points)
  return {
    x: { scale: across, crossesAt: means.importance, tickLblPos: 'low' },
    y: { scale: up, crossesAt: means.satisfaction, tickLblPos: 'low' },
  }
}
