/** NPS of groups against one another, of topics, and from one period to the next. */
import { type SqlCounts, sqlAnswers, sqlScore } from '../sheet/nps-sql.ts'
import { whenAny } from '../sheet/sql.ts'
import type { Dialect, SqlPeriod } from './contract.ts'
import { twoSidedP } from './normal.ts'
import {
  countedSteps,
  counts,
  effective,
  listed,
  type NpsOptions,
  type NpsRows,
  queryOf,
  scoreColumns,
} from './nps-query.ts'
import { differenceOf } from './scalars.ts'

const others: SqlCounts = {
  promoters: 'other_promoters',
  passives: 'other_passives',
  detractors: 'other_detractors',
}

const sumsOf = (over: (sum: string) => string): SqlCounts => ({
  promoters: over('sum_promoters'),
  passives: over('sum_passives'),
  detractors: over('sum_detractors'),
})

const allBut = (sum: string) => `(sum(${sum}) OVER () - ${sum})`

/** All answers that are not of the group. What rounding leaves of weights where there are none is no sample. */
function restOf(isWeighted: boolean): SqlCounts {
  const rest = sumsOf(allBut)
  if (!isWeighted) return rest
  const found = effective(rest, allBut('squares'))
  const where = (value: string) => `CASE WHEN ${allBut('voices')} > 0 THEN ${value} ELSE 0 END`
  return { promoters: where(found.promoters), passives: where(found.passives), detractors: where(found.detractors) }
}

const areBoth = `${sqlAnswers(counts)} > 0 AND ${sqlAnswers(others)} > 0`

/** The difference, z and p of two samples; NULL where one has no answers. */
function testSteps(columns: readonly string[]): string[] {
  const { difference, z } = differenceOf(counts, others)
  const shown = [...columns, ...Object.values(counts), 'off_all']
  const ifBoth = (value: string) => `CASE WHEN ${areBoth} THEN ${value} END`
  return [
    `loyalty_differences AS (
  SELECT ${[...shown, ...listed({ difference: ifBoth(difference), z: ifBoth(z) })].join(',\n    ')}
  FROM loyalty_pairs
)`,
    `loyalty_tests AS (
  SELECT ${[...shown, 'difference', 'z', `CASE WHEN z IS NOT NULL THEN ${twoSidedP('z')} END AS single_p`].join(', ')}
  FROM loyalty_differences
)`,
  ]
}

const pairs = (columns: readonly string[], other: SqlCounts) => `loyalty_pairs AS (
  SELECT ${[...columns, ...Object.values(counts), 'off_all', ...listed(renamed(other))].join(',\n    ')}
  FROM loyalty_counts
)`

const renamed = (values: SqlCounts) => ({
  [others.promoters]: values.promoters,
  [others.passives]: values.passives,
  [others.detractors]: values.detractors,
})

/** Holm, Scandinavian Journal of Statistics 6(2), 1979: the smallest p times the number of tests, the next times one less. */
const holm = `CASE WHEN single_p IS NOT NULL THEN max(least(1.0, (tests - place + 1) * single_p)) OVER (ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) END`

/** Each group against all others together, as NPS.BY has it. */
export function npsByQuery(dialect: Dialect, options: NpsOptions, rows: NpsRows): string {
  const tests = 'row_number() OVER (ORDER BY single_p NULLS LAST) AS place, count(single_p) OVER () AS tests'
  return queryOf(
    [
      ...countedSteps(dialect, options, rows),
      pairs(['grouped_by'], restOf(rows.weight !== null)),
      ...testSteps(['grouped_by']),
      `loyalty_ranks AS (
  SELECT ${['grouped_by', ...Object.values(counts), 'off_all', 'single_p', tests].join(', ')}
  FROM loyalty_tests
)`,
    ],
    ['grouped_by', ...scoreColumns(dialect, options), `${holm} AS p_against_rest`],
    'FROM loyalty_ranks\nORDER BY grouped_by',
  )
}

/** Of two groups, each against the other, as NPS.TEST has it. */
export function npsTestQuery(dialect: Dialect, options: NpsOptions, rows: NpsRows): string {
  return queryOf(
    [...countedSteps(dialect, options, rows), pairs(['grouped_by'], restOf(false)), ...testSteps(['grouped_by'])],
    ['grouped_by', ...scoreColumns(dialect, options), 'difference', 'z', 'single_p AS p'],
    'FROM loyalty_tests\nORDER BY grouped_by',
  )
}

/** What the score would lose without the answers of a topic, as NPS.IMPACT has it. */
export function npsImpactQuery(dialect: Dialect, options: NpsOptions, rows: NpsRows): string {
  const all = sumsOf((sum) => `sum(${sum}) OVER ()`)
  const impact = whenAny(sqlAnswers(others), `${sqlScore(renamedAll)} - ${sqlScore(others)}`)
  return queryOf(
    [
      ...countedSteps(dialect, options, rows),
      `loyalty_topics AS (
  SELECT ${['grouped_by', ...Object.values(counts), 'off_all', ...listed(renamed(restOf(false)))].join(',\n    ')},
    ${listed({ all_promoters: all.promoters, all_passives: all.passives, all_detractors: all.detractors }).join(', ')}
  FROM loyalty_counts
)`,
    ],
    ['grouped_by', ...scoreColumns(dialect, options), `${impact} AS impact`],
    `FROM loyalty_topics\nWHERE ${dialect.trimmed('grouped_by')} <> ''\nORDER BY grouped_by`,
  )
}

const renamedAll: SqlCounts = {
  promoters: 'all_promoters',
  passives: 'all_passives',
  detractors: 'all_detractors',
}

/** Of each period with answers, against the one before it where that has answers too, as NPS.TREND has it. */
export function npsTrendQuery(dialect: Dialect, options: NpsOptions, rows: NpsRows, period: SqlPeriod): string {
  const before = 'OVER (ORDER BY grouped_by ROWS BETWEEN 1 PRECEDING AND 1 PRECEDING)'
  const isNext = `place > 1 AND ${dialect.periodsBetween(period, 'earlier', 'grouped_by')} = 1`
  const previous = (value: string) => `CASE WHEN ${isNext} THEN ${value} ELSE 0 END`
  const names = Object.values(counts)
  const known = ['grouped_by', ...names, 'off_all']
  const isPair = sqlAnswers(others)
  return queryOf(
    [
      ...countedSteps(dialect, options, rows),
      `loyalty_periods AS (
  SELECT ${[...known, 'row_number() OVER (ORDER BY grouped_by) AS place', `max(grouped_by) ${before} AS earlier`, ...names.map((name) => `max(${name}) ${before} AS earlier_${name}`)].join(',\n    ')}
  FROM loyalty_counts WHERE grouped_by IS NOT NULL AND (${sqlAnswers(counts)} > 0 OR off_scale > 0)
)`,
      `loyalty_pairs AS (
  SELECT ${[...known, ...names.map((name) => `${previous(`earlier_${name}`)} AS other_${name}`)].join(',\n    ')}
  FROM loyalty_periods
)`,
      `loyalty_changes AS (
  SELECT ${[...known, `${whenAny(isPair, `${sqlScore(counts)} - ${sqlScore(others)}`)} AS change`, ...Object.values(others)].join(', ')}
  FROM loyalty_pairs
)`,
      ...testSteps(['grouped_by', 'change']).map((step) => step.replace('FROM loyalty_pairs', 'FROM loyalty_changes')),
    ],
    ['grouped_by AS period_start', ...scoreColumns(dialect, options), 'change', 'single_p AS p'],
    'FROM loyalty_tests\nORDER BY 1',
  )
}
