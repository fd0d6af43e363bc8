/** Words of queries and of what they bring back. */
import { sayFrom } from '../messages.ts'
import en from './locales/en.ftl?raw'
import ru from './locales/ru.ftl?raw'

export const createSay = sayFrom({ en, ru })
