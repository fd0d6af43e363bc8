/** The charts of a plan as charts of the spreadsheet's own, over the sheet's cells, so that they follow the numbers. */
import type { ChartSeries as FileSeries, SheetChart } from 'hucre'
import { colourOf } from '../workbook/band-tones.ts'
import type { Area, ChartSeries, PlannedChart } from '../workbook/contract.ts'
import { rangeOfArea } from './band-colours.ts'
import { type FileGrid, shownAt } from './file-grid.ts'

const kInk = '1C2126'
const kAccent = '0F6CBD'
const kSoft = '8A939C'
/** Detractors, passives, promoters, as on the screen. */
const groupColours = ['C2553F', 'C5CAD0', '2B7D62']

type Axes = NonNullable<SheetChart['axes']>
type Kind = Pick<SheetChart, 'type' | 'series'> & Partial<SheetChart>

function numbersIn(grid: FileGrid, { row, column, rows, columns }: Area): number[] {
  const places = Array.from({ length: rows * columns }, (_, i) => [
    row + Math.floor(i / columns),
    column + (i % columns),
  ])
  const shown = places.map(([down = 0, across = 0]) => shownAt(grid, down, across))
  return shown.filter((value) => typeof value === 'number')
}

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

const named = (chart: PlannedChart, { title, area }: ChartSeries): FileSeries => ({
  name: title,
  values: rangeOfArea(area),
  ...(chart.categories === null ? {} : { categories: rangeOfArea(chart.categories) }),
})

function bandChart(chart: PlannedChart): Kind {
  const { scheme } = chart
  const colour = (index: number) => (index === 0 || scheme === null ? kInk : colourOf(scheme, index - 1))
  const series = chart.series.map((each, index) => ({ ...named(chart, each), color: colour(index) }))
  return { type: 'bar', series, barGrouping: 'stacked', gapWidth: 30, overlap: 100, legend: 'bottom' }
}

function distributionChart(chart: PlannedChart): Kind {
  const isGrouped = chart.series.length === groupColours.length
  const colour = (index: number) => (isGrouped ? (groupColours[index] ?? kAccent) : kAccent)
  const series = chart.series.map((each, index) => ({ ...named(chart, each), color: colour(index) }))
  const legend = isGrouped ? 'bottom' : false
  return { type: 'column', series, barGrouping: 'stacked', gapWidth: 30, overlap: 100, legend }
}

/** An end of an interval is a thin line of its own: hucre has no error bars from cells. Its name stands above it. */
function intervalEnd(chart: PlannedChart, area: Area, grid: FileGrid): FileSeries {
  const title = String(shownAt(grid, area.row - 1, area.column) ?? '')
  return {
    ...named(chart, { title, area, across: null, interval: null }),
    color: kSoft,
    stroke: { width: 1, dash: 'sysDash' },
    marker: { symbol: 'none' },
  }
}

function trendChart(chart: PlannedChart, grid: FileGrid): Kind {
  const series = chart.series.flatMap((each): FileSeries[] => {
    const ends = each.interval === null ? [] : [each.interval.low, each.interval.high]
    const own = { ...named(chart, each), color: kAccent, stroke: { width: 2.25 }, marker: dot(5) }
    return [own, ...ends.map((area) => intervalEnd(chart, area, grid))]
  })
  return { type: 'line', series, dispBlanksAs: 'gap', legend: 'bottom' }
}

const dot = (size: number) => ({ symbol: 'circle', size, fill: kAccent, line: kAccent }) as const

/** A series for each point, so that its name stands beside it. */
function matrixPoints(chart: PlannedChart, { area, across }: ChartSeries, grid: FileGrid): FileSeries[] {
  if (across === null) return []
  const isColumn = area.rows > 1
  const cellIn = ({ row, column }: Area, index: number): Area => ({
    row: isColumn ? row + index : row,
    column: isColumn ? column : column + index,
    rows: 1,
    columns: 1,
  })
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const place = chart.categories === null ? null : cellIn(chart.categories, index)
    return {
      name: String((place && shownAt(grid, place.row, place.column)) ?? index + 1),
      values: rangeOfArea(cellIn(area, index)),
      categories: rangeOfArea(cellIn(across, index)),
      color: kAccent,
      marker: dot(8),
      dataLabels: { showSeriesName: true, position: 'r' },
    }
  })
}

function matrixChart(chart: PlannedChart, grid: FileGrid): Kind {
  const series = chart.series.flatMap((each) => matrixPoints(chart, each, grid))
  return { type: 'scatter', series, scatterStyle: 'marker', legend: false }
}

/** The part of the scale where the points are, with room for edits: on the whole scale their names would lie on each other. */
function partOfScale(numbers: readonly number[], { low, high }: NonNullable<PlannedChart['axis']>) {
  return {
    min: Math.max(low, Math.floor(Math.min(...numbers) - 1)),
    max: Math.min(high, Math.ceil(Math.max(...numbers) + 1)),
  }
}

/** The axes of a matrix cross at the means: the four quadrants. */
function quadrants({ kind, series: [first], axis }: PlannedChart, grid: FileGrid): { x: object; y: object } {
  if (kind !== 'matrix' || first?.across == null || axis === null) return { x: {}, y: {} }
  const [up, across] = [numbersIn(grid, first.area), numbersIn(grid, first.across)]
  if (up.length === 0 || across.length === 0) return { x: {}, y: {} }
  return {
    x: { scale: partOfScale(across, axis), crossesAt: meanOf(up), tickLblPos: 'low' },
    y: { scale: partOfScale(up, axis), crossesAt: meanOf(across), tickLblPos: 'low' },
  }
}

/** Of a chart with horizontal bars the values run across. */
function axesOf(chart: PlannedChart, grid: FileGrid): Axes {
  const { up, across } = chart.axisTitles
  const [ofCategories, ofValues] = chart.kind === 'band' ? [up, across] : [across, up]
  const scale = chart.axis === null ? { min: 0 } : { min: chart.axis.low, max: chart.axis.high }
  const ofQuadrants = quadrants(chart, grid)
  const isMatrix = chart.kind === 'matrix'
  const numberFormat = chart.axis && { formatCode: chart.axis.high > 1 ? '0' : '0%', sourceLinked: false }
  const numbers = numberFormat === null ? {} : { numberFormat }
  const dates = chart.kind === 'trend' ? { numberFormat: { formatCode: 'mmm yyyy' }, labelRotation: 0 } : {}
  return {
    x: {
      majorTickMark: 'none',
      minorTickMark: 'none',
      ...(ofCategories === '' ? {} : { title: ofCategories }),
      ...(isMatrix ? { scale, ...numbers } : { tickLblPos: 'low' }),
      ...dates,
      ...ofQuadrants.x,
    },
    y: {
      majorTickMark: 'none',
      minorTickMark: 'none',
      ...(ofValues === '' ? {} : { title: ofValues }),
      scale,
      ...numbers,
      gridlines: { major: !isMatrix },
      ...ofQuadrants.y,
    },
  }
}

function kindOf(chart: PlannedChart, grid: FileGrid): Kind {
  switch (chart.kind) {
    case 'band':
      return bandChart(chart)
    case 'distribution':
      return distributionChart(chart)
    case 'trend':
      return trendChart(chart, grid)
    case 'matrix':
      return matrixChart(chart, grid)
  }
}

export function nativeChart(chart: PlannedChart, grid: FileGrid): SheetChart {
  const { row, column, rows, columns } = chart.place
  return {
    ...kindOf(chart, grid),
    title: chart.title,
    titleFontSize: 12,
    titleBold: true,
    frameTitle: chart.title,
    altText: chart.description,
    anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
    axes: axesOf(chart, grid),
    roundedCorners: false,
  }
}
