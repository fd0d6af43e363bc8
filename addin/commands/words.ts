/** What the buttons of the ribbon say. */
import { sayFrom } from '../../web/sheet/say.ts'
import en from './locales/en.ftl?raw'
import ru from './locales/ru.ftl?raw'

export const createSay = sayFrom({ en, ru })
