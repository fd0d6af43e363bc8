/** What the reference says beyond the table: a message per function, and the words of the pages themselves. */
import { FluentBundle, FluentResource } from '@fluent/bundle'
import type { FunctionInfo, Language } from '../sheet/contract.ts'
import sources from '../sheet/locales/sources.ftl?raw'

const files = import.meta.glob<string>('./texts/**/*.ftl', { query: '?raw', import: 'default', eager: true })

function bundleOf(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false })
  const ours = Object.entries(files).filter(([path]) => path.includes(`/${language}/`))
  for (const source of [sources, ...ours.map(([, text]) => text)]) {
    const errors = bundle.addResource(new FluentResource(source))
    if (errors[0]) throw errors[0]
  }
  return bundle
}

const bundles: Readonly<Record<Language, FluentBundle>> = { en: bundleOf('en'), ru: bundleOf('ru') }

/** The text of `id` or of `id.attribute`. */
export function reference(language: Language, id: string): string {
  const [name = '', attribute] = id.split('.')
  const message = bundles[language].getMessage(name)
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute]
  if (!pattern) throw new Error(`The reference lacks the ${language} text '${id}'.`)
  return bundles[language].formatPattern(pattern)
}

export interface FunctionTexts {
  readonly definition: string
  /** In plain text, one line each. */
  readonly formula: string
  /** One line each. */
  readonly source: string
  readonly mistakes: string
}

export function textsOf({ name }: FunctionInfo, language: Language): FunctionTexts {
  const id = name.replaceAll('.', '-')
  const of = (attribute: string) => reference(language, `${id}.${attribute}`)
  return {
    definition: reference(language, id),
    formula: of('formula'),
    source: of('source'),
    mistakes: of('mistakes'),
  }
}
