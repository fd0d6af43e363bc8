/** Criteria by importance and satisfaction: what to improve first. */
import { svg } from '../dom.ts'
import type { Words } from '../words.ts'
import type { MatrixCriterion } from './contract.ts'
import { chartFigure, type DataTable } from './figure.ts'
import { sayIn } from './words.ts'

function dataTable(criteria: readonly MatrixCriterion[], { language, numbers }: Words): DataTable {
  const say = sayIn(language)
  return {
    head: ['criterion', 'importance', 'satisfaction'].map((id) => say(`matrix-${id}`)),
    rows: criteria.map(({ name, importance, satisfaction }) => [
      name,
      numbers.plain(importance, 'points', 2),
      numbers.plain(satisfaction, 'points', 2),
    ]),
  }
}

export function matrixChart(criteria: readonly MatrixCriterion[], words: Words): HTMLElement {
  return chartFigure((width) => svg('svg', { width, height: 10, role: 'img' }), dataTable(criteria, words))
}
