/** The number, what it means, how sure it is and by whose scale. */
import type { Reading, Scheme } from '../sheet/contract.ts'
import { bandChart } from './band-chart.ts'
import { bandsTable } from './bands-table.ts'
import { type Child, html } from './dom.ts'
import { outsideIcon } from './icons.ts'
import {
  bandTitle,
  chanceSentence,
  countedSentence,
  exactScore,
  headline,
  intervalSentence,
  originSentence,
  reachesSentence,
} from './sentences.ts'
import type { Words } from './words.ts'

/** What was read, above every result: "NPS · Survey!C2:C2832" and the scale at the other end. */
export function subjectLine(name: string, address: string, scale: string): HTMLElement {
  return html(
    'div',
    { class: 'subject small soft' },
    html(
      'h2',
      { class: 'subject-name' },
      name,
      address && html('span', { class: 'address' }, `\u2002·\u2002${address}`),
    ),
    scale && html('span', { class: 'scale' }, scale),
  )
}

const paragraph = (className: string, text: Child): HTMLElement | null =>
  text ? html('p', { class: className }, text) : null

/** Only https addresses become links: a scheme may come from a workbook. */
export function sourceLine(scheme: Scheme, { say, language }: Words): HTMLElement {
  const title = scheme.source[language]
  const text =
    scheme.year > 0
      ? say('source-year', { source: title, year: String(scheme.year) })
      : say('source', { source: title })
  const linked = URL.canParse(scheme.url) && new URL(scheme.url).protocol === 'https:'
  if (!linked) return html('p', { class: 'small soft source' }, text)
  const attributes = { href: scheme.url, target: '_blank', rel: 'noopener noreferrer', title: say('opens-outside') }
  return html('p', { class: 'small source' }, html('a', attributes, text, '\u00a0', outsideIcon()))
}

function verdict(reading: Reading, words: Words): HTMLElement {
  const [large, exact] = [headline(reading, words), exactScore(reading, words)]
  const parts = [exact !== large && exact, reading.counted > 0 && countedSentence(reading, words)].filter(Boolean)
  return html(
    'div',
    { class: 'verdict-row' },
    html('p', { class: 'score' }, large),
    html(
      'div',
      { class: 'verdict' },
      html('p', { class: 'verdict-title' }, bandTitle(reading, words)),
      html('p', { class: 'small soft' }, parts.join('\u2002·\u2002')),
    ),
  )
}

export function scoreSection(reading: Reading, address: string, words: Words): HTMLElement {
  const scale = reading.scale && words.say('on-scale', { scale: reading.scale.replace('-', '\u2013') })
  return html(
    'section',
    { class: 'score-section' },
    subjectLine(reading.function, address, scale),
    verdict(reading, words),
    bandChart(reading, words),
    html(
      'div',
      { class: 'certainty small' },
      paragraph(reading.interval ? 'strong' : '', intervalSentence(reading, words)),
      paragraph('', chanceSentence(reading, words)),
      paragraph('', reachesSentence(reading, words)),
      paragraph('soft', originSentence(reading, words)),
    ),
    sourceLine(reading.scheme, words),
    bandsTable(reading, words),
  )
}
