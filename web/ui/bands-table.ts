/** Every band of the scale in words: the chart's data, folded away until asked for. */
import type { Reading } from '../sheet/contract.ts'
import { toneOf } from '../workbook/band-tones.ts'
import { html } from './dom.ts'
import { chevronIcon } from './icons.ts'
import { rangeWords } from './sentences.ts'
import { capitalised, type Words } from './words.ts'

function row(reading: Reading, index: number, words: Words): HTMLElement | null {
  const band = reading.scheme.bands[index]
  if (!band) return null
  const current = index === reading.band
  const hole = band.origin === 'completed' ? ' hole' : ''
  const swatch = html('span', { class: `swatch tone-${toneOf(reading.scheme, index)}${hole}`, 'aria-hidden': 'true' })
  const title = capitalised(band.title[words.language])
  const range = html('span', { class: 'range soft' }, rangeWords(band, reading, words))
  const chance = reading.chances?.[index]
  return html(
    'tr',
    { class: current ? 'current' : undefined, 'aria-current': current && 'true' },
    html('th', { scope: 'row' }, html('div', { class: 'band-name' }, swatch, html('span', {}, title, range))),
    reading.chances && html('td', { class: 'number' }, chance === undefined ? '' : words.numbers.chance(chance)),
  )
}

export function bandsTable(reading: Reading, words: Words): HTMLElement {
  const { say } = words
  return html(
    'details',
    { class: 'bands small', 'data-keep': 'bands' },
    html('summary', {}, chevronIcon(), say('bands-title')),
    html(
      'table',
      {},
      html(
        'thead',
        {},
        html(
          'tr',
          {},
          html('th', { scope: 'col' }, say('bands-name')),
          reading.chances && html('th', { scope: 'col', class: 'number' }, say('bands-chance')),
        ),
      ),
      html('tbody', {}, ...reading.scheme.bands.map((_, index) => row(reading, index, words))),
    ),
  )
}
