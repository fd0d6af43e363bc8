/** Every sentence, title and help text, in the reader's language. A bundle is made when its first text is asked for. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Language } from './contract.ts'
import { inOrder } from './in-order.ts'
import english from './locales/en.ftl?raw'
import russian from './locales/ru.ftl?raw'

export type Details = Record<string, FluentVariable>

const sources: Readonly<Record<Language, string>> = { en: english, ru: russian }
const bundles = new Map<Language, FluentBundle>()

function bundleOf(language: Language): FluentBundle {
  let bundle = bundles.get(language)
  if (bundle === undefined) {
    bundle = new FluentBundle(language, { useIsolating: false })
    bundle.addResource(new FluentResource(sources[language]))
    bundles.set(language, bundle)
  }
  return bundle
}

/** The text of `id`, or of an attribute written `id.attribute`; undefined where there is none. */
export function findText(language: Language, id: string, details?: Details): string | undefined {
  const bundle = bundleOf(language)
  const [name = '', attribute] = id.split('.')
  const message = bundle.getMessage(name)
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute]
  return pattern ? bundle.formatPattern(pattern, details && inOrder(details), []) : undefined
}

/** A test proves that every id used here has a text in both languages; an unknown one is shown as it is. */
export function text(language: Language, id: string, details?: Details): string {
  return findText(language, id, details) ?? id
}

export function parameterTitle(language: Language, name: string): string {
  return text(language, `parameter-${name}`)
}

/** Headers and labels of tables. */
export function titlesIn(language: Language): (id: string) => string {
  return (id) => text(language, `title-${id}`)
}

/** A number as a person writes it in the language, unrounded and without digit groups. */
export function numberText(language: Language, value: number): string {
  const plain = String(value)
  return language === 'ru' ? plain.replace('.', ',') : plain
}
