/** The button that goes from the system's theme to light, to dark, and back. */
import { applyTheme, type ThemeChoice } from '../../ui/index.ts'
import { savedTheme, saveTheme } from '../settings.ts'
import type { Say } from '../words.ts'
import { themeIcon } from './icons.ts'

const order: Readonly<Record<ThemeChoice, ThemeChoice>> = { system: 'light', light: 'dark', dark: 'system' }
const systemDark = matchMedia('(prefers-color-scheme: dark)')

export class ThemeButton {
  readonly #button: HTMLElement
  readonly #changed: (dark: boolean) => void
  #say: Say
  #theme = savedTheme()

  /** `changed` is told when dark begins or ends, of the system's own accord too. */
  constructor(button: HTMLElement, say: Say, changed: (dark: boolean) => void) {
    this.#button = button
    this.#say = say
    this.#changed = changed
    button.addEventListener('click', () => this.#choose(order[this.#theme]))
    systemDark.addEventListener('change', () => changed(this.dark))
    this.#show()
  }

  get dark(): boolean {
    return this.#theme === 'dark' || (this.#theme === 'system' && systemDark.matches)
  }

  speak(say: Say): void {
    this.#say = say
    this.#show()
  }

  #choose(theme: ThemeChoice): void {
    this.#theme = theme
    saveTheme(theme)
    this.#show()
    this.#changed(this.dark)
  }

  #show(): void {
    applyTheme(this.#theme)
    this.#button.replaceChildren(themeIcon(this.#theme))
    this.#button.title = this.#say(`theme-${this.#theme}`)
    this.#button.setAttribute('aria-label', this.#button.title)
  }
}
