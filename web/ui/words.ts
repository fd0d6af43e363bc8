/** What every part of the panel needs to speak one language. */
import type { Language } from '../sheet/contract.ts'
import en from './locales/en.ftl?raw'
import ru from './locales/ru.ftl?raw'
import { type Say, sayFrom } from './messages.ts'
import { createNumbers, type Numbers } from './numbers.ts'

const createSay = sayFrom({ en, ru })

export interface Words {
  readonly language: Language
  readonly say: Say
  readonly numbers: Numbers
  /** The language of Excel itself, where the panel is in Excel. */
  readonly excel?: Language
}

export function createWords(language: Language, excel?: Language): Words {
  return { language, say: createSay(language), numbers: createNumbers(language), ...(excel && { excel }) }
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

/** "“fair”, “good” and “top”" */
export function quotedList(items: readonly string[], { say }: Words): string {
  const quoted = items.map((text) => say('quoted', { text }))
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : say('and', { list: quoted.join(', '), last })
}
