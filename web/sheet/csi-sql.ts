/** CSI where each row of a database is a criterion with its mean importance and satisfaction, of at most 10. */
import { each, type SqlMetric, sumOf, whenAny } from './sql.ts'

const max = 10

const isMean = (column: string) => `${column} BETWEEN 1 AND ${max}`

const both = (importance: string, satisfaction: string, sum: string) =>
  `CASE WHEN ${isMean(importance)} AND ${isMean(satisfaction)} THEN ${sum} ELSE 0 END`

export const csiSql: SqlMetric = {
  name: 'csi',
  columns: ['importance', 'satisfaction'],
  options: [],
  scale: { low: 1, high: max },
  adds: (importance = '', satisfaction = '') => ({
    importances: both(importance, satisfaction, importance),
    weighted: both(importance, satisfaction, `${importance} * ${satisfaction}`),
    // A criterion with one of the two alone has no place in the index either.
    off_scale: each(
      `(${importance} IS NOT NULL OR ${satisfaction} IS NOT NULL) AND NOT coalesce(${isMean(importance)} AND ${isMean(satisfaction)}, FALSE)`,
    ),
  }),
  isInterval: false,
  shows: (sums) => {
    const [importances, weighted] = [sumOf(sums, 'importances'), sumOf(sums, 'weighted')]
    return { csi: whenAny(importances, `100 * ${weighted} / (${importances} * ${max})`) }
  },
}
