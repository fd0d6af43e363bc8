/** Words of the page, from locales/*.ftl. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Language } from '../sheet/contract.ts'
import en from './locales/en.ftl?raw'
import ru from './locales/ru.ftl?raw'

export type Say = (id: string, values?: Record<string, FluentVariable>) => string

const bundles = { en: bundle('en', en), ru: bundle('ru', ru) }

function bundle(language: Language, text: string): FluentBundle {
  const result = new FluentBundle(language, { useIsolating: false })
  result.addResource(new FluentResource(text))
  return result
}

export function createSay(language: Language): Say {
  return (id, values = {}) => {
    const pattern = bundles[language].getMessage(id)?.value
    return pattern ? bundles[language].formatPattern(pattern, values) : id
  }
}
