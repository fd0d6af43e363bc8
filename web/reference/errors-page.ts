/** What to do when a cell shows an error instead of a result. */
import type { Language } from '../sheet/contract.ts'
import { errorsFile, type Page } from './frame.ts'
import { type Html, html } from './html.ts'
import { reference } from './texts.ts'

const errors = ['name', 'busy', 'value', 'spill', 'not-available', 'calc', 'ref']

/** One thing to do per line of the text. */
function errorSection(id: string, language: Language): Html {
  const steps = reference(language, `error-${id}.mend`).split('\n')
  return html`<section><h2 id="${id}"><code>${reference(language, `error-${id}.shown`)}</code></h2>
<p>${reference(language, `error-${id}`)}</p>
<ul>${steps.map((step) => html`<li>${step}</li>`)}</ul></section>`
}

export function errorsPage(language: Language): Page {
  const title = reference(language, 'errors')
  const sections = errors.map((id) => errorSection(id, language))
  const body = html`<h1>${title}</h1><p class="lead">${reference(language, 'errors-lead')}</p>${sections}`
  return { language, file: errorsFile, title, body }
}
