import { wordsFrom } from '../words.ts'
import en from './locales/en.ftl?raw'
import ru from './locales/ru.ftl?raw'

export const helpWords = wordsFrom({ en, ru })
