/** What a range may be, each with its score, to choose from. */
import { html } from './dom.ts'
import { shownCell } from './result-view.ts'
import { headline } from './sentences.ts'
import type { ShownOffer, ShownResult } from './shown.ts'
import type { Words } from './words.ts'

const functionOf = (offer: ShownOffer): string => (offer.kind === 'reading' ? offer.reading.function : offer.info.name)

const resultHeadline = ({ result }: ShownResult, { language }: Words): string =>
  Array.isArray(result) ? '' : shownCell(result, language)

/** null where there is no choice. */
export function offersSection(
  offers: readonly ShownOffer[],
  chosen: ShownOffer,
  words: Words,
  choose: (offer: ShownOffer) => void,
): HTMLElement | null {
  if (offers.length < 2) return null
  const chips = offers.map((offer) => {
    const { title } = offer
    const score = html(
      'b',
      {},
      offer.kind === 'reading' ? headline(offer.reading, words) : resultHeadline(offer, words),
    )
    const attributes = { type: 'button', class: 'chip', 'aria-pressed': String(offer === chosen) }
    const chip = html('button', attributes, `${functionOf(offer)} `, score, title && ` ${title}`)
    chip.addEventListener('click', () => choose(offer))
    return html('li', {}, chip)
  })
  return html(
    'section',
    { class: 'offers-section small' },
    html('ul', { class: 'chips', 'aria-label': words.say('offers') }, ...chips),
  )
}
