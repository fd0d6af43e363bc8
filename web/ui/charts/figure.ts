/** A chart and the same data as a table, redrawn whenever the width that it has changes. */
import { type Child, html } from '../dom.ts'

export interface DataTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Of a chart that is not on a page yet. */
const kUsualWidth = 400
const kNarrowest = 280

function tableOf({ head, rows }: DataTable): HTMLElement {
  const row = ([title = '', ...cells]: readonly string[]) =>
    html('tr', {}, html('th', { scope: 'row' }, title), ...cells.map((cell) => html('td', {}, cell)))
  const heading = html('tr', {}, ...head.map((title) => html('th', { scope: 'col' }, title)))
  const table = html('table', {}, html('thead', {}, heading), html('tbody', {}, ...rows.map(row)))
  return html('div', { class: 'unseen' }, table)
}

/** `draw` gives the chart for a width in pixels; what stands below it explains it in words. */
export function chartFigure(draw: (width: number) => Element, table: DataTable, ...below: Child[]): HTMLElement {
  let drawn = draw(kUsualWidth)
  let width = kUsualWidth
  const figure = html('figure', { class: 'loyalty-chart' }, drawn, tableOf(table), below)
  const redraw = ([entry]: readonly ResizeObserverEntry[]) => {
    const given = Math.max(kNarrowest, Math.floor(entry?.contentRect.width ?? width))
    if (given === width) return
    width = given
    const next = draw(width)
    drawn.replaceWith(next)
    drawn = next
  }
  new ResizeObserver(redraw).observe(figure)
  return figure
}
