/** Rows that a query gave, pasted: read, scored, and put on a sheet. */
import type { Loyalty } from '../../sheet/contract.ts'
import { type Bringing, bringings, everyBringing } from '../../sql/bringings.ts'
import { type PastedGroups, type PastedProblem, readPasted } from '../../sql/pasted.ts'
import type { WorkbookPlan } from '../../workbook/contract.ts'
import { html } from '../dom.ts'
import type { Say } from '../messages.ts'
import type { Words } from '../words.ts'
import { planOf } from './brought-plan.ts'
import { broughtView } from './brought-view.ts'

export interface PasteOptions {
  readonly say: Say
  readonly words: Words
  /** Makes a sheet; the sentence says what came of it. null where the host has no sheets. */
  readonly write: ((plan: WorkbookPlan) => Promise<string | null>) | null
}

const isProblem = (found: PastedGroups | PastedProblem): found is PastedProblem => 'problem' in found

export class PasteForm {
  readonly element: HTMLElement
  readonly #options: PasteOptions
  readonly #text = html('textarea', { id: 'sql-pasted', rows: 5, spellcheck: 'false', class: 'code' })
  readonly #outcome = html('div', { role: 'status' })
  #loyalty: Loyalty | null = null
  #likely: Bringing = bringings.NPS

  constructor(options: PasteOptions) {
    const { say } = options
    this.#options = options
    this.element = html(
      'div',
      { class: 'paste-form' },
      html('h3', {}, say('paste-title')),
      html('p', { class: 'small soft' }, say('paste-help')),
      html('div', { class: 'field' }, html('label', { for: 'sql-pasted' }, say('paste-label')), this.#text),
      this.#outcome,
    )
    this.#text.addEventListener('input', () => this.#read())
  }

  /** What the query at hand brings: of several that have the same sums it is the one meant. */
  show(loyalty: Loyalty, likely: Bringing): void {
    this.#loyalty = loyalty
    this.#likely = likely
    this.#read()
  }

  #read(): void {
    const loyalty = this.#loyalty
    if (loyalty === null || this.#text.value.trim() === '') {
      this.#text.removeAttribute('aria-invalid')
      this.#outcome.replaceChildren()
      return
    }
    const found = readPasted(this.#text.value, [this.#likely, ...everyBringing])
    this.#text.setAttribute('aria-invalid', String(isProblem(found)))
    this.#outcome.replaceChildren(...(isProblem(found) ? [this.#wrong(found)] : this.#found(loyalty, found)))
  }

  #wrong({ problem, details }: PastedProblem): HTMLElement {
    return html('p', { class: 'wrong' }, this.#options.say(`problem-${problem}`, details))
  }

  #found(loyalty: Loyalty, found: PastedGroups): HTMLElement[] {
    const { say, words } = this.#options
    return [broughtView(found, { loyalty, say, words }), ...this.#writing(loyalty, found)]
  }

  #writing(loyalty: Loyalty, found: PastedGroups): HTMLElement[] {
    const { say, words, write } = this.#options
    if (!write) return []
    const told = html('p', { class: 'small soft', role: 'status' })
    const button = html('button', { type: 'button', class: 'button primary' }, say('write'))
    button.addEventListener('click', async () => {
      const plan = planOf(found, { loyalty, language: words.language, groupHeading: say('group-heading') })
      told.textContent = (await write(plan).catch(() => say('failed'))) ?? say('written')
    })
    return [html('div', { class: 'actions' }, button, told)]
  }
}
