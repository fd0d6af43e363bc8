/** One state of the panel as elements. Knows nothing of where it came from. */
import type { Reading } from '../sheet/contract.ts'
import { areasOf, placeIn } from './addresses.ts'
import { answersSection } from './answers-section.ts'
import { criteriaSection } from './criteria-section.ts'
import { html, svg } from './dom.ts'
import { shownError } from './error-codes.ts'
import { errorIcon, noteIcon } from './icons.ts'
import { resultView, shownCell } from './result-view.ts'
import { scoreSection, subjectLine } from './score-section.ts'
import { bandTitle, exactScore, hiddenSentence, intervalSentence } from './sentences.ts'
import type { FailureReason, Hint } from './sheet.ts'
import type { Deeds, Select, Shown, ShownError, ShownOffer, ShownReading, ShownResult } from './shown.ts'
import { capitalised, type Words } from './words.ts'

function warnings(shown: ShownOffer, words: Words): HTMLElement | null {
  const { say } = words
  const own = shown.kind === 'reading' ? [shown.goneScheme, ...shown.reading.warnings] : []
  const sentences = [...own, hiddenSentence(shown.hiddenRows, words)].filter(Boolean)
  if (sentences.length === 0) return null
  const note = (sentence: string): HTMLElement => html('li', {}, noteIcon(), html('span', {}, sentence))
  return html('ul', { class: 'warnings small', 'aria-label': say('warning') }, ...sentences.map(note))
}

function advice({ advice: sentences }: Reading, { say }: Words): HTMLElement | null {
  if (sentences.length === 0) return null
  return html(
    'section',
    { class: 'advice-section' },
    html('h3', {}, say('advice-title')),
    html('ol', { class: 'advice' }, ...sentences.map((sentence) => html('li', {}, sentence))),
  )
}

/** The way to the cell that the sentence names. */
function placeButton(sentence: string, { say }: Words, select: Select): HTMLElement | null {
  const place = placeIn(sentence)
  if (!place || !select) return null
  const button = html('button', { type: 'button', class: 'chip small' }, say('error-place', { place }))
  button.addEventListener('click', () => select([place]))
  return button
}

function errorView(shown: ShownError, words: Words, select: Select): HTMLElement {
  const { say } = words
  const { error, message } = shown.error
  return html(
    'section',
    { class: 'error-section' },
    subjectLine(shown.function, shown.address, ''),
    shown.isHidden ? null : html('p', { class: 'error-code' }, errorIcon(), shownError(error, words)),
    html('p', { class: 'error-sentence' }, message ? capitalised(message) : say('error-unread')),
    placeButton(message, words, select),
    html('p', { class: 'small soft' }, say(shown.isHidden ? 'error-hidden' : 'error-body')),
  )
}

function failureView(reason: FailureReason, { say }: Words): HTMLElement {
  return html(
    'section',
    { class: 'failure-section' },
    html('h2', {}, noteIcon(), say('failure-title')),
    html('p', { class: 'soft' }, say(`failure-${reason}`)),
  )
}

/** The bare outline of a band chart: what will be here. */
function outline(): SVGElement {
  const parts = [0, 1, 2, 3, 4].map((i) =>
    svg('rect', { x: `${i * 20}%`, y: 10, width: '20%', height: 14, class: 'ghost' }),
  )
  return svg('svg', { class: 'outline', width: '100%', height: 32, 'aria-hidden': 'true' }, ...parts)
}

function hintView({ title, body }: Hint): HTMLElement {
  return html(
    'section',
    { class: 'empty-section' },
    outline(),
    html('h2', {}, title),
    html('p', { class: 'soft' }, body),
  )
}

function emptyView({ say }: Words): HTMLElement {
  const entry = (metric: string): HTMLElement =>
    html('div', {}, html('dt', {}, metric.toUpperCase()), html('dd', { class: 'soft' }, say(`empty-${metric}`)))
  return html(
    'section',
    { class: 'empty-section' },
    outline(),
    html('h2', {}, say('empty-title')),
    html('p', { class: 'soft' }, say('empty-body')),
    html('dl', { class: 'fits small' }, ...['nps', 'csi', 'cli', 'rpr'].map(entry)),
  )
}

function insertButton({ call }: ShownOffer, { say }: Words, { insert }: Deeds): HTMLElement | null {
  if (!call || !insert) return null
  const button = html('button', { type: 'button', class: 'text-button small' }, say('insert'))
  button.addEventListener('click', () => insert(call))
  return button
}

function readingView(shown: ShownReading, words: Words, deeds: Deeds) {
  const { select } = deeds
  const { reading, address, answersAddress } = shown
  const choose =
    select && answersAddress ? (places: readonly number[]) => select(areasOf(answersAddress, places)) : null
  const score = scoreSection(reading, address, words)
  score.append(...[insertButton(shown, words, deeds) ?? []].flat())
  return [
    score,
    warnings(shown, words),
    criteriaSection(reading, words),
    answersSection(reading, words, choose),
    advice(reading, words),
  ]
}

function shownResult(shown: ShownResult, words: Words, deeds: Deeds) {
  const { info, result, address } = shown
  const help = html('p', { class: 'small soft' }, info.help(words.language))
  const section = html(
    'section',
    { class: 'result-section' },
    subjectLine(info.name, address, ''),
    resultView(info, result, words),
    help,
    insertButton(shown, words, deeds),
  )
  return [section, warnings(shown, words)]
}

export function panelView(shown: Shown, words: Words, deeds: Deeds): readonly (HTMLElement | null)[] {
  switch (shown.kind) {
    case 'empty':
      return [shown.hint ? hintView(shown.hint) : emptyView(words)]
    case 'failure':
      return [failureView(shown.reason, words)]
    case 'error':
      return [errorView(shown, words, deeds.select)]
    case 'reading':
      return readingView(shown, words, deeds)
    case 'result':
      return shownResult(shown, words, deeds)
  }
}

/** What a screen reader is told when the state changes. */
export function announcement(shown: Shown, words: Words): string {
  switch (shown.kind) {
    case 'empty':
      return shown.hint?.title ?? words.say('empty-title')
    case 'failure':
      return words.say(`failure-${shown.reason}`)
    case 'error':
      return `${shown.function}${shown.isHidden ? '' : ` ${shownError(shown.error.error, words)}`}: ${shown.error.message}`
    case 'result':
      return [shown.info.name, Array.isArray(shown.result) ? '' : shownCell(shown.result, words.language)]
        .join(' ')
        .trim()
    case 'reading': {
      const { reading } = shown
      return `${reading.metric} ${exactScore(reading, words)}: ${bandTitle(reading, words)}. ${intervalSentence(reading, words)}`
    }
  }
}
