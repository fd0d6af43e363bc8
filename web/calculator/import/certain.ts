import type { Imported } from '../../import/contract.ts'
import { metricsOf } from '../../survey/index.ts'

/** True where a person need not be asked: one reading of the dates, every column clear, and a score to show. */
export function isCertain({ survey, alternatives, asked }: Imported): boolean {
  const metrics = metricsOf(survey)
  const datesAreClear = alternatives.dateOrder.length < 2 || asked.dateOrder !== undefined
  return datesAreClear && metrics.length > 0 && survey.questions.every(({ certain }) => certain)
}
