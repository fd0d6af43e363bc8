/** "Compute this in SQL" below a result, and what a query gave where there is none; closed until somebody asks for it. */

import type { Loyalty } from '../../sheet/contract.ts'
import { isAskable, needsRows } from '../../sql/askable.ts'
import type { WorkbookPlan } from '../../workbook/contract.ts'
import { html } from '../dom.ts'
import { chevronIcon } from '../icons.ts'
import type { Sheet } from '../sheet.ts'
import type { Shown } from '../shown.ts'
import type { Words } from '../words.ts'
import { type Subject, subjectOf } from './asked.ts'
import type { SqlForms } from './forms.ts'
import { createSay } from './words.ts'
import './sql.css'

export interface SqlPartOptions {
  readonly loyalty: () => Promise<Loyalty>
  readonly sheet: Sheet
  readonly words: Words
  readonly write: ((plan: WorkbookPlan) => Promise<string | null>) | null
}

/** Rows of a table give a score, and some other results; of those that need the rows themselves it is said. */
function askableIn(shown: Shown): Subject | null {
  const subject = subjectOf(shown)
  return subject && (subject.reading !== null || isAskable(subject.name) || needsRows(subject.name)) ? subject : null
}

export class SqlPart {
  readonly element: HTMLElement
  readonly #options: SqlPartOptions
  readonly #details: HTMLDetailsElement
  readonly #body = html('div', {})
  readonly #say
  #forms: Promise<SqlForms> | null = null
  readonly #title = html('span', {})
  #shown: Shown = { kind: 'empty' }

  constructor(options: SqlPartOptions) {
    this.#options = options
    this.#say = createSay(options.words.language)
    this.#details = html('details', {}, html('summary', {}, chevronIcon(), this.#title), this.#body)
    this.#details.addEventListener('toggle', () => void this.#fill())
    this.element = html('section', { class: 'sql-section', hidden: true }, this.#details)
  }

  show(shown: Shown): void {
    this.#shown = shown
    const subject = askableIn(shown)
    this.element.hidden = subject === null && shown.kind !== 'empty'
    this.#title.textContent = this.#say(subject === null ? 'paste-alone' : 'title')
    void this.#fill()
  }

  async #fill(): Promise<void> {
    if (!this.#details.open || this.element.hidden) return
    try {
      const [forms, loyalty] = await Promise.all([this.#loaded(), this.#options.loyalty()])
      await forms.show(loyalty, askableIn(this.#shown))
    } catch {
      this.#body.replaceChildren(html('p', { class: 'small' }, this.#say('missing')))
    }
  }

  #loaded(): Promise<SqlForms> {
    this.#forms ??= this.#load().catch((error: unknown) => {
      this.#forms = null
      throw error
    })
    return this.#forms
  }

  async #load(): Promise<SqlForms> {
    const { SqlForms } = await import('./forms.ts')
    const { sheet, words, write } = this.#options
    const forms = new SqlForms({ say: this.#say, words, sheet, write })
    this.#body.replaceChildren(forms.element)
    return forms
  }
}
