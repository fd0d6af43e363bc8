/** The scores that the columns give as they are understood now, before there is any grid. */
import type { Score } from '../../import/contract.ts'
import { churnOf, countedOf, type Survey } from '../../survey/index.ts'
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

/** What a column that says who left gives, in a sentence; null without one. */
function churnSentence(survey: Survey, { say }: Voice, { numbers }: Words): HTMLElement | null {
  const churn = churnOf(survey)
  if (churn === null) return null
  const cells = survey.table.columns[churn.column]?.cells ?? []
  const count = (wanted: unknown) => cells.filter((cell) => cell === wanted).length
  const [left, all] = [count(churn.left), count(churn.left) + count(churn.stayed)]
  const values = { left: numbers.count(left), all: numbers.count(all), share: numbers.percent(left / all) }
  return html('p', { class: 'first-value' }, say('first-look-churn', values))
}

/** Of several columns together blanks are not counted: nothing is said of all their cells. */
const ofSeveral: readonly string[] = ['CSI', 'RPR']

function leftOut({ reading: { metric, skipped } }: Score, { say }: Voice, words: Words): HTMLElement | null {
  if (skipped.length > 0) return html('div', { class: 'first-skipped loyalty-panel' }, skippedRow(skipped, words, null))
  return ofSeveral.includes(metric) ? null : html('p', { class: 'first-skipped' }, say('first-look-all-counted'))
}

export function firstLook(survey: Survey, scores: readonly Score[], voice: Voice): HTMLElement[] {
  const { language, say } = voice
  const words = createWords(language)
  if (survey.table.rows === 0) return [html('p', {}, say('first-look-no-answers'))]
  const [first] = scores
  const churn = churnSentence(survey, voice, words)
  const nothing = countedOf(survey) === null ? 'first-look-nothing' : 'first-look-counted'
  if (!first) return [churn ?? html('p', {}, say(nothing))]
  const left = leftOut(first, voice, words)
  return [
    html('ul', { class: 'first-scores' }, ...scores.map((score) => scoreCard(score, survey, words))),
    ...(left ? [left] : []),
  ]
}
