/** Customers who came back, by the period of their first order. */
import { html } from '../dom.ts'
import type { Words } from '../words.ts'
import { cohortPlot } from './cohort-plot.ts'
import type { Cohort, CohortTable } from './contract.ts'
import { periodName } from './dates.ts'
import { chartFigure, type DataTable } from './figure.ts'
import { sayIn } from './words.ts'

/** More is no picture any more. */
const kMostRows = 24
const kMostColumns = 24

const widest = (cohorts: readonly Cohort[]) => cohorts.reduce((most, { shares }) => Math.max(most, shares.length), 0)

/** Cohorts with customers, the latest of them, and their first periods. */
function shownPart({ period, cohorts }: CohortTable): CohortTable {
  const latest = cohorts.filter(({ customers }) => customers > 0).slice(-kMostRows)
  return { period, cohorts: latest.map((cohort) => ({ ...cohort, shares: cohort.shares.slice(0, kMostColumns) })) }
}

function dataTable({ period, cohorts }: CohortTable, { language, numbers }: Words): DataTable {
  const say = sayIn(language)
  const columns = Array.from({ length: widest(cohorts) }, (_, later) => String(later))
  return {
    head: [say('cohorts-start'), say('cohorts-customers'), ...columns],
    rows: cohorts.map(({ start, customers, shares }) => [
      periodName(language, period, start),
      numbers.count(customers),
      ...shares.map((share) => (share === null ? '' : numbers.percent(share))),
    ]),
  }
}

function partSentence(whole: CohortTable, part: CohortTable, { language }: Words): HTMLElement | null {
  const customers = whole.cohorts.filter((cohort) => cohort.customers > 0)
  const [rows, columns] = [part.cohorts.length, widest(part.cohorts)]
  const [allRows, allColumns] = [customers.length, widest(whole.cohorts)]
  if (rows === allRows && columns === allColumns) return null
  return html('figcaption', {}, sayIn(language)('cohorts-part', { rows, allRows, columns, allColumns }))
}

export function cohortChart(table: CohortTable, words: Words): HTMLElement {
  const part = shownPart(table)
  const label = sayIn(words.language)('cohorts-scroll')
  const draw = (width: number) =>
    html('div', { class: 'sideways', role: 'group', 'aria-label': label, tabindex: 0 }, cohortPlot(part, words, width))
  return chartFigure(draw, dataTable(part, words), partSentence(table, part, words))
}
