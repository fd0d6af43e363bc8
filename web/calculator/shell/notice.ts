/** The bar for what a person has to know and can mend at once. */
import { html } from '../../ui/dom.ts'
import { element } from './elements.ts'

export function showNotice(text: string, actionName: string, action: () => void): void {
  const bar = element('notice')
  const button = html('button', { type: 'button' }, actionName)
  button.addEventListener('click', action)
  bar.replaceChildren(html('p', {}, text), button)
  bar.hidden = false
}

export function hideNotice(): void {
  const bar = element('notice')
  bar.hidden = true
  bar.replaceChildren()
}
