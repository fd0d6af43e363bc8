/** Words of the page. */
import { sayFrom } from '../ui/messages.ts'
import en from './locales/en.ftl?raw'
import ru from './locales/ru.ftl?raw'

export type { Say } from '../ui/messages.ts'

export const createSay = sayFrom({ en, ru })
