/** All functions of the table, by family. */
import type { FunctionInfo, Language } from '../sheet/contract.ts'
import { errorsFile, indexFile, licencesFile, type Page } from './frame.ts'
import { type Html, html } from './html.ts'
import { reference } from './texts.ts'

function item({ name, help }: FunctionInfo, language: Language): Html {
  return html`<dt><a href="${name}.html"><code>${name}</code></a></dt><dd>${help(language)}</dd>`
}

function family(name: string, functions: readonly FunctionInfo[], language: Language): Html {
  const items = functions.filter((each) => each.family === name).map((each) => item(each, language))
  return html`<section><h2>${reference(language, `family-${name}`)}</h2><dl class="functions">${items}</dl></section>`
}

export function indexPage(functions: readonly FunctionInfo[], language: Language): Page {
  const say = (id: string) => reference(language, id)
  const families = [...new Set(functions.map((each) => each.family))]
  const body = html`<h1>${say('all-functions')}</h1>
<p class="lead">${say('index-lead')}</p>
<p><a href="${errorsFile}">${say('errors')}</a></p>
${families.map((name) => family(name, functions, language))}
<p><a href="${licencesFile}">${say('licences')}</a></p>`
  return { language, file: indexFile, title: say('all-functions'), body }
}
