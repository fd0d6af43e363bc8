import { chooseLanguage, sayFrom } from '../../web/ui/index.ts'
import en from './locales/en.ftl?raw'
import ru from './locales/ru.ftl?raw'

/** What a browser shows that opens the pane's address by itself. */
export function showOutside(root: HTMLElement): void {
  const language = chooseLanguage(navigator.languages)
  const say = sayFrom({ en, ru })(language)
  document.documentElement.lang = language
  const title = Object.assign(document.createElement('h2'), { textContent: say('outside-title') })
  const body = Object.assign(document.createElement('p'), { textContent: say('outside-body') })
  const link = Object.assign(document.createElement('a'), { textContent: say('outside-link'), href: './index.html' })
  root.className = 'outside-page'
  root.replaceChildren(title, body, link)
}
