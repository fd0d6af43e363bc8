/** Puts the words of a language into the page's own elements, which name the words they want. */
import type { Say } from '../words.ts'

export function speak(root: ParentNode, say: Say): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = say(element.dataset.say ?? '')
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-say-label]')) {
    element.setAttribute('aria-label', say(element.dataset.sayLabel ?? ''))
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-say-title]')) {
    element.title = say(element.dataset.sayTitle ?? '')
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-say-link]')) {
    link.href = say(link.dataset.sayLink ?? '')
  }
}
