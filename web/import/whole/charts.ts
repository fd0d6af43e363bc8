/** The charts of a file that are of the kinds a plan has. */
import type { Sheet as FileSheet } from 'hucre'
import type { Area, ChartSeries, PlannedChart } from '../../workbook/contract.ts'
import { areaOf } from './places.ts'

type FileChart = NonNullable<FileSheet['charts']>[number]
type FileSeries = NonNullable<FileChart['series']>[number]
type Axes = NonNullable<FileChart['axes']>

/** The colours by which web/export draws the score of a band chart, and the ends of an interval. */
const scoreColour = '1C2126'
const endColour = '8A939C'
/** Where a chart says nothing of its scale, the ends of the usual ones. */
const usualEnds = [5, 7, 10, 100]

const isColour = ({ color }: FileSeries, wanted: string) => typeof color === 'string' && color.slice(-6) === wanted

function kindOf({ kinds, series = [], barGrouping }: FileChart): PlannedChart['kind'] | null {
  const [kind] = kinds
  if (kinds.length !== 1 || series.length === 0) return null
  if (kind === 'line') return 'trend'
  if (kind === 'scatter') return 'matrix'
  if (kind !== 'bar' || barGrouping !== 'stacked') return null
  return series[0] && isColour(series[0], scoreColour) ? 'band' : 'distribution'
}

/** On this sheet alone. */
function areaOn(sheet: string, reference: string | undefined): Area | null {
  const [, named = ''] = /^'?(.*?)'?!/.exec(reference ?? '') ?? []
  return named.replaceAll("''", "'") === sheet ? areaOf(reference ?? '') : null
}

/** The ends of an interval come after the line that they belong to. */
function seriesOf(sheet: string, all: readonly FileSeries[]): ChartSeries[] | null {
  const series: ChartSeries[] = []
  for (const [index, each] of all.entries()) {
    if (isColour(each, endColour)) continue
    const [area, low, high] = [each, all[index + 1], all[index + 2]].map((one) => areaOn(sheet, one?.valuesRef))
    if (!area) return null
    const hasEnds = [all[index + 1], all[index + 2]].every((one) => one && isColour(one, endColour))
    series.push({ title: each.name ?? '', area, across: null, interval: hasEnds && low && high ? { low, high } : null })
  }
  return series
}

/** The cells between the first and the last. */
function spanOf(areas: readonly Area[]): Area | null {
  const [first, last] = [areas[0], areas.at(-1)]
  if (!first || !last) return null
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 }
}

/** Each point is a series of its own, named by a cell of its row. */
function matrixSeries({ name: sheet, rows }: FileSheet, all: readonly FileSeries[]) {
  const ups = all.flatMap(({ valuesRef }) => areaOn(sheet, valuesRef) ?? [])
  const [up, across] = [spanOf(ups), spanOf(all.flatMap(({ categoriesRef }) => areaOn(sheet, categoriesRef) ?? []))]
  if (!up || !across || ups.length < all.length) return null
  const start = (all[0]?.name ?? '').replace(/…$/, '')
  const column = Array.from({ length: up.column }, (_, index) => index).find((index) =>
    String(rows[up.row]?.[index] ?? '').startsWith(start),
  )
  return {
    series: [{ title: '', area: up, across, interval: null }],
    categories: column === undefined || start === '' ? null : { ...up, column },
  }
}

function axisOf(kind: PlannedChart['kind'], { y }: Axes): PlannedChart['axis'] {
  const { min, max } = y?.scale ?? {}
  if (min === undefined || max === undefined) return null
  if (kind !== 'matrix') return { low: min, high: max }
  return { low: Math.min(1, min), high: usualEnds.find((end) => end >= max) ?? max }
}

function axisTitles(kind: PlannedChart['kind'], { x, y }: Axes): PlannedChart['axisTitles'] {
  const [ofCategories, ofValues] = [x?.title ?? '', y?.title ?? '']
  return kind === 'band' ? { up: ofCategories, across: ofValues } : { up: ofValues, across: ofCategories }
}

/** LibreOffice keeps no description, and lets a chart end within its last cells instead of before the next ones. */
function placeOf({ anchor, altText }: FileChart): Area | null {
  if (!anchor?.to) return null
  const { from, to } = anchor
  const last = altText === undefined ? 1 : 0
  return { row: from.row, column: from.col, rows: to.row - from.row + last, columns: to.col - from.col + last }
}

function chartOf(sheet: FileSheet, chart: FileChart): PlannedChart | null {
  const [kind, place, all] = [kindOf(chart), placeOf(chart), chart.series ?? []]
  if (kind === null || place === null) return null
  const matrix = kind === 'matrix' ? matrixSeries(sheet, all) : null
  const series = kind === 'matrix' ? matrix?.series : seriesOf(sheet.name, all)
  if (!series) return null
  const title = chart.title ?? ''
  return {
    kind,
    title,
    description: chart.altText ?? title,
    categories:
      kind === 'matrix'
        ? (matrix?.categories ?? null)
        : areaOn(sheet.name, all.find((each) => each.categoriesRef)?.categoriesRef),
    series,
    scheme: null,
    axis: axisOf(kind, chart.axes ?? {}),
    axisTitles: axisTitles(kind, chart.axes ?? {}),
    place,
  }
}

export const chartsOf = (sheet: FileSheet): PlannedChart[] =>
  (sheet.charts ?? []).flatMap((chart) => chartOf(sheet, chart) ?? [])
