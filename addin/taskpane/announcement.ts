/** What a button of the ribbon did, above the tabs until it is closed. */
import { html } from '../../web/ui/dom.ts'
import type { Report } from '../workbook/contract.ts'
import type { Words } from './words.ts'

export function createAnnouncements(place: HTMLElement, { say }: Words): (report: Report) => void {
  const told = html('div', { class: 'announcement', role: 'status', hidden: true })
  place.before(told)
  const show = ({ sentence, details, offer }: Report): void => {
    const name = say('announcement-close')
    const close = html('button', { type: 'button', class: 'close', 'aria-label': name, title: name }, '×')
    close.addEventListener('click', () => {
      told.hidden = true
      place.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus()
    })
    const lines = details.map((line) => html('li', {}, line))
    const accept = offer && html('button', { type: 'button', class: 'button' }, offer.label)
    accept?.addEventListener('click', () => void offer?.work().then(show), { once: true })
    told.replaceChildren(
      html('p', {}, sentence),
      ...(lines.length > 0 ? [html('ul', { tabindex: '0' }, ...lines)] : []),
      ...(accept ? [accept] : []),
      close,
    )
    told.hidden = false
  }
  return show
}
