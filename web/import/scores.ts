/** The first scores that a survey gives, before there is any sheet. */
import type { Loyalty } from '../sheet/contract.ts'
import { argumentsOf, metricsOf, type Survey } from '../survey/index.ts'
import type { Score } from './contract.ts'

/** More would be a report. */
const mostScores = 5

/** One for each metric and question: its interval and its report read the same. */
export function scoresOf(survey: Survey, loyalty: Loyalty): Score[] {
  const scores: Score[] = []
  const asked = new Set<string>()
  for (const metric of metricsOf(survey)) {
    if (scores.length === mostScores) break
    const reading = loyalty.read(metric.function, argumentsOf(survey.table, metric))
    if (!reading || !('value' in reading)) continue
    const subject = `${reading.metric} ${metric.about}`
    if (asked.has(subject)) continue
    asked.add(subject)
    scores.push({ metric, reading })
  }
  return scores
}
