/** The charts of a plan as charts of the spreadsheet's own, over the sheet's cells, so that they follow the numbers. */
import type { ChartSeries as FileSeries, SheetChart } from 'hucre'
import { colourOf } from '../workbook/band-tones.ts'
import type { Area, ChartSeries, PlannedChart } from '../workbook/contract.ts'
import { rangeOfArea } from './band-colours.ts'
import { type FileGrid, shownAt } from './file-grid.ts'
import { kAccent, matrixSeries, quadrantAxes } from './native-matrix.ts'

const kInk = '1C2126'
const kSoft = '8A939C'
/** Detractors, passives, promoters, as on the screen. */
const groupColours = ['C2553F', 'C5CAD0', '2B7D62']

type Axes = NonNullable<SheetChart['axes']>
type Kind = Pick<SheetChart, 'type' | 'series'> & Partial<SheetChart>

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
    const own = {
      ...named(chart, each),
      color: kAccent,
      stroke: { width: 2.25 },
      marker: { symbol: 'circle', size: 5, fill: kAccent, line: kAccent } as const,
    }
    return [own, ...ends.map((area) => intervalEnd(chart, area, grid))]
  })
  return { type: 'line', series, dispBlanksAs: 'gap', legend: 'bottom' }
}

/** Of a chart with horizontal bars the values run across. */
function axesOf(chart: PlannedChart, grid: FileGrid): Axes {
  const { up, across } = chart.axisTitles
  const [ofCategories, ofValues] = chart.kind === 'band' ? [up, across] : [across, up]
  const scale = chart.axis === null ? { min: 0 } : { min: chart.axis.low, max: chart.axis.high }
  const ofQuadrants = quadrantAxes(chart, grid)
  const isMatrix = chart.kind === 'matrix'
  const numberFormat = chart.axis && { formatCode: chart.axis.high > 1 ? '0' : '0%', sourceLinked: false }
  const amounts = chart.kind === 'trend' ? { numberFormat: { formatCode: '#,##0', sourceLinked: false } } : {}
  const numbers = numberFormat === null ? amounts : { numberFormat }
  const dates =
    chart.kind === 'trend' ? { numberFormat: { formatCode: 'mmm yyyy', sourceLinked: true }, labelRotation: 0 } : {}
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
      return { type: 'scatter', series: matrixSeries(chart, grid), scatterStyle: 'marker', legend: false }
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
