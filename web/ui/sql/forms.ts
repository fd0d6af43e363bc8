/** Both forms below a result: the query for it, and what the query brings back. Fetched when first opened. */
import type { Loyalty } from '../../sheet/contract.ts'
import { bringings } from '../../sql/bringings.ts'
import type { AskedColumn } from '../../sql/question.ts'
import { questionOf } from '../../sql/questions.ts'
import { html } from '../dom.ts'
import type { Sheet } from '../sheet.ts'
import { type AskedCall, askedCall, type Subject } from './asked.ts'
import { type Below, beginsWithHeading, headingsOf } from './headings.ts'
import { PasteForm, type PasteOptions } from './paste-form.ts'
import { QueryForm } from './query-form.ts'

export interface FormsOptions extends PasteOptions {
  readonly sheet: Sheet
}

export class SqlForms {
  readonly element: HTMLElement
  readonly #query: QueryForm
  readonly #paste: PasteForm
  readonly #sheet: Sheet
  #latest: Subject | null = null

  constructor(options: FormsOptions) {
    this.#query = new QueryForm(options.say)
    this.#paste = new PasteForm(options)
    this.#sheet = options.sheet
    this.element = html('div', {}, this.#query.element, this.#paste.element)
  }

  /** Without a result there is nothing to ask for, but what was asked to paste. */
  async show(loyalty: Loyalty, subject: Subject | null): Promise<void> {
    this.#latest = subject
    const asked = subject && (await askedCall(subject, loyalty.functions, this.#sheet))
    if (this.#latest !== subject) return
    const question = asked && questionOf(asked, loyalty.functions)
    this.#query.show(asked, question)
    const bringing = question === null || question === 'options' ? null : question.bringing
    this.#paste.show(loyalty, bringing ?? bringings[subject?.reading?.metric ?? 'NPS'])
    if (asked === null) return
    const headings = await this.#headings(asked, this.#query.named)
    if (this.#latest === subject) this.#query.suggest(headings)
  }

  /** What stands above the columns of the call, or in their first cells. */
  async #headings({ addresses }: AskedCall, named: readonly AskedColumn[]): Promise<string[]> {
    const isInside = await this.#isInside(addresses)
    const of = new Map<string, readonly string[]>()
    for (const { parameter } of named) {
      const address = addresses.get(parameter)
      if (address === undefined || of.has(parameter)) continue
      const most = Math.max(...named.filter((each) => each.parameter === parameter).map(({ place }) => place)) + 1
      of.set(parameter, await headingsOf(this.#sheet, address, most, belowOf(parameter), isInside))
    }
    return named.map(({ parameter, place }) => of.get(parameter)?.[place] ?? '')
  }

  /** Columns of a call are as long as one another: where one begins with its heading, all do. */
  async #isInside(addresses: AskedCall['addresses']): Promise<boolean> {
    const telling = [...addresses].find(([parameter]) => belowOf(parameter) !== 'words')
    return telling ? beginsWithHeading(this.#sheet, telling[1], belowOf(telling[0])) : false
  }
}

/** What the ranges of functions hold. */
function belowOf(parameter: string): Below {
  if (parameter === 'dates') return 'dates'
  return ['groups', 'groupsBefore', 'topics', 'customers'].includes(parameter) ? 'words' : 'numbers'
}
