/** NPS, its counts and its interval where the answers are rows of a database. */
import { type NpsScale, npsScaleNames, npsScales } from '../../wasm/js/nps-scales.ts'
import { answerBetween, inName, offScale, type SqlExpressions, type SqlMetric, sumOf, whenAny } from './sql.ts'

export { type NpsScale, npsScaleNames, npsScales }

/** The three groups as SQL expressions. */
export interface SqlCounts {
  readonly promoters: string
  readonly passives: string
  readonly detractors: string
}

export const sqlAnswers = ({ promoters, passives, detractors }: SqlCounts) =>
  `(${promoters} + ${passives} + ${detractors})`

export function sqlScore(counts: SqlCounts): string {
  const n = sqlAnswers(counts)
  return whenAny(n, `100 * (${counts.promoters} - ${counts.detractors}) / ${n}`)
}

/** Wald's interval after adding 3/4 promoter, 3/2 passives, 3/4 detractor; never without the score itself. */
export function sqlInterval(counts: SqlCounts, quantile: string): { readonly low: string; readonly high: string } {
  const { promoters, detractors } = counts
  const n = `(${sqlAnswers(counts)} + 3)`
  const centre = `(${promoters} - ${detractors}) / ${n}`
  const spread = `((${promoters} + ${detractors} + 1.5) / ${n} - ${centre} * (${centre}))`
  const half = `${quantile} * sqrt(${spread} / ${n})`
  const score = `(${promoters} - ${detractors}) / ${sqlAnswers(counts)}`
  const end = (expression: string) => whenAny(sqlAnswers(counts), expression)
  return {
    low: end(`100 * greatest(-1.0, least(${score}, ${centre} - ${half}))`),
    high: end(`100 * least(1.0, greatest(${score}, ${centre} + ${half}))`),
  }
}

const groupsAmong = (sums: SqlExpressions): SqlCounts => ({
  promoters: sumOf(sums, 'promoters'),
  passives: sumOf(sums, 'passives'),
  detractors: sumOf(sums, 'detractors'),
})

/** The same metric on every scale; the usual scale has no part in the name. */
function onEveryScale(
  name: string,
  options: (scale: string) => readonly string[],
  shows: (counts: SqlCounts, quantile: string) => SqlExpressions,
  isInterval = false,
): SqlMetric[] {
  return npsScaleNames.map((scaleName: NpsScale, index) => {
    const scale = npsScales[scaleName]
    return {
      name: index === 0 ? name : `${name}_${inName(scaleName)}`,
      columns: ['score'],
      options: options(scaleName),
      scale,
      adds: (score = '') => ({
        promoters: answerBetween(score, scale, scale.promoter),
        passives: answerBetween(score, scale, scale.passive, scale.promoter - 1),
        detractors: answerBetween(score, scale, scale.low, scale.passive - 1),
        off_scale: offScale(score, scale),
      }),
      isInterval,
      shows: (sums, quantile) => shows(groupsAmong(sums), quantile),
    }
  })
}

export const npsSql = onEveryScale(
  'nps',
  (scale) => ['', scale],
  (counts) => ({ nps: sqlScore(counts) }),
)

export const npsCountsSql = onEveryScale(
  'nps_counts',
  (scale) => [scale],
  (counts) => ({ ...counts, answers: sqlAnswers(counts) }),
)

export const npsIntervalSql = onEveryScale(
  'nps_ci',
  (scale) => ['', '', '', scale],
  (counts, quantile) => ({ ...sqlInterval(counts, quantile) }),
  true,
)
