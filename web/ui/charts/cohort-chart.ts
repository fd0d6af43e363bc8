/** Customers who came back, by the period of their first order. */
import { svg } from '../dom.ts'
import type { Words } from '../words.ts'
import type { CohortTable } from './contract.ts'
import { periodName } from './dates.ts'
import { chartFigure, type DataTable } from './figure.ts'
import { sayIn } from './words.ts'

function dataTable({ period, cohorts }: CohortTable, { language, numbers }: Words): DataTable {
  const say = sayIn(language)
  const longest = Math.max(...cohorts.map(({ shares }) => shares.length))
  return {
    head: [say('cohorts-start'), say('cohorts-customers'), ...Array.from({ length: longest }, (_, i) => String(i))],
    rows: cohorts.map(({ start, customers, shares }) => [
      periodName(language, period, start),
      numbers.count(customers),
      ...shares.map((share) => (share === null ? '' : numbers.percent(share))),
    ]),
  }
}

export function cohortChart(table: CohortTable, words: Words): HTMLElement {
  return chartFigure((width) => svg('svg', { width, height: 10, role: 'img' }), dataTable(table, words))
}
