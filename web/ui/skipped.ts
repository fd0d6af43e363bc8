/** Cells that did not count, each kind a way to its cells where the host can select. */
import type { Language, Skipped } from '../sheet/contract.ts'
import { html } from './dom.ts'
import type { Words } from './words.ts'

/** Selects cells by their places; null where they cannot be selected. */
export type SelectPlaces = ((places: readonly number[]) => void) | null

/** In brackets after the words, numbers as the language writes them; a cell of blanks alone is no example. */
export function examplesText(examples: readonly string[], language: Language): string {
  const written = examples.filter((example) => example.trim() !== '')
  if (written.length === 0) return ''
  if (language === 'en') return ` (${written.join(', ')})`
  return ` (${written.map((example) => example.replace(/^([-−]?\d+)\.(\d+)$/, '$1,$2')).join('; ')})`
}

function chip(skipped: Skipped, { say, numbers, language }: Words, select: SelectPlaces): HTMLElement {
  const words = [
    html('b', {}, numbers.count(skipped.count)),
    ' ',
    say(`skipped-${skipped.kind}`, { count: skipped.count }),
    examplesText(skipped.examples, language),
  ]
  if (!select || skipped.cells.length === 0) return html('span', { class: 'chip' }, ...words)
  const button = html('button', { type: 'button', class: 'chip', title: say('skipped-select') }, ...words)
  button.addEventListener('click', () => select(skipped.cells))
  return button
}

export function skippedRow(skipped: readonly Skipped[], words: Words, select: SelectPlaces): HTMLElement {
  return html(
    'div',
    { class: 'skipped small' },
    html('span', { class: 'soft' }, words.say('skipped')),
    html('ul', { class: 'chips' }, ...skipped.map((each) => html('li', {}, chip(each, words, select)))),
  )
}
