/** The lower half of the form: the result, the formula, where it goes, and the button. */
import type { FunctionInfo } from '../../../web/sheet/contract.ts'
import { html } from '../../../web/ui/dom.ts'
import type { Words } from '../words.ts'
import type { Preview } from './preview.ts'
import { previewView } from './preview-view.ts'

export interface OutcomeOptions {
  readonly words: Words
  readonly insert: (overwrite: boolean) => void
  readonly changed: () => void
  /** A target was typed, '' to follow the selection again. */
  readonly placed: (target: string) => void
}

export interface Outcome {
  readonly info: FunctionInfo
  readonly preview: Preview | null
  readonly formula: string
  readonly portable: string | null
  readonly target: string
  /** What keeps the formula out of the sheet, as a sentence; '' for nothing. */
  readonly hindrance: string
  /** Until a person changes something, another click would insert the same again. */
  readonly isInserted: boolean
}

/** As it is typed: the list separator of Russian Excel is the semicolon. Texts, names and arrays stay as they are. */
function asTyped(formula: string, { language }: Words): string {
  const separator = language === 'ru' ? '; ' : ', '
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|,/g, (part) => (part === ',' ? separator : part))
}

export class OutcomeView {
  readonly element: HTMLElement
  readonly #words: Words
  readonly #result = html('div', { class: 'result', 'aria-live': 'polite' })
  readonly #formula = html('code', { class: 'formula' })
  readonly #portable = html('input', { type: 'checkbox' })
  readonly #portableHelp = html('span', { class: 'small soft', id: 'portable-help' })
  readonly #target = html('input', { type: 'text', id: 'target', spellcheck: 'false', autocomplete: 'off' })
  readonly #where = html('p', { class: 'small soft', id: 'target-help' })
  readonly #button: HTMLButtonElement
  readonly #overwrite: HTMLButtonElement
  #isBusy = false
  #isBlocked = true
  readonly #told = html('p', { class: 'told', role: 'status' })

  constructor({ words, insert, changed, placed }: OutcomeOptions) {
    this.#words = words
    const { say } = words
    const button = (label: string, classes: string, overwrite: boolean): HTMLButtonElement => {
      const made = html('button', { type: 'button', class: classes }, label)
      made.addEventListener('click', () => {
        if (!this.#isBusy && !this.#isBlocked) insert(overwrite)
      })
      return made
    }
    this.#button = button(say('insert'), 'button primary', false)
    this.#overwrite = button(say('overwrite'), 'button', true)
    this.#overwrite.hidden = true
    this.#portable.addEventListener('change', changed)
    this.#portable.setAttribute('aria-describedby', 'portable-help')
    this.#target.setAttribute('aria-describedby', 'target-help')
    this.#target.addEventListener('input', () => placed(this.#target.value.trim()))
    const check = html(
      'label',
      { class: 'field check' },
      this.#portable,
      html('span', {}, say('portable'), ' ', this.#portableHelp),
    )
    this.element = html(
      'section',
      { class: 'outcome-section' },
      html('div', { class: 'progress', 'aria-hidden': 'true' }),
      html('h3', { class: 'small soft' }, say('result')),
      this.#result,
      this.#formula,
      check,
      html('div', { class: 'field' }, html('label', { for: 'target' }, say('target')), this.#target, this.#where),
      html('div', { class: 'actions' }, this.#button, this.#told, this.#overwrite),
    )
  }

  get wantsPortable(): boolean {
    return this.#portable.checked && !this.#portable.disabled
  }

  show(outcome: Outcome): void {
    const { info, preview, portable, target, hindrance } = outcome
    const { say } = this.#words
    const told = hindrance === '' ? null : html('p', { class: 'soft' }, hindrance)
    this.#result.replaceChildren(
      ...(preview ? previewView(info, preview, this.#words.language) : []),
      ...(told ? [told] : []),
    )
    this.#portable.disabled = portable === null
    this.#portableHelp.textContent = portable === null ? say('portable-none') : say('portable-help')
    this.#formula.textContent = asTyped(this.wantsPortable ? (portable ?? '') : outcome.formula, this.#words)
    if (document.activeElement !== this.#target) this.#target.value = target
    this.#where.textContent = preview ? say('target-size', { columns: preview.columns, rows: preview.rows }) : ''
    this.#isBlocked = hindrance !== '' || !preview || outcome.isInserted
    this.#showState()
  }

  busy(busy: boolean): void {
    this.#isBusy = busy
    this.#showState()
  }

  /** A disabled button would lose the focus of a person who has just pressed it. */
  #showState(): void {
    this.#button.setAttribute('aria-disabled', String(this.#isBusy || this.#isBlocked))
  }

  /** A line runs along the top while a result is awaited. */
  computing(isComputing: boolean): void {
    this.element.setAttribute('aria-busy', String(isComputing))
  }

  /** `mayOverwrite` offers to, where the cells are not free. */
  tell(sentence: string, mayOverwrite = false): void {
    this.#told.textContent = sentence
    if (!mayOverwrite && document.activeElement === this.#overwrite) this.#button.focus()
    this.#overwrite.hidden = !mayOverwrite
  }
}
