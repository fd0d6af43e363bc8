/** What the pane keeps in the workbook: presentation alone. Whatever changes a number is in its formula. */
import type { Language } from '../../web/sheet/contract.ts'
import type { Operations, Settings } from '../workbook/contract.ts'

const kScheme = 'scheme.'

export class PaneSettings {
  readonly #operations: Operations
  #settings: Settings = {}
  #isKnown = false

  constructor(operations: Operations) {
    this.#operations = operations
  }

  /** Without an answer everything is as usual. */
  async load() {
    const found = await this.#operations.readSettings()
    if (found.done) this.#settings = found.settings
    this.#isKnown = found.done
    return found
  }

  /** null is Excel's own. */
  get language(): Language | null {
    const { language } = this.#settings
    return language === 'en' || language === 'ru' ? language : null
  }

  setLanguage(language: Language | null) {
    return this.#keep({ language: language ?? '' })
  }

  /** Id of the scheme that is shown for a metric, '' for the usual one. */
  scheme(metric: string): string {
    return String(this.#settings[kScheme + metric] ?? '')
  }

  setScheme(metric: string, id: string) {
    return this.#keep({ [kScheme + metric]: id })
  }

  /** Metrics whose scheme has been chosen. */
  get choices(): readonly { readonly metric: string; readonly id: string }[] {
    return Object.entries(this.#settings)
      .filter(([key, id]) => key.startsWith(kScheme) && id !== '')
      .map(([key, id]) => ({ metric: key.slice(kScheme.length), id: String(id) }))
  }

  /** What has not been read yet is not written over. */
  async #keep(changed: Settings) {
    const found = this.#isKnown ? null : await this.load()
    this.#settings = { ...this.#settings, ...changed }
    return found?.done === false ? found : this.#operations.writeSettings(this.#settings)
  }
}
