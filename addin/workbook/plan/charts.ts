/** The charts of a plan as Excel's own, over the cells of their sheet, so that they follow the numbers. */
import { colourOf } from '../../../web/workbook/band-tones.ts'
import type { Area, ChartSeries, PlannedChart, SheetPlan } from '../../../web/workbook/contract.ts'
import { type Add, kAccent, rangeOf, shownAt } from './chart-parts.ts'
import { addMatrix } from './matrix-chart.ts'

const kInk = '#1c2126'
const kSoft = '#8a939c'
/** Detractors, passives, promoters, as in the panel. */
const kGroups = ['#c2553f', '#c5cad0', '#2b7d62'] as const

const kinds: Readonly<Record<PlannedChart['kind'], Excel.ChartType>> = {
  band: 'BarStacked' as Excel.ChartType,
  distribution: 'ColumnStacked' as Excel.ChartType,
  trend: 'LineMarkers' as Excel.ChartType,
  matrix: 'XYScatter' as Excel.ChartType,
}

const seriesAdder =
  (sheet: Excel.Worksheet, chart: Excel.Chart): Add =>
  (title, values) => {
    const series = chart.series.add(title)
    series.setValues(rangeOf(sheet, values))
    return series
  }

function fillOf({ kind, scheme, series }: PlannedChart, index: number): string {
  if (kind === 'band') return index === 0 || scheme === null ? kInk : `#${colourOf(scheme, index - 1)}`
  return series.length === kGroups.length ? (kGroups[index] ?? kAccent) : kAccent
}

/** Bars are stacked from zero outwards: of the bands below it the highest comes first. */
function inOrderOfStack({ series, scheme }: PlannedChart): [number, ChartSeries][] {
  const entries = [...series.entries()]
  const isBelow = (index: number) => (scheme?.bands[index - 1]?.high ?? 1) <= 0
  const below = entries.filter(([index]) => isBelow(index)).reverse()
  return [...entries.slice(0, 1), ...below, ...entries.slice(1).filter(([index]) => !isBelow(index))]
}

function addBars(sheet: Excel.Worksheet, planned: PlannedChart, add: Add): void {
  for (const [index, { title, area }] of inOrderOfStack(planned)) {
    const series = add(title, area)
    if (planned.categories) series.setXAxisValues(rangeOf(sheet, planned.categories))
    series.format.fill.setSolidColor(fillOf(planned, index))
    series.gapWidth = 30
    series.overlap = 100
  }
}

/** Excel's error bars take no cells through this API: the ends of the interval are thin lines. */
function addEnd(sheet: Excel.Worksheet, planned: PlannedChart, add: Add, title: string, area: Area): void {
  const series = add(title, area)
  if (planned.categories) series.setXAxisValues(rangeOf(sheet, planned.categories))
  series.markerStyle = Excel.ChartMarkerStyle.none
  series.format.line.color = kSoft
  series.format.line.lineStyle = Excel.ChartLineStyle.dash
  series.format.line.weight = 1
}

function addLine(sheet: Excel.Worksheet, planned: PlannedChart, plan: SheetPlan, add: Add, line: ChartSeries): void {
  const series = add(line.title, line.area)
  if (planned.categories) series.setXAxisValues(rangeOf(sheet, planned.categories))
  series.format.line.color = kAccent
  series.format.line.weight = 2.25
  series.markerStyle = Excel.ChartMarkerStyle.circle
  series.markerSize = 6
  series.markerBackgroundColor = kAccent
  for (const end of line.interval ? [line.interval.low, line.interval.high] : []) {
    addEnd(sheet, planned, add, String(shownAt(plan, end.row - 1, end.column) ?? ''), end)
  }
}

function label(axis: Excel.ChartAxis, title: string): void {
  if (title !== '') axis.title.text = title
  else axis.title.visible = false
}

/** Of a chart with horizontal bars the values run across. */
function setAxes(chart: Excel.Chart, { kind, axis, axisTitles }: PlannedChart): void {
  const { valueAxis, categoryAxis } = chart.axes
  const isFlat = kind === 'band'
  label(valueAxis, isFlat ? axisTitles.across : axisTitles.up)
  label(categoryAxis, isFlat ? axisTitles.up : axisTitles.across)
  valueAxis.minimum = axis?.low ?? 0
  if (axis) valueAxis.maximum = axis.high
  categoryAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low
  if (kind === 'matrix') {
    valueAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low
    categoryAxis.minimum = axis?.low ?? 0
    if (axis) categoryAxis.maximum = axis.high
  }
}

function place(sheet: Excel.Worksheet, chart: Excel.Chart, { row, column, rows, columns }: Area): void {
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  )
}

/** A chart as Excel makes it from one cell, with a series or none. */
export interface NewChart {
  readonly sheet: Excel.Worksheet
  readonly plan: SheetPlan
  readonly planned: PlannedChart
  readonly chart: Excel.Chart
}

export function addChart(sheet: Excel.Worksheet, planned: PlannedChart, plan: SheetPlan): NewChart {
  const { row = 0, column = 0 } = planned.series[0]?.area ?? {}
  const chart = sheet.charts.add(kinds[planned.kind], sheet.getRangeByIndexes(row, column, 1, 1))
  chart.series.load('items/name')
  return { sheet, plan, planned, chart }
}

function addSeries({ sheet, planned, plan, chart }: NewChart): void {
  const add = seriesAdder(sheet, chart)
  if (planned.kind === 'matrix') addMatrix(sheet, planned, plan, chart, add)
  else if (planned.kind === 'trend') for (const line of planned.series) addLine(sheet, planned, plan, add, line)
  else addBars(sheet, planned, add)
}

/** After a sync: what series Excel itself made is known only then. */
export function finishChart(made: NewChart): void {
  const { sheet, planned, chart } = made
  addSeries(made)
  for (const series of chart.series.items) series.delete()
  chart.title.text = planned.title
  const isNamed = planned.kind !== 'matrix' && (planned.series.length > 1 || planned.kind === 'trend')
  chart.legend.visible = isNamed
  if (isNamed) chart.legend.position = Excel.ChartLegendPosition.bottom
  setAxes(chart, planned)
  place(sheet, chart, planned.place)
}
