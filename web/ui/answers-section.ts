/** The answers behind an NPS: three groups, and how often each score was given. */
import type { Reading } from '../sheet/contract.ts'
import { html, svg } from './dom.ts'
import { histogram } from './histogram.ts'
import { type SelectPlaces, skippedRow } from './skipped.ts'
import type { Words } from './words.ts'

type Groups = NonNullable<Reading['groups']>

/** Rising from left to right like the bands and the histogram. */
const kOrder = ['detractors', 'passives', 'promoters'] as const

function groupsBar(groups: Groups, total: number): SVGElement {
  let at = 0
  const parts = kOrder.map((name) => {
    const width = (100 * groups[name]) / total
    const part = svg('rect', { class: name, x: `${at.toFixed(3)}%`, width: `${width.toFixed(3)}%`, height: 10 })
    at += width
    return part
  })
  return svg('svg', { class: 'groups-bar', width: '100%', height: 10, 'aria-hidden': 'true' }, ...parts)
}

function groupsLegend(groups: Groups, total: number, { say, numbers }: Words): HTMLElement {
  const entry = (name: (typeof kOrder)[number]): HTMLElement =>
    html(
      'div',
      { class: 'group' },
      html('dt', {}, html('span', { class: `dot ${name}`, 'aria-hidden': 'true' }), say(name)),
      html(
        'dd',
        {},
        html('b', {}, numbers.percent(groups[name] / total)),
        ' ',
        html('span', { class: 'soft' }, numbers.count(groups[name])),
      ),
    )
  return html('dl', { class: 'groups small' }, ...kOrder.map(entry))
}

function groupsPart(groups: Groups, words: Words): HTMLElement | null {
  const total = groups.promoters + groups.passives + groups.detractors
  if (!(total > 0)) return null
  return html('div', {}, groupsBar(groups, total), groupsLegend(groups, total, words))
}

export function answersSection(reading: Reading, words: Words, select: SelectPlaces): HTMLElement | null {
  const { groups, skipped } = reading
  if (!groups && !reading.histogram && skipped.length === 0) return null
  return html(
    'section',
    { class: 'answers-section' },
    html('h3', { class: 'unseen' }, words.say('answers-title')),
    groups && groupsPart(groups, words),
    reading.histogram && histogram(reading.histogram, words),
    skipped.length > 0 && skippedRow(skipped, words, select),
  )
}
