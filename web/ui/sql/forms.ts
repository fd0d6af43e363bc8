/** Both forms below a result: the query for it, and what the query brings back. Fetched when first opened. */
import type { Loyalty, Reading } from '../../sheet/contract.ts'
import { html } from '../dom.ts'
import type { Sheet } from '../sheet.ts'
import { headingsOf } from './headings.ts'
import { PasteForm, type PasteOptions } from './paste-form.ts'
import { QueryForm } from './query-form.ts'

export interface QueriedScore extends Pick<Reading, 'metric' | 'scale'> {
  /** Where its data stand. */
  readonly address: string
}

export interface FormsOptions extends PasteOptions {
  readonly sheet: Sheet
}

export class SqlForms {
  readonly element: HTMLElement
  readonly #query: QueryForm
  readonly #paste: PasteForm
  readonly #sheet: Sheet

  constructor(options: FormsOptions) {
    this.#query = new QueryForm(options.say)
    this.#paste = new PasteForm(options)
    this.#sheet = options.sheet
    this.element = html('div', {}, this.#query.element, this.#paste.element)
  }

  /** Without a score there is nothing to ask for, but what was asked to paste. */
  async show(loyalty: Loyalty, score: QueriedScore | null): Promise<void> {
    const hasQuery = this.#query.show(loyalty.functions, score)
    this.#paste.show(loyalty, score?.metric ?? 'NPS')
    if (!hasQuery || score === null) return
    this.#query.suggest(await headingsOf(this.#sheet, score.address, this.#query.columnCount))
  }
}
