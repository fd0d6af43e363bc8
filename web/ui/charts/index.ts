/** Charts of results: each is a figure that fits the width it is given and has the same data as a table. */
import './charts.css'

export { cohortChart } from './cohort-chart.ts'
export type { Cohort, CohortTable, MatrixCriterion, Period, Trend } from './contract.ts'
export { cohortsOf, criteriaOf, trendOf } from './from-results.ts'
export { matrixChart } from './matrix-chart.ts'
export { trendChart } from './trend-chart.ts'
