/** Words of this room: sentences about what was done, and what stands on the sheets it makes. */
import { sayFrom } from '../../web/sheet/say.ts'
import en from './locales/en.ftl?raw'
import ru from './locales/ru.ftl?raw'

export const createSay = sayFrom({ en, ru })
