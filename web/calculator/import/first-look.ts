/** The scores that the columns give as they are understood now, before there is any grid. */
import type { Score } from '../../import/contract.ts'
import type { Survey } from '../../survey/index.ts'
import { html } from '../../ui/dom.ts'
import { bandTitle, countedSentence, headline, intervalSentence } from '../../ui/sentences.ts'
import { skippedRow } from '../../ui/skipped.ts'
import { createWords, type Words } from '../../ui/words.ts'
import type { Voice } from '../shell/voice.ts'

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
  if (survey.table.rows === 0) return [html('p', {}, say('first-look-no-answers'))]
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
