import type { Language } from '../sheet/contract.ts'

/** The first language of ours in a list of BCP 47 tags, as navigator.languages or Office.context.displayLanguage give them. */
export function chooseLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0]
    if (primary === 'ru' || primary === 'en') return primary
  }
  return 'en'
}
