/** What of a survey is counted in the database: scores that come of how many gave each answer. */
import type { SqlMetric } from '../sheet/contract.ts'
import { sumOf } from '../sheet/sql.ts'
import { functions } from '../sheet/table.ts'
import { type Metric, type MetricArgument, metricsOf, type Role, type Scale, type Survey } from '../survey/index.ts'
import type { LargeQuestion } from './contract.ts'
import { type CountedMetric, isCounted, metricOf } from './metrics.ts'

export const columnsIn = (argument: MetricArgument | undefined): readonly number[] =>
  typeof argument === 'object' && argument !== null && 'columns' in argument ? argument.columns : []

/** The first argument of each of these functions are its answers. */
const answersOf = ({ arguments: [answers], about }: Metric): readonly number[] => {
  const columns = columnsIn(answers)
  return columns.length === 0 ? [about] : columns
}

const weightsPlace = functions
  .find(({ name }) => name === 'NPS')
  ?.parameters.findIndex(({ name }) => name === 'weights')

const weightsOf = (offer: Metric) => (offer.function === 'NPS' ? columnsIn(offer.arguments[weightsPlace ?? -1]) : [])

function questionOf(survey: Survey, offer: Metric): LargeQuestion | null {
  const { function: metric, about } = offer
  if (!isCounted(metric)) return null
  const scale = survey.questions[about]?.scale ?? metricOf(metric).usual
  const title = survey.table.columns[about]?.title ?? ''
  const sql = sqlOn(metricOf(metric), scale)
  const easy = offer.arguments.includes('low') ? 'low' : 'high'
  return sql && { metric, columns: answersOf(offer), title, scale, easy, sql }
}

/** One for each metric and column. */
export function questionsOf(survey: Survey): LargeQuestion[] {
  const found = new Map<string, LargeQuestion>()
  for (const offer of metricsOf(survey)) {
    const key = `${offer.function} ${offer.about}`
    const question = weightsOf(offer).length > 0 || found.has(key) ? null : questionOf(survey, offer)
    if (question) found.set(key, question)
  }
  return [...found.values()]
}

/** The same with each column of weights: sums of weights in place of counts. */
export function weightedOf(survey: Survey): LargeQuestion[] {
  return metricsOf(survey).flatMap((offer) => {
    const question = weightsOf(offer).length > 0 ? questionOf(survey, offer) : null
    if (question === null) return []
    return [{ ...question, columns: [...question.columns, ...weightsOf(offer)], sql: weighing(question.sql) }]
  })
}

/** A weight below 0 is none. */
function weighing(sql: SqlMetric): SqlMetric {
  return {
    ...sql,
    adds: (score = '', weight = '') => {
      const counts = sql.adds(score)
      const own = `CASE WHEN ${weight} >= 0 THEN ${weight} ELSE 0 END`
      const named = (name: string) => [name, `(${sumOf(counts, name)}) * (${own})`] as const
      const groups = ['promoters', 'passives', 'detractors']
      const all = groups.map((name) => sumOf(counts, name)).join(' + ')
      return {
        ...Object.fromEntries(groups.map(named)),
        squares: `(${all}) * (${own}) * (${own})`,
        off_scale: sumOf(counts, 'off_scale'),
      }
    },
  }
}

/** null on a scale that the metric does not know. */
function sqlOn({ counting: { name, method } }: CountedMetric, scale: Scale): SqlMetric | null {
  const sql = functions.find((found) => found.name === name)?.sql ?? []
  const isOn = (own: SqlMetric['scale']) => own?.low === scale.low && own.high === scale.high
  return sql.find(({ options, scale: own }) => isOn(own) && method.every((each) => options.includes(each))) ?? null
}

const uncounted: readonly Role[] = ['counted']

/** What would be computed of the sample alone is left out. */
export const countable = (survey: Survey): Survey => ({
  ...survey,
  questions: survey.questions.map((question) =>
    uncounted.includes(question.role)
      ? { ...question, role: 'leftOut', scale: null, reasons: [{ id: 'reason-counted-large', values: {} }] }
      : question,
  ),
})
