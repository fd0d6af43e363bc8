/** What a range may be, each with its score, to choose from. */
import { html } from './dom.ts'
import { headline } from './sentences.ts'
import type { ShownReading } from './shown.ts'
import type { Words } from './words.ts'

/** null where there is no choice. */
export function offersSection(
  offers: readonly ShownReading[],
  chosen: ShownReading,
  words: Words,
  choose: (offer: ShownReading) => void,
): HTMLElement | null {
  if (offers.length < 2) return null
  const chips = offers.map((offer) => {
    const { reading, title } = offer
    const score = html('b', {}, headline(reading, words))
    const attributes = { type: 'button', class: 'chip', 'aria-pressed': String(offer === chosen) }
    const chip = html('button', attributes, `${reading.function} `, score, title && ` ${title}`)
    chip.addEventListener('click', () => choose(offer))
    return html('li', {}, chip)
  })
  return html(
    'section',
    { class: 'offers-section small' },
    html('ul', { class: 'chips', 'aria-label': words.say('offers') }, ...chips),
  )
}
