/** The controls of a form, one for each parameter, by its kind. */
import type { ParameterInfo, Scheme } from '../../../web/sheet/contract.ts'
import { html } from '../../../web/ui/dom.ts'
import { capitalised } from '../../../web/ui/words.ts'
import type { Words } from '../words.ts'
import { type Given, givenOf } from './given.ts'

export interface FieldOptions {
  readonly parameter: ParameterInfo
  readonly words: Words
  /** What it begins with, as typed. */
  readonly text: string
  readonly schemes: readonly Scheme[]
  /** Tables of bands in the workbook. */
  readonly tables: readonly string[]
  readonly changed: () => void
  /** The address of what is selected, '' where nothing is. */
  readonly selected: () => Promise<string>
}

export interface Field {
  readonly parameter: ParameterInfo
  readonly element: HTMLElement
  /** As typed; setting it does not tell of a change. */
  text: string
  readonly given: Given
}

interface Control {
  readonly element: HTMLElement
  /** What the label names. */
  readonly input: HTMLElement
  text: string
  /** What is chosen, where the list has no room to say it in full; '' where it has. */
  readonly told?: string
}

/** A list of the narrowest pane shows so many letters. */
const kRoom = 34

/** "Adjusted Wald" of "Adjusted Wald: reliable from ten answers on". */
const shortOf = (text: string): string => /^[^:]+(?=: )/.exec(text)?.[0] ?? text

const toldOf = (text: string): string => (shortOf(text) !== text || text.length > kRoom ? text : '')

let fields = 0

function typed(options: FieldOptions, withSelection: boolean): Control {
  const { words, changed, selected } = options
  const input = html('input', { type: 'text', spellcheck: 'false', autocomplete: 'off' })
  input.value = options.text
  input.addEventListener('input', changed)
  const use = withSelection && html('button', { type: 'button', class: 'use' }, words.say('use-selection'))
  if (use) {
    use.addEventListener('click', async () => {
      input.value = await selected()
      changed()
    })
  }
  const control = {
    element: html('div', { class: 'entry' }, input, use),
    input,
    get text() {
      return input.value
    },
    set text(text: string) {
      input.value = text
    },
  }
  return control
}

function select(options: readonly (readonly [value: string, shown: string])[], text: string, changed: () => void) {
  const element = html('select', {}, ...options.map(([value, shown]) => html('option', { value }, shown)))
  element.value = options.some(([value]) => value === text) ? text : (options[0]?.[0] ?? '')
  element.addEventListener('change', changed)
  return element
}

/** The first choice is what the function does by itself, and is left out of the formula. */
function chosen({ parameter, words, text, changed }: FieldOptions): Control {
  const { choices, optional, name } = parameter
  const help = (i: number): string => capitalised(choices[i]?.help(words.language) ?? '')
  const all = choices.map(({ value }, i) => [value, shortOf(help(i))] as const)
  const usual: [string, string] = name === 'language' ? ['', words.say('language-usual')] : ['', shortOf(help(0))]
  const listed = !optional ? all : name === 'language' ? [usual, ...all] : [usual, ...all.slice(1)]
  const element = select(listed, text, changed)
  const place = (): number =>
    Math.max(
      0,
      choices.findIndex(({ value }) => value === element.value),
    )
  return {
    element,
    input: element,
    get told() {
      return name === 'language' ? '' : toldOf(help(place()))
    },
    get text() {
      return element.value
    },
    set text(value: string) {
      element.value = value
    },
  }
}

function schemeName({ metric, source }: Scheme, { language }: Words): string {
  return `${metric}: ${source[language]}`
}

const kAnotherRange = '…'

/** One of ours, a table of the workbook, or any range. */
function schemeControl(options: FieldOptions): Control {
  const { parameter, words, text, schemes, tables, changed } = options
  const listed: (readonly [string, string])[] = [
    ...(parameter.optional ? [['', words.say('scheme-usual')] as const] : []),
    ...tables.map((name) => [name, words.say('scheme-table', { name })] as const),
    ...schemes.map((scheme) => [`"${scheme.id}"`, schemeName(scheme, words)] as const),
    [kAnotherRange, words.say('scheme-range')],
  ]
  const list = select(listed, listed.some(([value]) => value === text) || text === '' ? text : kAnotherRange, () => {
    range.element.hidden = list.value !== kAnotherRange
    changed()
  })
  const range = typed({ ...options, text: list.value === kAnotherRange ? text : '' }, true)
  range.input.setAttribute('aria-label', words.say('scheme-range'))
  range.element.hidden = list.value !== kAnotherRange
  return {
    element: html('div', { class: 'stack' }, list, range.element),
    input: list,
    get told() {
      return toldOf(listed.find(([value]) => value === list.value)?.[1] ?? '')
    },
    get text() {
      return list.value === kAnotherRange ? range.text : list.value
    },
    set text(text: string) {
      range.text = text
    },
  }
}

function controlOf(options: FieldOptions): Control {
  const { parameter } = options
  if (parameter.kind === 'scheme') return schemeControl(options)
  if (parameter.kind !== 'choice') return typed(options, true)
  if (parameter.choices.length === 0) return typed(options, false)
  return chosen(options)
}

function flagField({ parameter, words, text, changed }: FieldOptions): Field {
  const box = html('input', { type: 'checkbox' })
  box.checked = text !== ''
  box.addEventListener('change', changed)
  const hint = parameter.help(words.language)
  return {
    parameter,
    element: html('label', { class: 'field check' }, box, html('span', {}, hint)),
    get text() {
      return box.checked ? 'TRUE' : ''
    },
    set text(value: string) {
      box.checked = value !== ''
    },
    get given() {
      return givenOf(parameter, this.text)
    },
  }
}

/** A title of one or two letters tells nothing beside a field; its help does. */
const isSign = (parameter: ParameterInfo, { language }: Words): boolean => parameter.title(language).length < 3

export function titleOf(parameter: ParameterInfo, words: Words): string {
  const { language } = words
  if (isSign(parameter, words)) return parameter.help(language).replace(/\.$/, '')
  return capitalised(parameter.title(language))
}

const helpOf = (parameter: ParameterInfo, words: Words): string =>
  isSign(parameter, words) ? '' : parameter.help(words.language)

export function createField(options: FieldOptions): Field {
  const { parameter, words } = options
  if (parameter.kind === 'flag') return flagField(options)
  const id = `field-${++fields}`
  const control = controlOf(options)
  control.input.id = id
  control.input.setAttribute('aria-describedby', `${id}-help`)
  const told = (): string => control.told || helpOf(parameter, words)
  const help = html('p', { id: `${id}-help`, class: 'small soft' }, told())
  const label = html(
    'label',
    { for: id },
    titleOf(parameter, words),
    parameter.optional && html('span', { class: 'soft' }, ` ${words.say('optional')}`),
  )
  return {
    parameter,
    element: html('div', { class: 'field' }, label, control.element, help),
    get text() {
      return control.text
    },
    set text(value: string) {
      control.text = value
    },
    get given() {
      const given = givenOf(parameter, control.text)
      const isWrong = given.kind === 'wrong'
      control.input.setAttribute('aria-invalid', String(isWrong))
      help.classList.toggle('wrong', isWrong)
      help.textContent = isWrong ? words.say(given.sentence) : told()
      return given
    },
  }
}
