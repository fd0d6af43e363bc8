/** What each group adds to the change of the score between two surveys, as NPS.MIX has it. */
import { type SqlCounts, sqlAnswers, sqlScore } from '../sheet/nps-sql.ts'
import { whenAny } from '../sheet/sql.ts'
import type { Dialect } from './contract.ts'
import { checkedBy, listed, metricOn, type NpsOptions, queryOf } from './nps-query.ts'
import { tableNamed } from './query.ts'

/** Names are quoted already. */
export interface MixRows {
  readonly table: readonly string[]
  readonly score: string
  /** The column of groups, and the one that tells the surveys apart. */
  readonly group: string
  readonly wave: string
  /** What stands in the rows of either survey, as SQL. */
  readonly before: string
  readonly after: string
}

const surveys = ['before', 'after'] as const
type SurveyName = (typeof surveys)[number]

const countsNamed = (prefix: string): SqlCounts => ({
  promoters: `${prefix}_promoters`,
  passives: `${prefix}_passives`,
  detractors: `${prefix}_detractors`,
})
const groups = ['promoters', 'passives', 'detractors'] as const

function sumsOf(dialect: Dialect, { scale }: NpsOptions, rows: MixRows): string[] {
  const adds = metricOn(scale).adds('answer')
  const inSurvey = (name: SurveyName, each: string) => `CASE WHEN wave = ${rows[name]} THEN ${each} ELSE 0 END`
  const sums = surveys.flatMap((name) =>
    groups.map((group) => [`${name}_${group}`, dialect.total(inSurvey(name, adds[group] ?? '0'))] as const),
  )
  return listed({ ...Object.fromEntries(sums), off_scale: dialect.total(adds.off_scale ?? '0') })
}

/** Each count of all groups together. */
const allSums = () =>
  surveys.flatMap((name) => groups.map((group) => `sum(${name}_${group}) OVER () AS all_${name}_${group}`))

/** A group that is in one survey alone has the same score in both: its whole effect is mix. */
function scoresOf(): string[] {
  const score = (name: SurveyName) => sqlScore(countsNamed(name))
  const share = (name: SurveyName) => {
    const all = sqlAnswers(countsNamed(`all_${name}`))
    return whenAny(all, `${sqlAnswers(countsNamed(name))} / ${all}`)
  }
  return listed({
    score_before: `coalesce(${score('before')}, ${score('after')})`,
    score_after: `coalesce(${score('after')}, ${score('before')})`,
    share_before: share('before'),
    share_after: share('after'),
    whole_before: sqlScore(countsNamed('all_before')),
  })
}

export function npsMixQuery(dialect: Dialect, options: NpsOptions, rows: MixRows): string {
  const { table, score, group, wave, before, after } = rows
  const known = surveys.flatMap((name) => Object.values(countsNamed(name)))
  const answered = surveys.map((name) => sqlAnswers(countsNamed(name))).join(' + ')
  const within = 'share_after * (score_after - score_before)'
  const mix = '(share_after - share_before) * (score_before - whole_before)'
  const checked = (value: string) => checkedBy(dialect, options, value)
  return queryOf(
    [
      `loyalty_answers AS (
  SELECT nullif(${dialect.trimmed(group)}, '') AS grouped_by, ${dialect.trimmed(wave)} AS wave, ${dialect.number(score)} AS answer
  FROM ${tableNamed(dialect, table)}
  WHERE ${dialect.trimmed(wave)} IN (${before}, ${after})
)`,
      `loyalty_sums AS (
  SELECT ${['grouped_by', ...sumsOf(dialect, options, rows)].join(',\n    ')}
  FROM loyalty_answers
  GROUP BY grouped_by
)`,
      `loyalty_counts AS (
  SELECT ${['grouped_by', ...known, 'sum(off_scale) OVER () AS off_all', ...allSums()].join(',\n    ')}
  FROM loyalty_sums
)`,
      `loyalty_scores AS (
  SELECT ${['grouped_by', ...known, 'off_all', ...scoresOf()].join(',\n    ')}
  FROM loyalty_counts
)`,
      `loyalty_parts AS (
  SELECT ${['grouped_by', ...known, 'off_all', `${within} AS within`, `${mix} AS mix`].join(', ')}
  FROM loyalty_scores
  WHERE ${answered} > 0 OR off_all > 0
)`,
    ],
    [
      'grouped_by',
      ...known,
      ...listed({ within: checked('within'), mix: checked('mix'), total: checked('within + mix') }),
    ],
    'FROM loyalty_parts\nORDER BY grouped_by',
  )
}
