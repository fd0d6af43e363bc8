/** What Office says of its person: language and theme. Older builds say less, and then the system's preference holds. */
import type { Language } from '../../web/sheet/contract.ts'
import { chooseLanguage, type ThemeChoice, themeOfBackground } from '../../web/ui/index.ts'

export function officeLanguage(): Language {
  return chooseLanguage([Office.context.displayLanguage ?? '', ...navigator.languages])
}

function choiceOf(theme: Office.OfficeTheme | undefined): ThemeChoice {
  return themeOfBackground(theme?.bodyBackgroundColor) ?? 'system'
}

export function officeTheme(): ThemeChoice {
  return choiceOf(Office.context.officeTheme)
}

export function whenThemeChanges(apply: (choice: ThemeChoice) => void): void {
  const changed = Office.EventType.OfficeThemeChanged
  if (!changed || !Office.context.document?.addHandlerAsync) return
  Office.context.document.addHandlerAsync(changed, (event: { officeTheme?: Office.OfficeTheme }) =>
    apply(choiceOf(event.officeTheme)),
  )
}
