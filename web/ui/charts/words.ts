/** The words of the charts. */
import type { Language } from '../../sheet/contract.ts'
import { sayFrom } from '../messages.ts'
import en from './locales/en.ftl?raw'
import ru from './locales/ru.ftl?raw'

const createSay = sayFrom({ en, ru })
const says = { en: createSay('en'), ru: createSay('ru') }

export const sayIn = (language: Language) => says[language]
