/** Finding a function: a box to type a name or a question in, questions to choose from, and what answers them. */
import type { FunctionInfo } from '../../../web/sheet/contract.ts'
import { html } from '../../../web/ui/dom.ts'
import type { Words } from '../words.ts'
import { answersOf, type QuestionId, questionIds, search } from './questions.ts'

const kMostFound = 8

export interface SearchOptions {
  readonly words: Words
  readonly functions: readonly FunctionInfo[]
  readonly chosen: (info: FunctionInfo) => void
}

/** The first sentence tells enough to choose by. */
function shortHelp(info: FunctionInfo, { language }: Words): string {
  const help = info.help(language)
  const end = help.search(/[.:;](?:\s|$)/)
  return end > 0 ? help.slice(0, end) : help
}

export class SearchView {
  readonly element: HTMLElement
  readonly #options: SearchOptions
  readonly #box: HTMLInputElement
  readonly #chips = new Map<QuestionId, HTMLButtonElement>()
  readonly #found = html('ul', { class: 'found' })
  readonly #told = html('p', { class: 'small soft', role: 'status' })

  constructor(options: SearchOptions) {
    this.#options = options
    const { say } = options.words
    this.#box = html('input', { type: 'search', placeholder: say('search'), 'aria-label': say('search-label') })
    this.#box.addEventListener('input', () => this.#search())
    const chips = questionIds.map((id) => html('li', {}, this.#chip(id)))
    const list = html('ul', { class: 'chips small', 'aria-label': say('questions') }, ...chips)
    this.#told.textContent = say('search-hint')
    this.element = html('section', { class: 'search-section' }, this.#box, list, this.#told, this.#found)
  }

  /** Once a function is chosen, the list makes place for its form. */
  fold(): void {
    this.#show([], null)
    this.#told.textContent = ''
  }

  #chip(id: QuestionId): HTMLButtonElement {
    const { say } = this.#options.words
    const attributes = { type: 'button', class: 'chip', title: say(`question-${id}`), 'aria-pressed': 'false' }
    const chip = html('button', attributes, say(`topic-${id}`))
    chip.addEventListener('click', () => this.#ask(id))
    this.#chips.set(id, chip)
    return chip
  }

  #ask(id: QuestionId): void {
    const { functions, words } = this.#options
    this.#box.value = ''
    this.#show(answersOf(id, functions), id)
    this.#told.textContent = words.say(`question-${id}`)
  }

  #search(): void {
    const { functions, words } = this.#options
    const asked = this.#box.value.trim()
    const found = asked === '' ? [] : search(asked, functions, words).slice(0, kMostFound)
    this.#show(found, null)
    this.#told.textContent = asked !== '' && found.length === 0 ? words.say('found-none') : ''
  }

  #show(found: readonly FunctionInfo[], question: QuestionId | null): void {
    for (const [id, chip] of this.#chips) chip.setAttribute('aria-pressed', String(id === question))
    this.#found.replaceChildren(...found.map((info) => html('li', {}, this.#entry(info))))
    this.#found.hidden = found.length === 0
  }

  #entry(info: FunctionInfo): HTMLButtonElement {
    const name = html('b', {}, info.name)
    const help = html('span', { class: 'small soft' }, shortHelp(info, this.#options.words))
    const button = html('button', { type: 'button' }, name, help)
    button.addEventListener('click', () => this.#options.chosen(info))
    return button
  }
}
