/** Bands by their colours and their ends, so that colour is never alone. */
import type { Scheme } from '../../sheet/contract.ts'
import { isHole, toneOf } from '../../workbook/band-tones.ts'
import { html } from '../dom.ts'
import type { Unit } from '../numbers.ts'
import { capitalised, type Words } from '../words.ts'
import { sayIn } from './words.ts'

/** A thinner band cannot be seen. */
const kThinnest = 0.02

/** `from` and `to` are the values that the chart shows. */
export function bandLegend(scheme: Scheme, unit: Unit, from: number, to: number, { language, numbers }: Words) {
  const say = sayIn(language)
  const entries = scheme.bands.flatMap((band, index) => {
    const seen = Math.min(to, band.high) - Math.max(from, band.low)
    if (seen < kThinnest * (to - from)) return []
    const kind = isHole(scheme, index) ? 'hole' : `tone-${toneOf(scheme, index)}`
    const [low, high] = [numbers.plain(band.low, unit, 2), numbers.plain(band.high, unit, 2)]
    const swatch = html('span', { class: `chart-swatch ${kind}`, 'aria-hidden': 'true' })
    const range = html('span', { class: 'soft' }, say('trend-band', { low, high }))
    return [html('li', {}, swatch, html('span', {}, capitalised(band.title[language]), ' ', range))]
  })
  return html('ul', { class: 'chart-legend' }, ...entries.reverse())
}
