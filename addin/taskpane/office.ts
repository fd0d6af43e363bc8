/** What Office says of its person: language and theme. Older builds say less, and then the system's preference holds. */
import type { Language } from '../../web/sheet/contract.ts'
import { chooseLanguage, type ThemeChoice, themeOfBackground } from '../../web/ui/index.ts'

export function officeLanguage(): Language {
  return chooseLanguage([Office.context.displayLanguage ?? '', ...navigator.languages])
}

function officeTheme(): ThemeChoice {
  return themeOfBackground(Office.context.officeTheme?.bodyBackgroundColor) ?? 'system'
}

/** Excel does not tell when its theme changes. Whoever changed it in Excel's dialogs comes back to the pane afterwards. */
export function followOfficeTheme(apply: (choice: ThemeChoice) => void): void {
  const look = (): void => apply(officeTheme())
  look()
  window.addEventListener('focus', look)
  document.addEventListener('visibilitychange', look)
}
