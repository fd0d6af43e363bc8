/** CSI where each row of a database is a criterion with its mean importance and satisfaction, on a scale from 1. */
import { each, type SqlMetric, sumOf, whenAny } from './sql.ts'

/** The first is usual, and has no part in the name. */
const maxima = [10, 7, 5]

const isMean = (column: string, max: number) => `${column} BETWEEN 1 AND ${max}`

export const csiSql = maxima.map((max, index): SqlMetric => {
  const both = (importance: string, satisfaction: string, sum: string) =>
    `CASE WHEN ${isMean(importance, max)} AND ${isMean(satisfaction, max)} THEN ${sum} ELSE 0 END`
  return {
    name: index === 0 ? 'csi' : `csi_1_${max}`,
    columns: ['importance', 'satisfaction'],
    options: [String(max)],
    scale: { low: 1, high: max },
    adds: (importance = '', satisfaction = '') => ({
      importances: both(importance, satisfaction, importance),
      weighted: both(importance, satisfaction, `${importance} * ${satisfaction}`),
      // A criterion with one of the two alone has no place in the index either.
      off_scale: each(
        `(${importance} IS NOT NULL OR ${satisfaction} IS NOT NULL) AND NOT coalesce(${isMean(importance, max)} AND ${isMean(satisfaction, max)}, FALSE)`,
      ),
    }),
    isInterval: false,
    shows: (sums) => {
      const [importances, weighted] = [sumOf(sums, 'importances'), sumOf(sums, 'weighted')]
      return { csi: whenAny(importances, `100 * ${weighted} / (${importances} * ${max})`) }
    },
  }
})
