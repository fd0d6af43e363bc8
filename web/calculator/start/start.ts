/** The first view: where a workbook can come from. */
import type { Language } from '../../sheet/contract.ts'
import { type TemplateId, templateIds, templateOf } from '../../survey/index.ts'
import { html } from '../../ui/dom.ts'
import { type Example, examples } from '../examples/index.ts'
import { element } from '../shell/elements.ts'
import type { Voice } from '../shell/voice.ts'

export interface Choices {
  openFiles(files: readonly File[]): void
  paste(): void
  openExample(example: Example): void
  openTemplate(id: TemplateId): void
  /** All studies in one workbook. */
  openStudies(): void
  openBlank(): void
}

export class Start {
  readonly #voice: Voice
  readonly #choices: Choices

  constructor(voice: Voice, choices: Choices) {
    this.#voice = voice
    this.#choices = choices
    const click = (id: string, action: () => void) => element(id).addEventListener('click', action)
    const input = element('file') as HTMLInputElement
    click('choose', () => input.click())
    click('paste', choices.paste)
    click('start-blank', choices.openBlank)
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])]
      input.value = ''
      if (files.length > 0) choices.openFiles(files)
    })
  }

  speak(): void {
    const { say, language } = this.#voice
    element('start-examples').replaceChildren(
      ...examples.map((example) => link(say(`start-${example}`), () => this.#choices.openExample(example))),
    )
    element('start-templates').replaceChildren(
      ...templateIds.map((id) => link(templateOf(id, language).title, () => this.#choices.openTemplate(id))),
      link(say('start-studies'), this.#choices.openStudies, templateFileLink(say('start-studies-file'), language)),
    )
  }
}

/** The same workbook as a file of the site, to fill in where one likes. */
function templateFileLink(label: string, language: Language): HTMLElement {
  return html('a', { href: `./loyalty-template-${language}.xlsx`, download: true, class: 'link' }, label)
}

function link(label: string, action: () => void, ...beside: readonly HTMLElement[]): HTMLElement {
  const button = html('button', { type: 'button', class: 'link' }, label)
  button.addEventListener('click', action)
  return html('li', {}, button, ...beside)
}
