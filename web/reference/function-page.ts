/** The page of one function. */
import type { Choice, FunctionInfo, Language, Loyalty, ParameterInfo } from '../sheet/contract.ts'
import { exampleResult, shownResult } from './example.ts'
import type { Page } from './frame.ts'
import { type Html, html, withLinks } from './html.ts'
import { reference, textsOf } from './texts.ts'
import { portableExample, signature } from './written.ts'

/** The first choice is meant when nothing is said, but for the language, which is then the reader's own. */
const hasDefault = ({ optional, kind, name }: ParameterInfo) => optional && kind === 'choice' && name !== 'language'

function choiceItem({ value, help }: Choice, isDefault: boolean, language: Language): Html {
  const mark = isDefault ? html` <span class="mark">${reference(language, 'default')}</span>` : ''
  return html`<li><code>"${value}"</code>${mark} ${help(language)}</li>`
}

function parameterItem(parameter: ParameterInfo, language: Language): Html {
  const { title, help, choices, optional, kind } = parameter
  const mark = optional ? html` <span class="mark">${reference(language, 'optional')}</span>` : ''
  const items = choices.map((choice, index) => choiceItem(choice, index === 0 && hasDefault(parameter), language))
  const list = items.length > 0 ? html`<ul>${items}</ul>` : ''
  const flag = kind === 'flag' ? html` ${reference(language, 'default-false')}` : ''
  return html`<dt><code>${title(language)}</code>${mark}</dt><dd>${help(language)}${flag}${list}</dd>`
}

const section = (language: Language, title: string, content: Html) =>
  html`<section><h2>${reference(language, title)}</h2>${content}</section>`

function portableSection(info: FunctionInfo, language: Language): Html | '' {
  const formula = portableExample(info, language)
  if (formula === null) return ''
  const content = html`<p>${reference(language, 'portable-note')}</p><pre class="code">${formula}</pre>`
  return section(language, 'portable', content)
}

export function functionPage(info: FunctionInfo, loyalty: Loyalty, language: Language): Page {
  const { definition, formula, source, mistakes } = textsOf(info, language)
  const result = shownResult(exampleResult(loyalty, info, language), info, language)
  const example = html`<pre class="code">${info.example}</pre><p>${reference(language, 'shows')}</p>${result}`
  const parameters = info.parameters.map((parameter) => parameterItem(parameter, language))
  const body = html`<h1>${info.name}</h1>
<p class="lead">${info.help(language)}</p>
<pre class="code signature">${signature(info, language)}</pre>
${section(language, 'definition', html`<p>${definition}</p><pre class="formula">${formula}</pre>`)}
${section(language, 'parameters', html`<dl>${parameters}</dl>`)}
${section(language, 'example', example)}
${section(language, 'mistakes', html`<p>${mistakes}</p>`)}
${portableSection(info, language)}
${section(language, 'source', html`<ul>${source.split('\n').map((line) => html`<li>${withLinks(line)}</li>`)}</ul>`)}`
  return { language, file: `${info.name}.html`, title: info.name, body }
}
