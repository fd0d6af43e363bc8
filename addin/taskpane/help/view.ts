/** Where to read more, and the language of the pane. */
import type { Language } from '../../../web/sheet/contract.ts'
import { html } from '../../../web/ui/dom.ts'
import { outsideIcon } from '../../../web/ui/icons.ts'
import { failureSentence } from '../../workbook/reports.ts'
import { helpOf } from '../help-pages.ts'
import type { MakeView } from '../view.ts'
import { helpWords } from './words.ts'
import './help.css'

const kPages = ['index', 'errors'] as const
const kLanguages = ['', 'en', 'ru'] as const

export const helpView: MakeView = (root, { language, settings, restart }) => {
  const { say } = helpWords(language)
  const link = (page: (typeof kPages)[number]): HTMLElement =>
    html(
      'li',
      {},
      html('a', helpOf(page, language), say(`page-${page}`), '\u00a0', outsideIcon()),
      html('p', { class: 'small soft' }, say(`page-${page}-help`)),
    )
  const choice = html(
    'select',
    { id: 'pane-language' },
    ...kLanguages.map((each) => html('option', { value: each }, say(`language-${each || 'excel'}`))),
  )
  choice.value = settings.language ?? ''
  const told = html('p', { class: 'told', role: 'status' })
  choice.addEventListener('change', async () => {
    const outcome = await settings.setLanguage((choice.value || null) as Language | null)
    if (outcome.done) restart('help')
    else told.textContent = failureSentence(outcome, language)
  })
  root.classList.add('loyalty-panel', 'help-view')
  root.replaceChildren(
    html('section', {}, html('h2', {}, say('help')), html('ul', { class: 'pages' }, ...kPages.map(link))),
    html(
      'section',
      {},
      html('h2', {}, say('settings')),
      html('div', { class: 'field' }, html('label', { for: 'pane-language' }, say('language')), choice),
      html('p', { class: 'small soft' }, say('settings-help')),
      told,
    ),
    html('section', {}, html('p', { class: 'small soft' }, say('privacy'))),
  )
  return { seen() {}, selectionChanged() {}, cellsChanged() {} }
}
