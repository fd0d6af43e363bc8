/** What of a survey is counted in the database: scores that come of how many gave each answer. */
import type { SqlMetric } from '../sheet/contract.ts'
import { functions } from '../sheet/table.ts'
import { type Metric, metricsOf, type Role, type Scale, type Survey } from '../survey/index.ts'
import type { LargeQuestion } from './contract.ts'
import { type CountedMetric, isCounted, metricOf } from './metrics.ts'

/** The first argument of each of these functions are its answers. */
function columnsOf({ arguments: [answers = null], about }: Metric): readonly number[] {
  return typeof answers === 'object' && answers !== null && 'columns' in answers ? answers.columns : [about]
}

/** One for each metric and column. */
export function questionsOf(survey: Survey): LargeQuestion[] {
  const found = new Map<string, LargeQuestion>()
  for (const offer of metricsOf(survey)) {
    const { function: metric, about } = offer
    if (!isCounted(metric) || found.has(`${metric} ${about}`)) continue
    const scale = survey.questions[about]?.scale ?? metricOf(metric).usual
    const title = survey.table.columns[about]?.title ?? ''
    const sql = sqlOn(metricOf(metric), scale)
    if (sql) found.set(`${metric} ${about}`, { metric, columns: columnsOf(offer), title, scale, sql })
  }
  return [...found.values()]
}

/** null on a scale that the metric does not know. */
function sqlOn({ counting: { name, method } }: CountedMetric, scale: Scale): SqlMetric | null {
  const sql = functions.find((found) => found.name === name)?.sql ?? []
  const isOn = (own: SqlMetric['scale']) => own?.low === scale.low && own.high === scale.high
  return sql.find(({ options, scale: own }) => isOn(own) && method.every((each) => options.includes(each))) ?? null
}

const uncounted: readonly Role[] = ['churned', 'counted']

/** What would be computed of the sample alone is left out. */
export const countable = (survey: Survey): Survey => ({
  ...survey,
  questions: survey.questions.map((question) =>
    uncounted.includes(question.role) ? { ...question, role: 'leftOut', scale: null } : question,
  ),
})
