/** Words of the sheets we write. */
import sources from '../sheet/locales/sources.ftl?raw'
import { sayFrom } from '../sheet/say.ts'
import en from './locales/en.ftl?raw'
import ru from './locales/ru.ftl?raw'

export const createSay = sayFrom({ en: sources + en, ru: sources + ru })
