/** Every band of a scale in words. */
import type { Reading, Scheme } from '../sheet/contract.ts'
import { toneOf } from '../workbook/band-tones.ts'
import { html } from './dom.ts'
import { chevronIcon } from './icons.ts'
import { unitOf } from './numbers.ts'
import { rangeWords } from './sentences.ts'
import { capitalised, type Words } from './words.ts'

interface Score {
  readonly scheme: Scheme
  /** Index of the score's band, −1 without a score. */
  readonly band: number
  readonly chances: readonly number[] | null
}

function row({ scheme, band: at, chances }: Score, index: number, words: Words): HTMLElement | null {
  const band = scheme.bands[index]
  if (!band) return null
  const current = index === at
  const hole = band.origin === 'completed' ? ' hole' : ''
  const swatch = html('span', { class: `swatch tone-${toneOf(scheme, index)}${hole}`, 'aria-hidden': 'true' })
  const title = capitalised(band.title[words.language])
  const range = html('span', { class: 'range soft' }, rangeWords(band, unitOf(scheme), words))
  const chance = chances?.[index]
  return html(
    'tr',
    { class: current ? 'current' : undefined, 'aria-current': current && 'true' },
    html('th', { scope: 'row' }, html('div', { class: 'band-name' }, swatch, html('span', {}, title, range))),
    chances && html('td', { class: 'number' }, chance === undefined ? '' : words.numbers.chance(chance)),
  )
}

function table(score: Score, words: Words): HTMLElement {
  const { say } = words
  const head = html(
    'tr',
    {},
    html('th', { scope: 'col' }, say('bands-name')),
    score.chances && html('th', { scope: 'col', class: 'number' }, say('bands-chance')),
  )
  const rows = score.scheme.bands.map((_, index) => row(score, index, words))
  return html('table', {}, html('thead', {}, head), html('tbody', {}, ...rows))
}

/** The chart's data, folded away until asked for. */
export function bandsTable(reading: Reading, words: Words): HTMLElement {
  const summary = html('summary', {}, chevronIcon(), words.say('bands-title'))
  return html('details', { class: 'bands small', 'data-keep': 'bands' }, summary, table(reading, words))
}

export function schemeTable(scheme: Scheme, words: Words): HTMLElement {
  return html('div', { class: 'bands small' }, table({ scheme, band: -1, chances: null }, words))
}
