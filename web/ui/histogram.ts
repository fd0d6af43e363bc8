import { scaleBand, scaleLinear } from 'd3-scale'
import type { Reading } from '../sheet/contract.ts'
import { html, svg } from './dom.ts'
import type { Words } from './words.ts'

type Histogram = NonNullable<Reading['histogram']>

const kPlotHeight = 66
const kHeight = 86
const kLeastBar = 1.5

function groupOf(score: number, groups: Histogram['groups']): string {
  if (!groups) return 'plain'
  return score >= groups.promoter ? 'promoters' : score >= groups.passive ? 'passives' : 'detractors'
}

function bars({ low, counts, groups }: Histogram, words: Words): SVGElement[] {
  const scores = counts.map((_, i) => low + i)
  const across = scaleBand<number>().domain(scores).range([0, 100]).paddingInner(0.14).paddingOuter(0.04)
  const up = scaleLinear()
    .domain([0, Math.max(1, ...counts)])
    .range([0, kPlotHeight])
  return scores.map((score, i) => {
    const count = counts[i] ?? 0
    const height = count > 0 ? Math.max(kLeastBar, up(count)) : 0
    const x = across(score) ?? 0
    const shown = words.numbers.count(count)
    return svg(
      'g',
      { class: 'answer' },
      svg('title', {}, words.say('histogram-bar', { score: String(score), count: shown })),
      svg('rect', { class: 'catch', x: `${x}%`, width: `${across.bandwidth()}%`, height: kHeight }),
      svg('rect', {
        class: groupOf(score, groups),
        x: `${x}%`,
        width: `${across.bandwidth()}%`,
        y: kPlotHeight - height,
        height,
        rx: Math.min(2, height / 2),
      }),
      svg('text', { class: 'middle', x: `${x + across.bandwidth() / 2}%`, y: kHeight - 4 }, String(score)),
    )
  })
}

function dataTable({ low, counts }: Histogram, { say, numbers }: Words): HTMLElement {
  const rows = counts.map((count, i) =>
    html('tr', {}, html('th', { scope: 'row' }, String(low + i)), html('td', {}, numbers.count(count))),
  )
  const head = ['histogram-score', 'histogram-count'].map((id) => html('th', { scope: 'col' }, say(id)))
  return html('table', { class: 'unseen' }, html('thead', {}, html('tr', {}, ...head)), html('tbody', {}, ...rows))
}

export function histogram(data: Histogram, words: Words): HTMLElement {
  const { say, numbers } = words
  const total = data.counts.reduce((sum, count) => sum + count, 0)
  const most = Math.max(...data.counts)
  const label = say('histogram', {
    mode: String(data.low + data.counts.indexOf(most)),
    count: numbers.count(most),
    total: numbers.count(total),
  })
  const floor = svg('line', { class: 'floor', x1: 0, x2: '100%', y1: kPlotHeight + 0.5, y2: kPlotHeight + 0.5 })
  return html(
    'figure',
    { class: 'histogram' },
    svg('svg', { width: '100%', height: kHeight, role: 'img', 'aria-label': label }, floor, ...bars(data, words)),
    dataTable(data, words),
  )
}
