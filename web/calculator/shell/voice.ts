/** The language the page speaks now. Rooms keep the voice and ask it each time, since a reader may change the language. */
import type { Language } from '../../sheet/contract.ts'
import { savedLanguage, saveLanguage } from '../settings.ts'
import { createSay, type Say } from '../words.ts'

const others: Record<Language, Language> = { en: 'ru', ru: 'en' }

export class Voice {
  #language = savedLanguage()
  #say = createSay(this.#language)

  get language(): Language {
    return this.#language
  }

  get say(): Say {
    return this.#say
  }

  turn(): void {
    this.#language = others[this.#language]
    this.#say = createSay(this.#language)
    saveLanguage(this.#language)
  }
}
