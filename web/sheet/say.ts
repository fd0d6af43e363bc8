/** Words in the reader's language, from Fluent texts. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Language } from './contract.ts'
import { inOrder } from './in-order.ts'

export type Say = (id: string, values?: Readonly<Record<string, FluentVariable>>) => string

function bundle(language: Language, text: string): FluentBundle {
  const result = new FluentBundle(language, { useIsolating: false })
  result.addResource(new FluentResource(text))
  return result
}

/** `texts` are .ftl files. An unknown id is shown as it is; a test proves that there is none. */
export function sayFrom(texts: Readonly<Record<Language, string>>): (language: Language) => Say {
  const bundles = { en: bundle('en', texts.en), ru: bundle('ru', texts.ru) }
  return (language) =>
    (id, values = {}) => {
      const pattern = bundles[language].getMessage(id)?.value
      return pattern ? bundles[language].formatPattern(pattern, inOrder(values)) : id
    }
}
