/** A score over time. */
import { html } from '../dom.ts'
import type { Words } from '../words.ts'
import type { Trend } from './contract.ts'
import { periodName } from './dates.ts'
import { chartFigure, type DataTable } from './figure.ts'
import { bandLegend } from './legend.ts'
import { trendDomain } from './trend-frame.ts'
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

function below(trend: Trend, words: Words) {
  const say = sayIn(words.language)
  const { scheme, unit } = trend
  const hasInterval = trend.lows.some((low) => low !== null)
  if (scheme === null) return hasInterval && html('figcaption', {}, say('trend-legend-plain'))
  const [from, to] = trendDomain(trend)
  const source = scheme.source[words.language]
  return html('figcaption', {}, say('trend-legend', { source }), bandLegend(scheme, unit, from, to, words))
}

export function trendChart(trend: Trend, words: Words): HTMLElement {
  return chartFigure((width) => trendPlot(trend, words, width), dataTable(trend, words), below(trend, words))
}
