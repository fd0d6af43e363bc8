/** A score over time. */
import type { Words } from '../words.ts'
import type { Trend } from './contract.ts'
import { periodName } from './dates.ts'
import { chartFigure, type DataTable } from './figure.ts'
import { trendPlot } from './trend-plot.ts'
import { sayIn } from './words.ts'

function dataTable(trend: Trend, { language, numbers }: Words): DataTable {
  const say = sayIn(language)
  const shown = (value: number | null | undefined) =>
    typeof value === 'number' ? numbers.score(value, trend.unit, 2) : ''
  return {
    head: [say('trend-period'), trend.metric, say('trend-low'), say('trend-high')],
    rows: trend.periods.map((start, i) => [
      periodName(language, trend.period, start),
      ...[trend.values[i], trend.lows[i], trend.highs[i]].map(shown),
    ]),
  }
}

export function trendChart(trend: Trend, words: Words): HTMLElement {
  return chartFigure((width) => trendPlot(trend, words, width), dataTable(trend, words))
}
