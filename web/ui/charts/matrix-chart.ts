/** Criteria by importance and satisfaction: what to improve first. */
import { html } from '../dom.ts'
import type { Words } from '../words.ts'
import type { MatrixCriterion } from './contract.ts'
import { chartFigure, type DataTable } from './figure.ts'
import { matrixPlot } from './matrix-plot.ts'
import { byUrgency, meansOf, quadrantOf } from './quadrants.ts'
import { sayIn } from './words.ts'

function dataTable(criteria: readonly MatrixCriterion[], { language, numbers }: Words): DataTable {
  const say = sayIn(language)
  const means = meansOf(criteria)
  return {
    head: ['criterion', 'importance', 'satisfaction', 'quadrant'].map((id) => say(`matrix-${id}`)),
    rows: byUrgency(criteria).map((criterion) => [
      criterion.name,
      numbers.plain(criterion.importance, 'points', 2),
      numbers.plain(criterion.satisfaction, 'points', 2),
      say(`matrix-${quadrantOf(criterion, means)}`),
    ]),
  }
}

/** Below the picture: what the lines are, and the names that had no room in it. */
function belowMatrix(numbered: readonly MatrixCriterion[], say: ReturnType<typeof sayIn>): HTMLElement {
  const names = numbered.map(({ name }) => html('li', {}, name))
  const list = names.length > 0 && [html('p', {}, say('matrix-rest')), html('ol', { class: 'rest' }, ...names)]
  return html('figcaption', {}, say('matrix-means'), list)
}

export function matrixChart(criteria: readonly MatrixCriterion[], words: Words): HTMLElement {
  const say = sayIn(words.language)
  const draw = (width: number) => {
    const { picture, numbered } = matrixPlot(criteria, words, width)
    return html('div', {}, picture, belowMatrix(numbered, say))
  }
  return chartFigure(draw, dataTable(criteria, words))
}
