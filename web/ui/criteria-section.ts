/** The criteria of a CSI, the costliest first, with what each takes from the index. */
import type { Reading } from '../sheet/contract.ts'
import { html, svg } from './dom.ts'
import { chevronIcon } from './icons.ts'
import type { Words } from './words.ts'

const kMostShown = 5

type Criterion = Reading['criteria'][number]

function lossBar(loss: number, largest: number): SVGElement {
  const width = largest > 0 ? (100 * Math.max(0, loss)) / largest : 0
  return svg(
    'svg',
    { class: 'loss-bar', width: '100%', height: 4, 'aria-hidden': 'true' },
    svg('rect', { class: 'track', width: '100%', height: 4, rx: 2 }),
    svg('rect', { class: 'loss', width: `${width.toFixed(2)}%`, height: 4, rx: 2 }),
  )
}

function row(criterion: Criterion, largest: number, { numbers }: Words): HTMLElement {
  return html(
    'tr',
    {},
    html('th', { scope: 'row' }, criterion.name, lossBar(criterion.loss, largest)),
    html('td', { class: 'number soft' }, numbers.percent(criterion.share)),
    html('td', { class: 'number' }, numbers.bound(criterion.satisfaction, 'points', 2)),
    html('td', { class: 'number strong' }, numbers.bound(criterion.loss, 'points', 1)),
  )
}

function table(criteria: readonly Criterion[], largest: number, words: Words): HTMLElement {
  const column = (id: string): HTMLElement => html('th', { scope: 'col', class: 'number' }, words.say(`criteria-${id}`))
  const head = html('th', { scope: 'col' }, words.say('criteria-name'))
  return html(
    'table',
    { class: 'criteria small' },
    html('thead', {}, html('tr', {}, head, ...['share', 'satisfaction', 'loss'].map(column))),
    html('tbody', {}, ...criteria.map((criterion) => row(criterion, largest, words))),
  )
}

/** What is left of a long list, folded away. */
function rest(criteria: readonly Criterion[], largest: number, words: Words): HTMLElement | null {
  if (criteria.length === 0) return null
  const summary = html('summary', {}, chevronIcon(), words.say('criteria-rest', { count: criteria.length }))
  return html('details', { class: 'small', 'data-keep': 'criteria' }, summary, table(criteria, largest, words))
}

export function criteriaSection({ criteria }: Reading, words: Words): HTMLElement | null {
  if (criteria.length === 0) return null
  const largest = Math.max(...criteria.map((criterion) => criterion.loss))
  const shown = criteria.length <= kMostShown + 1 ? criteria.length : kMostShown
  return html(
    'section',
    { class: 'criteria-section' },
    html('h3', {}, words.say('criteria-title')),
    table(criteria.slice(0, shown), largest, words),
    rest(criteria.slice(shown), largest, words),
  )
}
