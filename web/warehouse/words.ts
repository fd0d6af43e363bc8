import { sayFrom } from '../sheet/say.ts'
import en from './locales/en.ftl?raw'
import ru from './locales/ru.ftl?raw'

export const createSay = sayFrom({ en, ru })
