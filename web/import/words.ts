/** Sentences of this room. */
import { sayFrom } from '../ui/messages.ts'
import en from './locales/en.ftl?raw'
import ru from './locales/ru.ftl?raw'

export const createSay = sayFrom({ en, ru })
