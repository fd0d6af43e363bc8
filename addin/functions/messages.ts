/** Sentences of the add-in itself; those of the functions are the table's. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Language } from '../../web/sheet/contract.ts'
import en from './locales/en.ftl?raw'
import ru from './locales/ru.ftl?raw'

const bundleOf = (language: Language, source: string) => {
  const bundle = new FluentBundle(language, { useIsolating: false })
  bundle.addResource(new FluentResource(source))
  return bundle
}
const bundles: Readonly<Record<Language, FluentBundle>> = { en: bundleOf('en', en), ru: bundleOf('ru', ru) }

export function sentence(language: Language, id: string, values: Record<string, FluentVariable> = {}): string {
  const pattern = bundles[language].getMessage(id)?.value
  return pattern ? bundles[language].formatPattern(pattern, values) : id
}
