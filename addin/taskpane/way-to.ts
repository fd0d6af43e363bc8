/** A button that leads to a cell, and beside it the place where a refusal of Excel is said. */
import type { Language } from '../../web/sheet/contract.ts'
import { html } from '../../web/ui/dom.ts'
import type { Operations } from '../workbook/contract.ts'
import { failureSentence } from '../workbook/reports.ts'

export interface Way {
  readonly label: string
  readonly go: () => ReturnType<Operations['goTo']>
  readonly language: Language
}

export function wayTo({ label, go, language }: Way): HTMLElement {
  const button = html('button', { type: 'button', class: 'chip small' }, label)
  const told = html('div', { class: 'small', role: 'status' })
  button.addEventListener('click', async () => {
    const outcome = await go()
    told.textContent = outcome.done ? '' : failureSentence(outcome, language)
  })
  return html('div', {}, button, told)
}
