/** What the page remembers of its reader: language and theme. An address like ?lang=ru&theme=dark&example=csi goes first. */
import type { Language } from '../sheet/contract.ts'
import { chooseLanguage, type ThemeChoice } from '../ui/index.ts'

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark']

const keys = { language: 'loyalty.language', theme: 'loyalty.theme' } as const
const query = new URLSearchParams(location.search)

/** Storage may be switched off: then nothing is remembered, and that is all. */
function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    return
  }
}

export function savedLanguage(): Language {
  const wish = query.get('lang') ?? remembered(keys.language)
  return chooseLanguage(wish ? [wish] : navigator.languages)
}

export function saveLanguage(language: Language): void {
  remember(keys.language, language)
}

export function savedTheme(): ThemeChoice {
  const wish = query.get('theme') ?? remembered(keys.theme)
  return themes.find((theme) => theme === wish) ?? 'system'
}

export function saveTheme(theme: ThemeChoice): void {
  remember(keys.theme, theme)
}

/** Which sheet of the example to show first, or 'blank'. */
export function askedExample(): string | null {
  return query.get('example')
}
