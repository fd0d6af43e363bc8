/** What of a survey is counted in the database: scores that come of how many gave each answer. */
import type { SqlMetric } from '../sheet/contract.ts'
import { functions } from '../sheet/table.ts'
import { metricsOf, type Role, type Survey } from '../survey/index.ts'
import type { LargeQuestion } from './contract.ts'

/** The function whose SQL gives the sums, and its method. */
const counting = {
  NPS: { name: 'NPS.COUNTS', method: [] },
  CSAT: { name: 'CSAT', method: ['top2'] },
  CES: { name: 'CES', method: ['mean'] },
} as const satisfies Record<LargeQuestion['metric'], { readonly name: string; readonly method: readonly string[] }>

const usual = { NPS: { low: 0, high: 10 }, CSAT: { low: 1, high: 5 }, CES: { low: 1, high: 7 } }

const isCounted = (name: string): name is LargeQuestion['metric'] => Object.hasOwn(counting, name)

/** One for each metric and column. */
export function questionsOf(survey: Survey): LargeQuestion[] {
  const found = new Map<string, LargeQuestion>()
  for (const { function: metric, about: column } of metricsOf(survey)) {
    if (!isCounted(metric) || found.has(`${metric} ${column}`)) continue
    const scale = survey.questions[column]?.scale ?? usual[metric]
    const title = survey.table.columns[column]?.title ?? ''
    found.set(`${metric} ${column}`, { metric, column, title, scale })
  }
  return [...found.values()]
}

export function sqlOf({ metric, scale }: LargeQuestion): SqlMetric {
  const { name, method } = counting[metric]
  const options = [`${scale.low}-${scale.high}`, ...method]
  const sql = functions.find((found) => found.name === name)?.sql ?? []
  const found = sql.find((each) => options.every((option, index) => each.options[index] === option))
  if (found === undefined) throw new Error(`no SQL of ${name} on ${options.join()}`)
  return found
}

const uncounted: readonly Role[] = ['churned', 'counted']

/** What would be computed of the sample alone is left out. */
export const countable = (survey: Survey): Survey => ({
  ...survey,
  questions: survey.questions.map((question) =>
    uncounted.includes(question.role) ? { ...question, role: 'leftOut', scale: null } : question,
  ),
})
