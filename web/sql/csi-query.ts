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

/** Ratings as they are read, and the means of each criterion; `columns` are in the order of the two queries below. */
function criteriaSteps(
  dialect: Dialect,
  table: readonly string[],
  read: readonly string[],
  [importance = '', satisfaction = '']: readonly string[],
  own: readonly string[],
  best: number,
): string {
  const number = (column: string) => `NULLIF(${dialect.number(dialect.quoted(column))}, 0)`
  const rated = [...read, `${number(importance)} AS importance`, `${number(satisfaction)} AS satisfaction`]
  const off = `CASE WHEN (${isOff('importance', best)}) OR (${isOff('satisfaction', best)}) THEN 1 ELSE 0 END`
  const means = ['avg(importance) AS mean_importance', 'avg(satisfaction) AS mean_satisfaction']
  return `WITH loyalty_ratings AS (
  SELECT ${rated.join(', ')} FROM ${tableNamed(dialect, table)}
),
loyalty_criteria AS (
  SELECT ${[...own, ...means, `${dialect.total(off)} AS off_scale`].join(', ')}
  FROM loyalty_ratings WHERE criterion IS NOT NULL
  GROUP BY ${own.join(', ')}
)`
}

/** What each criterion weighs and costs, as CSI.TABLE has it; `columns` are the criterion, its importance, the satisfaction. */
export function criteriaQuery(dialect: Dialect, { table, columns }: SqlSource, best = usualBest): string {
  const [criterion = '', ...rated] = columns
  const read = [`${dialect.quoted(criterion)} AS criterion`]
  const share = 'mean_importance / sum(mean_importance) OVER ()'
  const shown = {
    importance: 'mean_importance',
    share,
    satisfaction: 'mean_satisfaction',
    weighted: `${share} * mean_satisfaction`,
    loss: `100 * ${share} * (${best} - mean_satisfaction) / ${best}`,
  }
  const checked = Object.entries(shown).map(
    ([name, value]) => `${dialect.unless('off_all', words(best), value)} AS ${name}`,
  )
  return `${criteriaSteps(dialect, table, read, rated, ['criterion'], best)},
loyalty_checked AS (
  SELECT criterion, mean_importance, mean_satisfaction, sum(off_scale + ${isHalf}) OVER () AS off_all
  FROM loyalty_criteria WHERE mean_importance IS NOT NULL OR mean_satisfaction IS NOT NULL
)
SELECT ${['criterion', ...checked].join(',\n  ')}
FROM loyalty_checked
ORDER BY criterion`
}

/** `columns` are the respondent, the criterion, its importance and the satisfaction with it; a 0 is a blank. */
export function ratingsQuery(dialect: Dialect, { table, columns, group }: SqlSource, best = usualBest): string {
  const [respondent = '', criterion = '', ...rated] = columns
  const own = group === null ? [] : ['grouped_by']
  const read = [
    ...groupedBy(dialect, group),
    `${dialect.quoted(respondent)} AS respondent`,
    `${dialect.quoted(criterion)} AS criterion`,
  ]
  const toUsual = best === usualBest ? '' : ` * ${usualBest}e0 / ${best}`
  const sums = ['importances', 'weighted', 'respondents', 'total', 'squares']
  const totals = [...sums, 'off_scale'].map((name) => `${dialect.total(`part_${name}`)} AS ${name}`)
  const score = dialect.unless('off_scale', words(best), `100 * weighted / (importances * ${usualBest})`)
  return `${criteriaSteps(dialect, table, read, rated, [...own, 'criterion'], best)},
loyalty_indices AS (
  SELECT ${[...own, `100 * ${dialect.total('importance * satisfaction')} / (${dialect.total('importance')} * ${best})`].join(', ')} AS csi
  FROM loyalty_ratings WHERE importance IS NOT NULL AND satisfaction IS NOT NULL
  GROUP BY ${[...own, 'respondent'].join(', ')}
),
loyalty_parts AS (
  SELECT ${[...own, 'mean_importance AS part_importances', `mean_importance * mean_satisfaction${toUsual} AS part_weighted`, '0e0 AS part_respondents', '0e0 AS part_total', '0e0 AS part_squares', `off_scale + ${isHalf} AS part_off_scale`].join(', ')}
  FROM loyalty_criteria
  UNION ALL
  SELECT ${[...own, '0e0', '0e0', '1e0', 'csi', 'csi * csi', '0e0'].join(', ')}
  FROM loyalty_indices
)
SELECT ${[...own, ...sums, `${score} AS csi`].join(',\n  ')}
FROM (SELECT ${[...own, ...totals].join(', ')} FROM loyalty_parts${byGroup(group, 'GROUP BY')}) AS sums${byGroup(group, 'ORDER BY')}`
}
