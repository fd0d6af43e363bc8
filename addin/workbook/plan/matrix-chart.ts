/** Importance against satisfaction: a series for each criterion, so that its name stands beside its point. */
import type { Area, PlannedChart, SheetPlan } from '../../../web/workbook/contract.ts'
import { type Add, kAccent, rangeOf, shownAt } from './chart-parts.ts'

function cellsOf({ row, column, rows, columns }: Area): Area[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    ...{ row: row + Math.floor(index / columns), column: column + (index % columns) },
    ...{ rows: 1, columns: 1 },
  }))
}

function meanOf(plan: SheetPlan, area: Area): number | undefined {
  const numbers = cellsOf(area)
    .map(({ row, column }) => shownAt(plan, row, column))
    .filter((value) => typeof value === 'number')
  return numbers.length === 0 ? undefined : numbers.reduce((sum, value) => sum + value, 0) / numbers.length
}

/** The axes cross at the means: the four quadrants. */
function crossAtMeans(chart: Excel.Chart, plan: SheetPlan, up: Area, across: Area): void {
  const [meanUp, meanAcross] = [meanOf(plan, up), meanOf(plan, across)]
  if (meanUp === undefined || meanAcross === undefined) return
  chart.axes.valueAxis.setPositionAt(meanUp)
  chart.axes.categoryAxis.setPositionAt(meanAcross)
}

export function addMatrix(
  sheet: Excel.Worksheet,
  { series, categories }: PlannedChart,
  plan: SheetPlan,
  chart: Excel.Chart,
  add: Add,
): void {
  for (const { area, across } of series) {
    if (!across) continue
    const names = categories ? cellsOf(categories) : []
    const right = cellsOf(across)
    for (const [index, point] of cellsOf(area).entries()) {
      const name = names[index]
      const title = String((name && shownAt(plan, name.row, name.column)) ?? index + 1)
      const one = add(title, point)
      one.setXAxisValues(rangeOf(sheet, right[index] ?? point))
      one.markerStyle = Excel.ChartMarkerStyle.circle
      one.markerSize = 8
      one.markerBackgroundColor = kAccent
      one.hasDataLabels = true
      one.dataLabels.showSeriesName = true
      one.dataLabels.showValue = false
      one.dataLabels.position = Excel.ChartDataLabelPosition.right
    }
    crossAtMeans(chart, plan, area, across)
  }
}
