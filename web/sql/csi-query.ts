/** CSI of rated criteria, a row of the table for each respondent and criterion, with the sums that its interval is made of. */
import type { Dialect } from './contract.ts'
import { byGroup, groupedBy, type SqlSource, tableNamed } from './query.ts'

/** What CSI.FROMSUMS takes for the best answer where nothing else is said: the weighted sum is brought to it. */
const usualBest = 10

const words = (best: number) =>
  `rows are off the scale 1-${best}, or a criterion has no importance or no satisfaction; mend them first`

const isOff = (column: string, best: number) => `${column} IS NOT NULL AND NOT (${column} BETWEEN 1 AND ${best})`

/** A criterion with one of the two alone. (In ClickHouse a column that is named as another hides it.) */
const isHalf = 'CASE WHEN (mean_importance IS NULL) <> (mean_satisfaction IS NULL) THEN 1 ELSE 0 END'

/** `columns` are the respondent, the criterion, its importance and the satisfaction with it; a 0 is a blank. */
export function ratingsQuery(dialect: Dialect, { table, columns, group }: SqlSource, best = usualBest): string {
  const [respondent = '', criterion = '', importance = '', satisfaction = ''] = columns
  const own = group === null ? [] : ['grouped_by']
  const number = (column: string) => `NULLIF(${dialect.number(dialect.quoted(column))}, 0)`
  const read = [
    ...groupedBy(dialect, group),
    `${dialect.quoted(respondent)} AS respondent`,
    `${dialect.quoted(criterion)} AS criterion`,
    `${number(importance)} AS importance`,
    `${number(satisfaction)} AS satisfaction`,
  ]
  const off = `CASE WHEN (${isOff('importance', best)}) OR (${isOff('satisfaction', best)}) THEN 1 ELSE 0 END`
  const toUsual = best === usualBest ? '' : ` * ${usualBest}e0 / ${best}`
  const sums = ['importances', 'weighted', 'respondents', 'total', 'squares']
  const totals = [...sums, 'off_scale'].map((name) => `${dialect.total(`part_${name}`)} AS ${name}`)
  const score = dialect.unless('off_scale', words(best), `100 * weighted / (importances * ${usualBest})`)
  return `WITH ratings AS (
  SELECT ${read.join(', ')} FROM ${tableNamed(dialect, table)}
),
criteria AS (
  SELECT ${[...own, 'avg(importance) AS mean_importance', 'avg(satisfaction) AS mean_satisfaction', `${dialect.total(off)} AS off_scale`].join(', ')}
  FROM ratings WHERE criterion IS NOT NULL
  GROUP BY ${[...own, 'criterion'].join(', ')}
),
indices AS (
  SELECT ${[...own, `100 * ${dialect.total('importance * satisfaction')} / (${dialect.total('importance')} * ${best})`].join(', ')} AS csi
  FROM ratings WHERE importance IS NOT NULL AND satisfaction IS NOT NULL
  GROUP BY ${[...own, 'respondent'].join(', ')}
),
parts AS (
  SELECT ${[...own, 'mean_importance AS part_importances', `mean_importance * mean_satisfaction${toUsual} AS part_weighted`, '0e0 AS part_respondents', '0e0 AS part_total', '0e0 AS part_squares', `off_scale + ${isHalf} AS part_off_scale`].join(', ')}
  FROM criteria
  UNION ALL
  SELECT ${[...own, '0e0', '0e0', '1e0', 'csi', 'csi * csi', '0e0'].join(', ')}
  FROM indices
)
SELECT ${[...own, ...sums, `${score} AS csi`].join(',\n  ')}
FROM (SELECT ${[...own, ...totals].join(', ')} FROM parts${byGroup(group, 'GROUP BY')}) AS sums${byGroup(group, 'ORDER BY')}`
}
