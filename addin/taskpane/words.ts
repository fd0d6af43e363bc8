import type { Language } from '../../web/sheet/contract.ts'
import { sayFrom } from '../../web/ui/index.ts'
import { createNumbers } from '../../web/ui/numbers.ts'
import type { Words } from '../../web/ui/words.ts'
import en from './locales/en.ftl?raw'
import ru from './locales/ru.ftl?raw'

export type { Words }

/** The words of one view, from the .ftl files beside it. */
export function wordsFrom(texts: Readonly<Record<Language, string>>): (language: Language) => Words {
  const say = sayFrom(texts)
  return (language) => ({ language, say: say(language), numbers: createNumbers(language) })
}

/** The words that all views share. */
export const createWords = wordsFrom({ en, ru })
