/** The first card of the start view: what was worked on last, to go on with or to forget. */
import { html } from '../../ui/dom.ts'
import { element } from '../shell/elements.ts'
import type { Voice } from '../shell/voice.ts'
import type { Work } from './work.ts'

export interface KeptChoices {
  resume(work: Work): void
  forget(): void
}

function button(id: string, className: string, label: string, action: () => void): HTMLElement {
  const made = html('button', { type: 'button', id, class: className }, label)
  made.addEventListener('click', action)
  return made
}

export function showKept(work: Work | null, { say, language }: Voice, choices: KeptChoices): void {
  const card = element('kept')
  card.hidden = work === null
  if (work === null) {
    card.replaceChildren()
    return
  }
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(work.savedAt)
  card.replaceChildren(
    html('div', {}, html('h2', {}, work.title), html('p', {}, say('kept-when', { time }))),
    button('resume', 'button primary', say('kept-resume'), () => choices.resume(work)),
    button('forget', 'button', say('kept-forget'), choices.forget),
  )
}
