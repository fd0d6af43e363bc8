/** The form of one function: what it is, a field for each of its parameters. */
import type { FunctionInfo, Scheme } from '../../../web/sheet/contract.ts'
import { html } from '../../../web/ui/dom.ts'
import { chevronIcon, outsideIcon } from '../../../web/ui/icons.ts'
import { helpOf } from '../help-pages.ts'
import type { Words } from '../words.ts'
import { createField, type Field } from './fields.ts'
import type { Given } from './given.ts'

export interface FormOptions {
  readonly info: FunctionInfo
  readonly words: Words
  readonly schemes: readonly Scheme[]
  readonly tables: readonly string[]
  /** What was typed for parameters of these names before. */
  readonly typed: ReadonlyMap<string, string>
  readonly changed: () => void
  readonly selected: () => Promise<string>
}

/** With so few options nothing needs to be folded away. */
const kFewOptions = 2

export class FunctionForm {
  readonly element: HTMLElement
  readonly info: FunctionInfo
  readonly fields: readonly Field[]

  constructor(options: FormOptions) {
    const { info, words, typed } = options
    this.info = info
    this.fields = info.parameters.map((parameter) =>
      createField({ ...options, parameter, text: typed.get(parameter.name) ?? '' }),
    )
    const required = this.fields.filter(({ parameter }) => !parameter.optional)
    const optional = this.fields.filter(({ parameter }) => parameter.optional)
    this.element = html(
      'section',
      { class: 'form-section' },
      heading(info, words),
      ...required.map(({ element }) => element),
      optionsPart(optional, words),
    )
  }

  get given(): readonly Given[] {
    return this.fields.map((field) => field.given)
  }

  /** Titles of what must be given and is not yet. */
  get missing(): readonly Field[] {
    return this.fields.filter(({ parameter, given }) => !parameter.optional && given.kind === 'nothing')
  }

  get isWrong(): boolean {
    return this.given.some(({ kind }) => kind === 'wrong')
  }

  /** The list that a person chose from is gone, and the focus with it. */
  focus(): void {
    this.element.querySelector<HTMLElement>('input, select')?.focus()
  }

  /** What is selected is most likely what the function is wanted for. */
  fillFirstRange(address: string): void {
    const first = this.fields.find(({ parameter }) => parameter.kind === 'range' && !parameter.optional)
    if (first?.text === '') first.text = address
  }
}

function heading(info: FunctionInfo, words: Words): HTMLElement {
  const link = html(
    'a',
    { ...helpOf(info.name, words.language), class: 'small' },
    words.say('reference'),
    '\u00a0',
    outsideIcon(),
  )
  return html(
    'div',
    { class: 'form-heading' },
    html('h2', {}, info.name),
    link,
    html('p', { class: 'small soft' }, info.help(words.language)),
  )
}

function optionsPart(fields: readonly Field[], words: Words): HTMLElement | null {
  if (fields.length === 0) return null
  const isOpen = fields.length <= kFewOptions || fields.some(({ text }) => text !== '')
  const summary = html('summary', {}, chevronIcon(), words.say('options'))
  return html('details', { class: 'options', open: isOpen }, summary, ...fields.map(({ element }) => element))
}
