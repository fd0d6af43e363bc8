/** The scores that the columns give as they are understood now, before there is any grid. */
import type { Loyalty, Reading } from '../../sheet/contract.ts'
import { argumentsOf, type Metric, metricsOf, type Survey } from '../../survey/index.ts'
import { html } from '../../ui/dom.ts'
import { bandTitle, countedSentence, headline, intervalSentence } from '../../ui/sentences.ts'
import { skippedRow } from '../../ui/skipped.ts'
import { createWords, type Words } from '../../ui/words.ts'
import type { Voice } from '../shell/voice.ts'

/** More would be a report, which is one click away. */
const kMostScores = 5

export interface Score {
  readonly metric: Metric
  readonly reading: Reading
}

/** One for each metric and question: its interval and its report read the same. */
export function scoresOf(survey: Survey, loyalty: Loyalty): Score[] {
  const scores: Score[] = []
  const asked = new Set<string>()
  for (const metric of metricsOf(survey)) {
    if (scores.length === kMostScores) break
    const reading = loyalty.read(metric.function, argumentsOf(survey.table, metric))
    if (!reading || !('value' in reading)) continue
    const subject = `${reading.metric} ${metric.about}`
    if (asked.has(subject)) continue
    asked.add(subject)
    scores.push({ metric, reading })
  }
  return scores
}

function scoreCard({ metric, reading }: Score, survey: Survey, words: Words): HTMLElement {
  const about = survey.table.columns[metric.about]?.title ?? ''
  const counted = reading.counted > 0 ? countedSentence(reading, words) : ''
  return html(
    'li',
    { class: 'first-score' },
    html('p', { class: 'reason', title: about }, about),
    html('p', { class: 'first-value' }, `${reading.metric} ${headline(reading, words)}`),
    html('p', {}, bandTitle(reading, words)),
    html('p', { class: 'reason' }, counted),
    html('p', { class: 'reason' }, intervalSentence(reading, words)),
  )
}

export function firstLook(survey: Survey, scores: readonly Score[], { language, say }: Voice): HTMLElement[] {
  const words = createWords(language)
  const [first] = scores
  if (!first) return [html('p', {}, say('first-look-nothing'))]
  const { skipped } = first.reading
  return [
    html('ul', { class: 'first-scores' }, ...scores.map((score) => scoreCard(score, survey, words))),
    skipped.length === 0
      ? html('p', { class: 'first-skipped' }, say('first-look-all-counted'))
      : html('div', { class: 'first-skipped loyalty-panel' }, skippedRow(skipped, words, null)),
  ]
}
